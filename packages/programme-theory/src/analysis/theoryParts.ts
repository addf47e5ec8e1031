import type { Text } from '@groundplan/kernel'
import { type Horizon, standardHorizons } from '../model/horizon.js'
import type { Theory } from '../model/theory.js'

/** The kinds of parts that a theory is made of and that have an id; an inclusion's id is that of the theory it includes. Danish: dele af en programteori. */
export type TheoryPartKind =
  | 'horizon'
  | 'focusArea'
  | 'box'
  | 'node'
  | 'indicator'
  | 'link'
  | 'assumption'
  | 'note'
  | 'inclusion'

/** The kinds in an order in which each refers only to those before it. */
export const partKinds: readonly TheoryPartKind[] = [
  'horizon',
  'focusArea',
  'box',
  'node',
  'indicator',
  'link',
  'assumption',
  'note',
  'inclusion',
]

/** The fields of a part by name. */
export type Fields = Readonly<Record<string, unknown>>

/**
 * A part as its id and its other fields. Those of an activity's description stand beside the others (`description.what`); an indicator names its
 * node in `node`, and the node keeps in `indicators` only whether they are known.
 */
export interface TheoryPart {
  readonly kind: TheoryPartKind
  readonly id: string
  readonly fields: Fields
  /** Of a node whose indicators are known: their ids. */
  readonly own?: readonly string[] | undefined
}

type Given = object & { readonly id: string }

function partOf(kind: TheoryPartKind, given: Given): TheoryPart {
  const { id, ...fields } = given
  return { kind, id, fields }
}

function nodeParts(node: Theory['nodes'][number]): { readonly node: TheoryPart; readonly indicators: TheoryPart[] } {
  const { id, ...given } = node
  const fields: Record<string, unknown> = { ...given }
  const indicators: TheoryPart[] = []
  if ('indicators' in node && node.indicators?.is === 'known') {
    fields['indicators'] = { is: 'known' }
    for (const indicator of node.indicators.value) {
      const part = partOf('indicator', indicator)
      indicators.push({ ...part, fields: { ...part.fields, node: id } })
    }
  }
  if (node.is === 'activity' && Object.keys(node.description ?? {}).length > 0) {
    delete fields['description']
    for (const [field, value] of Object.entries(node.description ?? {})) fields[`description.${field}`] = value
  }
  const known = 'indicators' in node && node.indicators?.is === 'known'
  const own = known ? { own: indicators.map((indicator) => indicator.id) } : {}
  return { node: { kind: 'node', id, fields, ...own }, indicators }
}

/** The parts of a theory by kind, in its own order; the standard horizons where it has none of its own. */
export function partsOf(theory: Theory): Readonly<Record<TheoryPartKind, readonly TheoryPart[]>> {
  const all = (kind: TheoryPartKind, list: readonly Given[] = []): readonly TheoryPart[] =>
    list.map((given) => partOf(kind, given))
  const nodes = theory.nodes.map(nodeParts)
  const horizons: readonly Horizon[] = theory.horizons ?? standardHorizons
  return {
    horizon: all('horizon', horizons),
    focusArea: all('focusArea', theory.focusAreas),
    box: all('box', theory.boxes),
    node: nodes.map(({ node }) => node),
    indicator: nodes.flatMap(({ indicators }) => indicators),
    link: all('link', theory.links),
    assumption: all('assumption', theory.assumptions),
    note: all('note', theory.notes),
    inclusion: (theory.includes ?? []).map(({ theory: id, ...fields }) => ({ kind: 'inclusion', id, fields })),
  }
}

/** The words that a part is known by: its label, or what a note says; undefined for links, inclusions and activities without a label. */
export function wordsOfPart({ kind, fields }: TheoryPart): Text | undefined {
  return (kind === 'note' ? fields['text'] : fields['label']) as Text | undefined
}

const references: Partial<Readonly<Record<TheoryPartKind, Readonly<Record<string, TheoryPartKind>>>>> = {
  node: { horizon: 'horizon', box: 'box', focusAreas: 'focusArea' },
  indicator: { node: 'node' },
  link: { from: 'node', to: 'node', conditions: 'node' },
}

function mapIds(value: unknown, map: (id: string) => string): unknown {
  if (typeof value === 'string') return map(value)
  if (Array.isArray(value)) return value.map((one) => mapIds(one, map))
  const datum = value as { readonly is?: string; readonly value?: unknown } | undefined
  return datum?.is === 'known' ? { ...datum, value: mapIds(datum.value, map) } : value
}

/** The fields of a part with every id of another part of the theory replaced. */
export function mapReferences(
  { kind, fields }: TheoryPart,
  map: (kind: TheoryPartKind, id: string) => string,
): Record<string, unknown> {
  const mapped: Record<string, unknown> = { ...fields }
  for (const [field, to] of Object.entries(references[kind] ?? {})) {
    if (mapped[field] !== undefined) mapped[field] = mapIds(mapped[field], (id) => map(to, id))
  }
  if ((kind === 'assumption' || kind === 'note') && Array.isArray(mapped['on'])) {
    mapped['on'] = mapped['on'].map((part: { readonly node?: string; readonly link?: string }) =>
      part.node === undefined ? { link: map('link', part.link as string) } : { node: map('node', part.node) },
    )
  }
  return mapped
}
