import { MisuseError } from '../shared/misuse.js'
import type { CountedGroup } from './fitCounts.js'
import type { RankedGroup } from './inequalityGroup.js'

/** The groups' counts; throws where a group has none, or more events than people where events are counted among people. */
export function countedGroups(
  estimator: 'logisticRegression' | 'poissonRegression',
  groups: readonly RankedGroup[],
): readonly CountedGroup[] {
  return groups.map(({ population, events, rank }) => {
    if (events === undefined) {
      throw new MisuseError('groups', `\`groups\` must have \`events\` for \`estimator: '${estimator}'\`.`)
    }
    if (estimator === 'logisticRegression' && events > population) {
      throw new MisuseError(
        'groups',
        `\`groups\` must have no more events than population for \`estimator: 'logisticRegression'\`, not ${events} of ${population}.`,
      )
    }
    return { population, events, rank }
  })
}
