import type { Missing } from '@groundplan/kernel'

/** Fields that a council asks for first: who, what it costs, by when. */
const first =
  /^(?:owners?|lead|deliveredBy|takenUpBy|responsible|costs?|budget|money|resources?|funding|support|by|when|due|deadline|starts?|ends?|period|\w*meeting)$/i

/** Fields that only those who work on the theory behind the plan can settle: how and why one thing leads to another. */
const last = /^(?:mechanisms?|mustChange|conditions?|context|evidence|assumptions?|horizon|holds|origin)$/

/** Where a question comes by what it is about: 0 who, money and dates, 1 the rest, 2 the theory behind it. */
export function askedFirst({ what }: Pick<Missing, 'what'>): 0 | 1 | 2 {
  if (!('field' in what)) return 1
  // A field may lie within another.
  const field = what.field.split('/').at(-1) ?? ''
  return first.test(field) ? 0 : last.test(field) ? 2 : 1
}
