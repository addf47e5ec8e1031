import type { Text } from '@groundplan/kernel'

const isWords = (value: unknown): boolean => value === undefined || typeof value === 'string'

function isText(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { verbatim, lang, en, da } = value as Readonly<Record<string, unknown>>
  return [verbatim, lang, en, da].every(isWords) && [verbatim, en, da].some((words) => words !== undefined)
}

/**
 * Throws unless the value is a text; a bare string does not say whose words it is.
 *
 * @internal
 */
export function mustBeText(value: Text, what: string): void {
  if (!isText(value))
    throw new TypeError(
      `${what} must be a text: { verbatim: '…' } for somebody’s words, or ours as { en: '…', da: '…' }; a bare string is none.`,
    )
}
