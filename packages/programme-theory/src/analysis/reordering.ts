import { changeMessages } from './compareTheoriesMessages.js'
import { leastMoved } from './leastMoved.js'
import type { Match, Member } from './matchParts.js'
import { memberOf } from './memberOf.js'
import { listLabels } from './partLabels.js'
import type { PartNames } from './partNames.js'
import type { TheoryChange } from './theoryDifference.js'
import type { TheoryPartKind } from './theoryParts.js'

type Kept = readonly [Member, Member]

/** The lists that came to stand in another order: one for each kind, indicators node by node. */
export function reordering(
  kind: TheoryPartKind,
  kept: readonly Kept[],
  later: readonly Member[],
  ownerOf: (member: Member) => Match | undefined,
  names: PartNames,
): readonly TheoryChange[] {
  const lists = new Map<Match | undefined, Kept[]>()
  for (const pair of kept) {
    const [before, after] = pair.map(ownerOf)
    if (before !== after) continue
    const list = lists.get(after)
    if (list === undefined) lists.set(after, [pair])
    else list.push(pair)
  }
  const places = new Map(later.map((member, place) => [member, place]))
  const placeOf = ([, other]: Kept): number => places.get(other) as number
  return [...lists].flatMap(([owner, pairs]) => {
    const n = leastMoved(pairs.map(placeOf))
    if (n === 0) return []
    const [was, is] = [memberOf(owner, 0), memberOf(owner, 1)]
    const list = listLabels[kind]
    const thing = is && names.nameOf(is)
    return [
      {
        of: kind,
        is: 'reordered' as const,
        ...(is === undefined ? {} : { id: is.id }),
        ...(was === undefined || was.id === is?.id ? {} : { idBefore: was.id }),
        before: pairs.map(([one]) => one.id),
        after: [...pairs].sort((a, b) => placeOf(a) - placeOf(b)).map(([, other]) => other.id),
        message: changeMessages.reordered,
        slots: {
          n,
          list: thing === undefined ? list : { en: `${list.en} of ${thing.en}`, da: `${list.da} for ${thing.da}` },
        },
      },
    ]
  })
}
