import type { Finding } from '@groundplan/kernel'
import { slotsOf } from '../../compiled.js'
import type { Bench } from '../bench.js'
import { failed } from '../failed.js'
import { textsOf } from '../textsOf.js'

/**
 * A text has the same slots in both languages.
 *
 * @internal
 */
export function slots({ model }: Bench): readonly Finding[] {
  return textsOf(model).flatMap(({ name, text, languages }) => {
    // A language that is missing altogether is told as such.
    if (languages.length < 2 || !languages.every((language) => Object.hasOwn(text, language))) return []
    const english = slotsOf(text, ['en'])
    const danish = slotsOf(text, ['da'])
    const differ = [
      ...english.filter((slot) => !danish.includes(slot)),
      ...danish.filter((slot) => !english.includes(slot)),
    ]
    return differ.length === 0
      ? []
      : [failed('slots', [{ kind: 'text', id: name }], { name, what: differ.map((slot) => `{${slot}}`) })]
  })
}
