import type { Localized, Rule } from '@groundplan/kernel'

/** A rule with one mistake put into it, which good cases must notice. */
export interface Mutant {
  readonly id: 'dropsFirst' | 'swaps' | 'asksNothing'
  /** What the rule does then; the rule is the subject: “… forgets its questions”. */
  readonly what: Localized
  readonly rule: Rule
}

interface Answer {
  readonly seen: readonly unknown[]
  readonly missing: readonly unknown[]
}

/**
 * The same rule with one mistake at a time: it drops the first thing that it saw; it mixes up two messages, one mutant for each pair of
 * neighbours; it forgets all its questions. A rule that never asks is the same without its questions. An answer that is none is left as it is.
 *
 * @internal
 */
export function mutants(rule: Rule): readonly Mutant[] {
  const names = Object.keys(rule.messages)
  const pairs = names.slice(1).map((name, i) => [names[i] as string, name] as const)
  return [
    {
      id: 'dropsFirst',
      what: { en: 'leaves out the first thing it finds', da: 'udelader det første, den finder' },
      rule: mutant(rule, (answer) => ({ ...answer, seen: answer.seen.slice(1) })),
    },
    ...pairs.map(
      ([one, other]): Mutant => ({
        id: 'swaps',
        what: { en: `mixes up “${one}” and “${other}”`, da: `forveksler »${one}« og »${other}«` },
        rule: mutant(rule, (answer) => ({ ...answer, seen: answer.seen.map((seen) => swapped(seen, one, other)) })),
      }),
    ),
    {
      id: 'asksNothing',
      what: { en: 'forgets its questions', da: 'glemmer sine spørgsmål' },
      rule: mutant(rule, (answer) => ({ ...answer, missing: [] })),
    },
  ]
}

function mutant(rule: Rule, spoil: (answer: Answer) => Answer): Rule {
  const check = (read: never, say: never, limits: never): unknown => {
    const answer: unknown = rule.check(read, say, limits)
    return isAnswer(answer) ? spoil(answer) : answer
  }
  return Object.freeze({ ...rule, check: check as Rule['check'] })
}

function isAnswer(answer: unknown): answer is Answer {
  if (typeof answer !== 'object' || answer === null) return false
  const { seen, missing } = answer as Partial<Answer>
  return Array.isArray(seen) && Array.isArray(missing)
}

function swapped(seen: unknown, one: string, other: string): unknown {
  if (typeof seen !== 'object' || seen === null) return seen
  const { message } = seen as { readonly message?: unknown }
  if (message === one) return { ...seen, message: other }
  return message === other ? { ...seen, message: one } : seen
}
