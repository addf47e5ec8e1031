import type { Finding } from '@groundplan/kernel'
import type { Bench } from '../bench.js'
import { failed } from '../failed.js'
import { frozenCopy } from '../frozenCopy.js'
import { outline } from '../outline.js'
import { refs } from '../refs.js'

/**
 * Two runs on the same plan agree to the letter, and so do two drawings. Each rule and view is told once.
 *
 * @internal
 */
export function unsteady(bench: Bench): readonly Finding[] {
  const told = new Set<string>()
  return bench.tried.flatMap(({ one, own, views }) => {
    const plan = frozenCopy(one.plan)
    const again = bench.assess(plan, one).own
    const drawn = bench.draw(plan, one)
    const rules = [...bench.rules.keys()]
      .filter((name) => JSON.stringify(own.rules[name]) !== JSON.stringify(again.rules[name]))
      .map((name) => ({ kind: 'rule', name, before: outline(own.rules[name]), after: outline(again.rules[name]) }))
    const others = drawn
      .map((after) => ({ before: views.find(({ id }) => id === after.id), after }))
      .filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))
      .map(({ before, after }) => ({
        kind: 'view',
        name: after.id,
        before: excerpt(before, after),
        after: excerpt(after, before),
      }))
    return [...rules, ...others].flatMap(({ kind, name, before, after }) => {
      if (told.has(`${kind} ${name}`)) return []
      told.add(`${kind} ${name}`)
      return [failed('unsteady', refs(bench, kind, name, one.name), { case: one.name, name, before, after })]
    })
  })
}

/** What a figure says where it begins to differ from another one. */
function excerpt(figure: unknown, other: unknown): string {
  const text = JSON.stringify(figure) ?? ''
  const against = JSON.stringify(other) ?? ''
  let place = 0
  while (place < text.length && text[place] === against[place]) place += 1
  return `…${text.slice(Math.max(0, place - 20), place + 60)}…`
}
