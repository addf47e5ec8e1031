import type { Artefact } from '@groundplan/kernel'
import type { FieldShape, Shape } from './shape.js'

/** Which fields of an artefact's content are ids of things: by the path of the field, the kinds of things. */
export interface Mentioned {
  readonly defines: ReadonlyMap<string, ReadonlySet<string>>
  readonly mentions: ReadonlyMap<string, ReadonlySet<string>>
}

/** The path of a field below another. */
export const join = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`)

const dates = { partial: '2024', full: '2024-02-29' } as const

/** Content in which every text is a mark of its own and every form occurs once. `marks` gets the path of each mark. */
function sample(shape: Shape, path: string, marks: Map<string, string>): unknown {
  const mark = (at: string): string => {
    const text = `§${marks.size}§`
    marks.set(text, at)
    return text
  }
  const object = (fields: readonly FieldShape[], at: string): Record<string, unknown> =>
    Object.fromEntries(
      fields
        .filter(({ shape: field }) => field.is !== 'other')
        .map(({ name, shape: field }) => [name, sample(field, join(at, name), marks)]),
    )
  switch (shape.is) {
    case 'text':
      return shape.verbatim ? { verbatim: 'x' } : { en: 'x', da: 'x' }
    case 'string':
      return mark(path)
    case 'number':
      return 1
    case 'boolean':
      return true
    case 'choice':
      return shape.values[0]
    case 'date':
      return shape.partial ? dates.partial : dates.full
    case 'entity':
      return { kind: shape.kinds?.[0] ?? mark(join(path, 'kind')), id: mark(join(path, 'id')) }
    case 'keyed':
      return { [shape.keys[0] as string]: mark(join(path, shape.keys[0] as string)) }
    case 'list': {
      const { of } = shape
      if (of.is === 'keyed') return of.keys.map((key) => ({ [key]: mark(join(path, key)) }))
      if (of.is === 'union')
        return of.branches.map(({ value, fields }) => ({ [of.tag]: value, ...object(fields, path) }))
      return [sample(of, path, marks)]
    }
    case 'object':
      return object(shape.fields, path)
    case 'union':
      return {
        [shape.tag]: shape.branches[0]?.value,
        ...object(shape.branches[0]?.fields ?? [], path),
      }
    case 'datum':
      return { is: 'known', value: sample(shape.of, path, marks) }
    case 'nullable':
      return sample(shape.of, path, marks)
    case 'texts':
      return {}
    case 'other':
      return undefined
  }
}

/**
 * Finds out which fields hold ids, by asking the artefact what made-up content mentions: its `mentions` is the only place that says so, and a
 * plan without the thing in question has nothing to look at. An artefact that fails on such content has none, and its ids are shown as text.
 */
export function probe(artefact: Artefact, shape: Shape): Mentioned {
  const found = { defines: new Map<string, Set<string>>(), mentions: new Map<string, Set<string>>() }
  const marks = new Map<string, string>()
  try {
    for (const { role, kind, id } of artefact.mentions?.(sample(shape, '', marks)) ?? []) {
      const path = marks.get(id)
      if (path === undefined) continue
      const kinds = found[role].get(path) ?? new Set()
      if (!marks.has(kind)) kinds.add(kind)
      found[role].set(path, kinds)
    }
  } catch {
    // What it told until then holds.
  }
  return found
}
