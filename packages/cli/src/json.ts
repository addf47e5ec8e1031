import { type Finding, type Missing, say } from '@groundplan/kernel'

/**
 * JSON as the command writes it: two spaces, a line end behind. Control characters beyond ASCII and those that turn the reading direction are written
 * as escapes, so that JSON shown in a terminal does nothing to it; the value is the same.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2).replace(
    /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `${text}\n`
}

/** A finding with its sentence in both languages beside its data, so that a reader of the JSON needs no templates. */
export function toldFinding<F extends Finding>(
  finding: F,
): F & { readonly says: { readonly en: string; readonly da: string } } {
  return { ...finding, says: { en: say(finding, 'en'), da: say(finding, 'da') } }
}

/** A piece of missing knowledge with its question in both languages. */
export function toldMissing<M extends Missing>(
  missing: M,
): M & { readonly asks: { readonly en: string; readonly da: string } } {
  const said = { message: missing.toKnow, slots: missing.slots }
  return { ...missing, asks: { en: say(said, 'en'), da: say(said, 'da') } }
}
