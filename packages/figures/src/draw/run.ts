import { isVerbatim, languageOf, languageShown, show, type Text } from '@groundplan/kernel'
import { escapeHtml } from './escapeHtml.js'
import { words } from './words.js'

/** Words in a row, with the BCP 47 tag of their language where that is not the reader's. */
export interface Run {
  readonly text: string
  readonly lang?: string | undefined
}

const tag = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/i

/** A text as a run. Empty words are said to be so, and a language tag that is none is left out. */
export function textRun(text: Text, locale: string): Run {
  const shown = show(text, locale)
  if (shown.trim() === '') return { text: words.empty[languageOf(locale)] }
  const lang = languageShown(text, locale)
  if (lang === undefined || !tag.test(lang)) return { text: shown }
  if (lang.toLowerCase().split('-')[0] === languageOf(locale)) return { text: shown }
  // The mark that `show` puts behind our own text is in the reader's language, but too short to be worth a run.
  return isVerbatim(text) || Object.hasOwn(text, lang) ? { text: shown, lang } : { text: shown }
}

/** Runs as plain text. */
export function plain(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('')
}

/** Runs as HTML, each run in another language marked with it. */
export function htmlOf(runs: readonly Run[]): string {
  return runs
    .map(({ text, lang }) =>
      lang === undefined ? escapeHtml(text) : `<span lang="${escapeHtml(lang)}">${escapeHtml(text)}</span>`,
    )
    .join('')
}
