import type { AnyMessage, Slot, Slots, Text } from '@groundplan/kernel'
import type { ReportedMissing, Trail } from '../report.js'
import { words } from '../words.js'

/** One question, or several of one kind that differ in what they are about. */
export interface QuestionRow {
  readonly toKnow: AnyMessage
  /** What fills the question; what differs among several is left open with a sign. */
  readonly slots: Slots
  /** What each of several is about, in the order in which they come. */
  readonly about: readonly (readonly Slot[])[]
  /** The place of a single question; none where the question names what it is about. */
  readonly where: Trail
  /** The most criteria that wait for one of them. */
  readonly waiting: number
  /** How many questions the row stands for. */
  readonly n: number
}

const open = { verbatim: '…' } as const

/** Whether a question says what it is about: then to say it again beside it adds nothing. */
export const namesItsThing = ({ slots }: Pick<ReportedMissing, 'slots'>): boolean =>
  Object.values(slots).some((slot) => typeof slot !== 'number')

/** That a question is about the plan goes without saying. */
const isPart = (place: Text): boolean => place !== words.thePlan

const kindOf = ({ model, rule, toKnow, slots }: ReportedMissing): string =>
  JSON.stringify([model, rule, toKnow, Object.keys(slots).sort()])

function rowOf(all: readonly [ReportedMissing, ...ReportedMissing[]]): QuestionRow {
  const [first] = all
  const { toKnow, slots } = first
  const common = { toKnow, waiting: Math.max(...all.map(({ waiting }) => waiting)), n: all.length }
  if (all.length === 1)
    return { ...common, slots, about: [], where: namesItsThing(first) ? [] : first.where.filter(isPart) }
  const isSame = (name: string): boolean =>
    all.every((one) => JSON.stringify(one.slots[name]) === JSON.stringify(slots[name]))
  const differ = Object.keys(slots).filter((name) => !isSame(name))
  return {
    ...common,
    slots: { ...slots, ...Object.fromEntries(differ.map((name) => [name, open])) },
    about: all.map((one) =>
      differ.length === 0
        ? one.where.filter(isPart)
        : differ.flatMap((name) => [one.slots[name] as Slot].flat() as Slot[]),
    ),
    where: [],
  }
}

/** A question with a number in it has a form for each number, and none for a number that is left open. */
const hasOwnNumber = ({ slots }: ReportedMissing): boolean =>
  Object.values(slots).some((slot) => typeof slot === 'number')

/** Questions of one kind, of the same rule in the same words, as one row, in the order of the first of each. */
export function questionRows(all: readonly ReportedMissing[]): readonly QuestionRow[] {
  const groups = new Map<string, [ReportedMissing, ...ReportedMissing[]]>()
  all.forEach((one, at) => {
    const key = hasOwnNumber(one) ? String(at) : kindOf(one)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  })
  return [...groups.values()].map(rowOf)
}
