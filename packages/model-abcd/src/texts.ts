import { isVerbatim, show, type Text } from '@groundplan/kernel'

/** So many units of something, as a text of its own. */
export function times(units: number, of: Text): Text {
  if (isVerbatim(of)) return { ...of, verbatim: `${units} × ${of.verbatim}` }
  return { en: `${units} × ${show(of, 'en')}`, da: `${units} × ${show(of, 'da')}` }
}

/** A name and what is said of it, as one text. */
export function entitled(name: Text, words: Text): Text {
  if (isVerbatim(name) && isVerbatim(words)) return { verbatim: `${name.verbatim}: ${words.verbatim}` }
  return { en: `${show(name, 'en')}: ${show(words, 'en')}`, da: `${show(name, 'da')}: ${show(words, 'da')}` }
}
