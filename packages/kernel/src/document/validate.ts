import type { StandardSchemaV1 } from '@standard-schema/spec'
import type { Finding } from '../finding.js'
import type { Issue } from './issueWords.js'
import { passOn } from './quote.js'
import { createSink, type Path, type Sink } from './sink.js'
import { pathOfIssue, tellIssue } from './tellIssue.js'

/** What a schema says of a value: the value as the schema gives it back, or why not. */
export interface Validated<T> {
  /** There exactly when nothing was found. */
  readonly value?: T
  readonly findings: readonly Finding[]
}

const words = {
  expected: { en: 'Expected {expected}, found {found}.', da: 'Her skulle stå {expected}, men her står {found}.' },
  passedOn: { en: '{words}', da: '{words}' },
  failed: {
    en: 'The check of {owner} broke down and gave no answer.',
    da: 'Kontrollen af {owner} brød sammen og gav intet svar.',
  },
  late: {
    en: 'The check of {owner} gave no answer at once.',
    da: 'Kontrollen af {owner} gav ikke svar med det samme.',
  },
} as const

const remedies = {
  absent: { en: 'Add it, or take it from a copy.', da: 'Tilføj det, eller hent det fra en kopi.' },
  wrong: {
    en: 'Write the value as described here; what stood there is kept until then.',
    da: 'Skriv værdien som beskrevet; det, der stod, bevares indtil da.',
  },
  extra: {
    en: 'Check the spelling of the names, or remove the fields.',
    da: 'Undersøg, om navnene er stavet rigtigt, eller fjern felterne.',
  },
  plugIn: {
    en: 'Tell those who publish this part: a schema must answer at once, and say what is wrong instead of failing.',
    da: 'Sig det til dem, der udgiver denne del: Et skema skal svare med det samme og sige, hvad der er galt, i stedet for at fejle.',
  },
} as const

function addIssue(issue: Issue, isZod: boolean, value: unknown, path: Path, sink: Sink): void {
  const within = pathOfIssue(issue)
  const told = isZod ? tellIssue(issue, within, value) : undefined
  if (told === undefined) {
    const slots = { words: { verbatim: passOn(String(issue['message'])) } }
    sink.put(
      'custom',
      { weight: 'structural', message: words.passedOn, why: remedies.wrong },
      [...path, ...within],
      slots,
      true,
    )
    return
  }
  for (const { path: at, name, expected, found, absent } of told) {
    const why = absent ? remedies.absent : name === 'unrecognizedKeys' ? remedies.extra : remedies.wrong
    sink.put(name, { weight: 'structural', message: words.expected, why }, [...path, ...at], { expected, found }, true)
  }
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return (
    typeof value === 'object' && value !== null && typeof (value as { readonly then?: unknown }).then === 'function'
  )
}

/**
 * Checks a value against any schema that speaks Standard Schema, and says what is wrong in both languages, with the place in the document.
 * What zod reports is put into our own words (a check of one's own takes part with `params: { expected: { en, da } }`); messages of other
 * validators are passed on as their words. A schema that throws, or answers with a promise, gives a finding; nothing is thrown and no
 * rejection of an answer is left unhandled (a promise that a check starts and does not hand back is out of reach; zod drops the one of an
 * asynchronous check, so write none). Nothing that looks like a civil registration number is repeated.
 *
 * `owner` begins the codes (`<owner>/schema/<what>`), `path` leads from the document's root to the value. At most 200 findings, and one that
 * says how many more.
 *
 * ```ts
 * import { say } from '@groundplan/kernel'
 * import { validate } from '@groundplan/kernel/document'
 * import * as z from 'zod'
 * const benches = z.object({ items: z.array(z.object({ id: z.string(), seats: z.number() })) })
 * validate(benches, { items: [] }, { owner: '@example/parks/benches' }) // => { value: { items: [] }, findings: [] }
 * const { findings } = validate(benches, { items: [{ id: 'b1', seats: 'two' }] }, { owner: '@example/parks/benches', path: ['plan'] })
 * findings.map((finding) => finding.pointer) // => ['/plan/items/0/seats']
 * findings.map((finding) => say(finding, 'da')) // => ['Her skulle stå et tal, men her står teksten »two«.']
 * ```
 */
export function validate<S extends StandardSchemaV1>(
  schema: S,
  value: unknown,
  given: { readonly owner: string; readonly path?: Path | undefined },
): Validated<StandardSchemaV1.InferOutput<S>> {
  const { owner, path = [] } = given
  const sink = createSink(`${owner}/schema`)
  try {
    const standard = schema['~standard']
    const result: unknown = standard.validate(value)
    if (isPromise(result)) {
      Promise.resolve(result).catch(() => undefined)
      sink.put('late', { weight: 'structural', message: words.late, why: remedies.plugIn }, path, { owner })
      return { findings: sink.findings }
    }
    const { issues, value: output } = result as {
      readonly issues?: Iterable<Issue>
      readonly value: StandardSchemaV1.InferOutput<S>
    }
    if (issues === undefined) return { value: output, findings: [] }
    const isZod = standard.vendor === 'zod'
    for (const issue of issues) addIssue(issue, isZod, value, path, sink)
    if (sink.broken) return { findings: sink.findings }
  } catch {
    // Falls through: whatever it threw says nothing to the reader.
  }
  sink.put('failed', { weight: 'structural', message: words.failed, why: remedies.plugIn }, path, { owner })
  return { findings: sink.findings }
}
