import {
  type AnyMessage,
  isVerbatim,
  type Language,
  languageOf,
  languageShown,
  type Slots,
  say,
  show,
  type Text,
} from '@groundplan/kernel'
import { html, Markup, type Part } from './markup.js'

const isTag = (tag: string): boolean => /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(tag)

/** How texts reach the page in one language. */
export interface Texts {
  readonly language: Language
  /** Ours or theirs, marked with its language where that differs from the page's, and set apart where somebody typed it. */
  readonly text: (text: Text) => Markup
  /** The same without marks, for a title or an attribute. */
  readonly plain: (text: Text) => string
  readonly say: (message: AnyMessage, slots?: Slots) => Markup
  /** Parts with a sign between them. */
  readonly joined: (parts: readonly Part[], between: string) => Part
}

/** Makes the texts of one language. */
export function textsIn(locale: string): Texts {
  const language = languageOf(locale)
  const text = (one: Text): Markup => {
    const shown = languageShown(one, language)
    const lang = shown !== undefined && shown !== language && isTag(shown) && new Markup(` lang="${shown}"`)
    const words = show(one, language)
    if (isVerbatim(one)) return html`<bdi class="said"${lang}>${words}</bdi>`
    return lang === false ? html`${words}` : html`<span${lang}>${words}</span>`
  }
  return {
    language,
    text,
    plain: (one) => show(one, language),
    say: (message, slots = {}) => {
      const words = say({ message, slots }, language)
      return Object.hasOwn(message, language)
        ? html`${words}`
        : html`<span lang="${language === 'en' ? 'da' : 'en'}">${words}</span>`
    },
    joined: (parts, between) => parts.map((part, at) => (at === 0 ? part : [between, part])),
  }
}
