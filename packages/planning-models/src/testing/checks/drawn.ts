import type { Finding, Slot } from '@groundplan/kernel'
import type { Bench } from '../bench.js'
import { calledIn } from '../calledIn.js'
import { failed } from '../failed.js'
import { isLeft } from '../isLeft.js'
import { isWritten } from '../isWritten.js'
import { refs } from '../refs.js'
import { type DrawnText, textsDrawn } from '../textsDrawn.js'

/**
 * What views say in the cases is written in each language of the model, and not the same in both.
 *
 * @internal
 */
export function drawn(bench: Bench): readonly Finding[] {
  return bench.once(textsDrawn).flatMap((text) =>
    wrongWith(text).map((what) => {
      const about = [...refs(bench, 'view', text.view, text.where), { kind: 'text', id: text.name }]
      return failed('drawn', about, { case: text.where, name: text.name, what })
    }),
  )
}

function wrongWith(text: DrawnText): readonly Slot[] {
  const lacking = text.languages
    .filter((language) => !isWritten(text, language))
    .map((language) => ({
      en: `is not written in ${calledIn[language].en}`,
      da: `ikke skrevet på ${calledIn[language].da}`,
    }))
  if (lacking.length > 0 || !isLeft(text)) return lacking
  return [{ en: 'reads the same in English and Danish', da: 'ens på engelsk og dansk' }]
}
