import { type Finding, isVerbatim, type Text } from '@groundplan/kernel'
import { type FromCsvOptions, fromCsv, type TheoryRead } from '@groundplan/programme-theory/formats'

/** A Danish table without a name of its own. */
export const options: FromCsvOptions = { id: 't', title: { en: 'T', da: 'T' }, language: 'da' }

/** What somebody typed. */
export const words = (text: Text | undefined): string => (text !== undefined && isVerbatim(text) ? text.verbatim : '')

/** Reads rows of CSV. */
export const read = (rows: readonly string[], more: Partial<FromCsvOptions> = {}): TheoryRead =>
  fromCsv(rows.join('\r\n'), { ...options, ...more })

/** Codes of findings; without `all`, not of those that tell how links and empty cells were read. */
export const codes = (findings: readonly Finding[], all = false): readonly string[] =>
  findings
    .map(({ code }) => code.slice(code.lastIndexOf('/') + 1))
    .filter((code) => all || (code !== 'assumedLinks' && code !== 'asAbove'))

/** The links that were drawn: `a>b`. */
export const arrows = ({ theory }: TheoryRead): readonly string[] =>
  (theory?.links ?? []).map(({ from, to }) => `${from}>${to}`)

/** The nodes that were made: kind, id, horizon. */
export const nodes = ({ theory }: TheoryRead): readonly string[] =>
  (theory?.nodes ?? []).map((node) => {
    const horizon = 'horizon' in node && node.horizon?.is === 'known' ? ` ${node.horizon.value}` : ''
    return `${node.is} ${node.id}${horizon}`
  })
