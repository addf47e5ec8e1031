import { MisuseError } from '../shared/misuse.js'
import { mustCount, mustLevel } from '../shared/must.js'
import { mustArray } from '../shared/mustValues.js'
import { shown } from '../shared/shown.js'
import type { Covariance } from './covariance.js'
import type { FitOptions } from './fitOptions.js'

/** The options, checked, with indices for the names. */
export interface CheckedOptions {
  readonly covariance: Covariance
  readonly hasIntercept: boolean
  readonly names: readonly string[]
  readonly interest: readonly number[]
  readonly level: number
}

const KINDS: readonly unknown[] = ['classical', 'HC1', 'HC3', 'CR1', 'CR2']

/** The covariance, when it is one. */
function mustCovariance(covariance: Covariance): Covariance {
  if (KINDS.includes(covariance)) return covariance
  if (typeof covariance === 'object' && covariance !== null) {
    mustCount('covariance.neweyWest', covariance.neweyWest)
    return covariance
  }
  throw new MisuseError(
    'covariance',
    `\`covariance\` must be 'classical', 'HC1', 'HC3', 'CR1', 'CR2' or { neweyWest: lag }, not ${shown(covariance)}.`,
  )
}

/** Whether the covariance rests on clusters. */
export const isClustered = (covariance: Covariance): boolean => covariance === 'CR1' || covariance === 'CR2'

/** Clusters and the covariance must agree: clusters that were given and not used would go unseen. */
export function mustSuitClusters(covariance: Covariance, hasClusters: boolean, argument: string): void {
  if (isClustered(covariance) === hasClusters) return
  const kind = typeof covariance === 'object' ? 'neweyWest' : covariance
  throw new MisuseError(
    argument,
    hasClusters
      ? `\`${argument}\` must be left out with covariance '${kind}', which does not use it; or choose 'CR1' or 'CR2'.`
      : `\`${argument}\` must be given with covariance '${kind}'.`,
  )
}

/** Checks what is not data. `columns` are the names of x. */
export function checkedOptions<Intercept extends boolean, Interest extends string>(
  columns: readonly string[],
  { covariance, intercept, interest, level = 0.95 }: FitOptions<Intercept, Interest>,
): CheckedOptions {
  if (intercept !== undefined && typeof intercept !== 'boolean')
    throw new MisuseError('intercept', `\`intercept\` must be true or false, not ${shown(intercept)}.`)
  const hasIntercept = intercept ?? true
  if (hasIntercept && columns.includes('intercept'))
    throw new MisuseError(
      'x',
      "`x` must not hold a column 'intercept': the constant has that name. Rename it, or give intercept: false.",
    )
  const names = hasIntercept ? ['intercept', ...columns] : [...columns]
  if (names.length === 0) throw new MisuseError('x', '`x` must hold at least one column when intercept is false.')
  const chosen = mustArray<string>('interest', interest ?? names).map((name) => {
    const at = names.indexOf(name)
    if (at >= 0) return at
    throw new MisuseError('interest', `\`interest\` must name columns (${names.join(', ')}), not '${shown(name)}'.`)
  })
  if (chosen.length === 0) throw new MisuseError('interest', '`interest` must name at least one column.')
  return {
    covariance: mustCovariance(covariance),
    hasIntercept,
    names,
    interest: [...new Set(chosen)],
    level: mustLevel('level', level),
  }
}
