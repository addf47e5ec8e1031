import type { Finding } from '@groundplan/kernel'
import type { Bench } from '../bench.js'
import { failed } from '../failed.js'
import { textsOf, wordingsIn } from '../textsOf.js'

/**
 * No sentence is left in the other language. One word may be the same in both, and so may the model's title, which is often a name.
 *
 * @internal
 */
export function sameText({ model }: Bench): readonly Finding[] {
  const isLeft = (text: Parameters<typeof wordingsIn>[0]): boolean => {
    if (text.languages.length < 2 || text.isName) return false
    const written = wordingsIn(text, 'en').join('\n')
    return (
      written === wordingsIn(text, 'da').join('\n') && /\p{L}\s+\p{L}/u.test(written.replaceAll(/\{[^{}]*\}/g, ' '))
    )
  }
  return textsOf(model)
    .filter(isLeft)
    .map(({ name }) => failed('sameText', [{ kind: 'text', id: name }], { name }))
}
