import type { Finding } from '@groundplan/kernel'
import type { Bench } from '../bench.js'
import { failed } from '../failed.js'
import { isLeft } from '../isLeft.js'
import { textsOf } from '../textsOf.js'

/**
 * No sentence is left in the other language. One word may be the same in both, and so may the model's title, which is often a name, and what
 * `alike` names.
 *
 * @internal
 */
export function sameText({ model, options }: Bench): readonly Finding[] {
  return textsOf(model)
    .filter((text) => isLeft(text) && !Object.hasOwn(options.alike ?? {}, text.name))
    .map(({ name }) => failed('sameText', [{ kind: 'text', id: name }], { name }))
}
