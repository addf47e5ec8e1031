import { languages, say } from '@groundplan/kernel'
import type { Theory } from '@groundplan/programme-theory'
import { compareTheories, type MergedTheories, mergeTheories } from '@groundplan/programme-theory/analysis'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partKinds, partsOf } from '../../src/analysis/theoryParts.js'
import { anyTheory } from './anyTheory.js'
import { deepFreeze } from './support.js'

const merge = (...theories: readonly Theory[]): MergedTheories =>
  mergeTheories(deepFreeze(theories.map((theory, i) => ({ by: { verbatim: `group ${i}` }, theory }))), {
    id: 't',
    title: { en: 'T', da: 'T' },
  })

test('merged with itself a theory is itself, and nobody disagrees', () => {
  fc.assert(
    fc.property(anyTheory(), (theory) => {
      const { theory: merged, conflicts, gaveWay, rekeyed } = merge(theory, theory, theory)
      expect(merged).toEqual(theory)
      expect([conflicts, gaveWay, rekeyed]).toEqual([[], [], []])
    }),
  )
})

test('which comes first changes what stands, not what they disagree on', () => {
  const brief = ({ conflicts, provenance }: MergedTheories, turned: boolean) =>
    conflicts
      .map(({ of, id, field, values }) => {
        const who = (by: string) => (turned ? (by === 'group 0' ? 'group 1' : 'group 0') : by)
        const names = (all: readonly { readonly by: unknown; readonly id: string }[]) =>
          all.map((one) => `${who((one.by as { verbatim: string }).verbatim)} ${one.id}`).sort()
        const part = provenance.find((one) => one.of === of && one.id === id)
        const sides = values
          .map(({ by }) =>
            by
              .map((one) => who((one as { verbatim: string }).verbatim))
              .sort()
              .join(),
          )
          .sort()
        return JSON.stringify([of, part ? names(part.from) : id, field, sides])
      })
      .sort()
  fc.assert(
    fc.property(anyTheory(), anyTheory(), (a, b) => {
      expect(brief(merge(b, a), true)).toEqual(brief(merge(a, b), false))
    }),
    { numRuns: 300 },
  )
})

test('theories without anything in common are put side by side', () => {
  fc.assert(
    fc.property(anyTheory(), anyTheory({ prefix: 'z' }), (a, b) => {
      const { theory, conflicts, rekeyed } = merge(a, b)
      expect(theory.nodes).toEqual([...a.nodes, ...b.nodes])
      expect(theory.links).toEqual([...a.links, ...b.links])
      expect(theory.assumptions ?? []).toEqual([...(a.assumptions ?? []), ...(b.assumptions ?? [])])
      expect(rekeyed).toEqual([])
      // Their horizons are not the same, and one may be a store of parts.
      expect(conflicts.filter(({ of }) => of !== 'theory')).toEqual([])
    }),
  )
})

test('ids stay unique, links stay attached, and all is told in both languages', () => {
  fc.assert(
    fc.property(anyTheory(), anyTheory(), anyTheory(), (a, b, c) => {
      const { theory, conflicts } = merge(a, b, c)
      const parts = partsOf(theory)
      for (const kind of partKinds) {
        const ids = parts[kind].map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }
      const nodes = new Set(theory.nodes.map(({ id }) => id))
      for (const { from, to } of theory.links) expect([nodes.has(from), nodes.has(to)]).toEqual([true, true])
      for (const conflict of conflicts)
        for (const language of languages) expect(say(conflict, language)).not.toMatch(/[{}]|undefined|\[en\]|\[da\]/)
      // What was merged in is in it: merging one of them in once more changes nothing.
      expect(compareTheories(theory, merge(theory, theory).theory).changes).toEqual([])
    }),
    { numRuns: 150 },
  )
})

test('nothing that anybody said is lost', () => {
  const references = new Set(['from', 'to', 'on', 'node', 'horizon', 'box', 'focusAreas', 'indicators'])
  fc.assert(
    fc.property(anyTheory(), anyTheory(), (a, b) => {
      const { theory, provenance, conflicts, gaveWay } = merge(a, b)
      const merged = partsOf(theory)
      ;[a, b].forEach((one, source) => {
        const parts = partsOf(one)
        for (const kind of partKinds)
          for (const { id, fields } of parts[kind]) {
            const home = provenance.find(
              ({ of, from }) =>
                of === kind &&
                from.some(
                  ({ by, id: was }) => was === id && (by as { verbatim: string }).verbatim === `group ${source}`,
                ),
            )
            const part = merged[kind].find((other) => other.id === home?.id)
            if (part === undefined) throw new Error(`${kind} ${id} of ${source} is gone`)
            for (const [field, value] of Object.entries(fields)) {
              if (references.has(field)) continue
              const kept = [
                part.fields[field],
                ...conflicts
                  .filter((c) => c.of === kind && c.id === part.id && c.field === field)
                  .flatMap((c) => c.values.map((v) => v.value)),
                ...gaveWay.filter((g) => g.of === kind && g.id === part.id && g.field === field).map((g) => g.value),
              ]
              expect(kept.some((other) => holds(other, value))).toBe(true)
            }
          }
      })
    }),
    { numRuns: 200 },
  )
})

/** Whether all of a value stands in another: each item of a list, each language of a text. */
function holds(whole: unknown, part: unknown): boolean {
  if (Array.isArray(part))
    return Array.isArray(whole) && part.every((item) => whole.some((other) => holds(other, item)))
  if (typeof part !== 'object' || part === null) return whole === part
  if (typeof whole !== 'object' || whole === null) return false
  return Object.entries(part).every(([key, value]) => holds((whole as Record<string, unknown>)[key], value))
}
