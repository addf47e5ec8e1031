import type { Finding } from '../finding.js'
import type { PlanDocument } from '../revisionTypes.js'
import { copyPlain } from './copyPlain.js'
import { MAX_VALUES, type OpenOptions } from './limits.js'
import { openPlain } from './openPlain.js'
import { createSink } from './sink.js'

/** What opening gives: the document where it can be opened, and everything that was found, in both languages. */
export interface Opened {
  /**
   * Deeply frozen, with every field that was there, known or not. Undefined where opening would lose or guess something; then at least one
   * finding weighs `structural`.
   */
  readonly document?: PlanDocument | undefined
  /** At most 200, and one that says how many more there are. Codes begin with `@groundplan/kernel/document/`. */
  readonly findings: readonly Finding[]
}

/** The codes' first part. */
export const OWNER = '@groundplan/kernel/document'

/**
 * Opens a plan document from a value: one that a database or an interface handed over, or a document that is open already. Anything may be
 * given: what is no plain JSON data, too deep (64 levels), too large, hostile or not a document gives findings, each with the place, what
 * was expected, what was found and what to do; nothing is thrown. The value is copied, never changed, and no code of it runs (a proxy
 * excepted). Older formats are migrated. Costs grow linearly with the number of values.
 *
 * ```ts
 * import { say } from '@groundplan/kernel'
 * import { newDocument, parseDocument } from '@groundplan/kernel/document'
 * const saved = newDocument({ id: 'p1', title: { verbatim: 'Fællesspisning' } })
 * parseDocument(saved).document?.plan // => { id: 'p1', title: { verbatim: 'Fællesspisning' } }
 * const { document, findings } = parseDocument({ ...saved, format: 2 })
 * document // => undefined
 * findings.map((finding) => `${finding.pointer}: ${say(finding, 'en')}`) // => ['/format: Expected format 1 or older, found the number 2.']
 * ```
 */
export function parseDocument(value: unknown, options: OpenOptions = {}): Opened {
  const sink = createSink(OWNER)
  const plain = copyPlain(value, sink, options.maxValues ?? MAX_VALUES)
  const document = sink.broken ? undefined : openPlain(plain, sink)
  return { document, findings: sink.findings }
}
