import type { Finding } from '@groundplan/kernel'
import type { Bench } from '../bench.js'
import { failed } from '../failed.js'
import { partsOf } from '../partsOf.js'
import { refs } from '../refs.js'

/**
 * A case expects something only of rules, phases and principles that are there.
 *
 * @internal
 */
export function unnamed(bench: Bench): readonly Finding[] {
  const { model, cases } = bench
  const { phases = {}, principles = {} } = model as { readonly phases?: object; readonly principles?: object }
  const { rules } = partsOf(model)
  return cases.flatMap((one) => {
    const named: [kind: string, names: readonly string[], there: object][] = [
      ['rule', Object.keys(one.expect), rules],
      ['rule', (one.only ?? []).filter((name) => !Object.hasOwn(one.expect, name)), rules],
      ['rule', Object.keys(one.examined ?? {}).filter((name) => !Object.hasOwn(one.expect, name)), rules],
      ['phase', Object.keys(one.phases ?? {}), phases],
      ['principle', Object.keys(one.principles ?? {}), principles],
    ]
    return named.flatMap(([kind, names, there]) =>
      names
        .filter((name) => !Object.hasOwn(there, name))
        .map((name) =>
          failed('unnamed', refs(bench, kind, name, one.name), {
            case: one.name,
            name,
            there: Object.keys(there).length === 0 ? { en: 'none', da: 'ingen' } : Object.keys(there),
          }),
        ),
    )
  })
}
