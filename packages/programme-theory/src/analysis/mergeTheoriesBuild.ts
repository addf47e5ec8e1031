import type { Theory } from '../model/theory.js'
import type { MergeTheoriesOptions } from './mergedTheories.js'
import type { Fields, TheoryPart, TheoryPartKind } from './theoryParts.js'

/** What a merged theory is made of. */
export interface MergedFrom {
  readonly options: Pick<MergeTheoriesOptions, 'id' | 'title'>
  readonly theories: readonly Theory[]
  readonly merged: Readonly<Record<TheoryPartKind, ReadonlyMap<string, TheoryPart>>>
  readonly horizons: readonly string[] | undefined
  /** What stands on the theory itself beside its title. */
  readonly own: Fields
}

/** Fields of a part as it stands in a theory. */
function plainFields(fields: Fields): Record<string, unknown> {
  const plain: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(fields)) {
    const [, inner] = /^description\.(.*)$/.exec(field) ?? []
    // An empty description beside one with something in it.
    if (field === 'description') plain[field] = { ...(value as object), ...(plain[field] as object | undefined) }
    else if (inner === undefined) plain[field] = value
    else plain['description'] = { ...(plain['description'] as object | undefined), [inner]: value }
  }
  return plain
}

/** A theory from its merged parts; a list that none of the theories has stays out. */
export function buildMerged({ options, theories, merged, horizons, own }: MergedFrom): Theory {
  const all = (kind: TheoryPartKind): readonly object[] =>
    [...merged[kind].values()].map(({ id, fields }) =>
      kind === 'inclusion' ? { theory: id, ...fields } : { id, ...plainFields(fields) },
    )
  const optional = (key: keyof Theory, kind: TheoryPartKind): object =>
    theories.some((theory) => theory[key] !== undefined) ? { [key]: all(kind) } : {}
  const listed = horizons?.flatMap((id) => {
    const part = merged.horizon.get(id)
    return part === undefined ? [] : [{ id, ...part.fields }]
  })
  return {
    id: options.id,
    title: options.title,
    ...(listed === undefined ? {} : { horizons: listed }),
    ...optional('focusAreas', 'focusArea'),
    ...optional('boxes', 'box'),
    nodes: all('node'),
    links: all('link'),
    ...optional('assumptions', 'assumption'),
    ...optional('notes', 'note'),
    ...optional('includes', 'inclusion'),
    ...own,
    // Every field comes from a part of its kind, so the whole is a theory again; the parts are told as fields without their types.
  } as unknown as Theory
}
