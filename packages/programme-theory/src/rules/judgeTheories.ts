import { type Judged, judge, type Look, type Missing } from '@groundplan/kernel'
import type { InTheory } from './inTheories.js'

/** As many questions are put one by one about a theory; where there are more, one is put about the theory as a whole. */
const MOST = 10

/**
 * Looks at items of each theory, as `judge` does. `together` is the one question in place of more than ten: who has left a field out everywhere is
 * asked for it once, and not sixty times.
 */
export function judgeTheories<I>(
  theories: readonly InTheory[],
  how: {
    readonly items: (within: InTheory) => Iterable<I>
    readonly look: (item: I, within: InTheory) => Look
    readonly together?: (within: InTheory, questions: number) => Missing
  },
): Judged {
  const parts = theories.map((within): Judged => {
    const judged = judge(how.items(within), (item) => how.look(item, within))
    const { length } = judged.missing
    return how.together === undefined || length <= MOST
      ? judged
      : { ...judged, missing: [how.together(within, length)] }
  })
  return {
    examined: parts.reduce((sum, { examined }) => sum + examined, 0),
    seen: parts.flatMap(({ seen }) => seen),
    missing: parts.flatMap(({ missing }) => missing),
  }
}
