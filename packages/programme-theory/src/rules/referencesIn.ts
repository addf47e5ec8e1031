import { type EntityRef, knownValue, type Slot } from '@groundplan/kernel'
import { wholeById } from '../graph/wholeTheories.js'
import type { PartRef } from '../model/assumption.js'
import { standardHorizons } from '../model/horizon.js'
import type { Theories } from '../model/theory.js'
import type { InTheory } from './inTheories.js'
import { assumptionRef, theoryRef } from './refs.js'

/** Something that refers to parts of its theory, and which of them are not there. */
export interface Referring {
  readonly message:
    | 'link'
    | 'condition'
    | 'horizon'
    | 'box'
    | 'focusArea'
    | 'assumption'
    | 'note'
    | 'included'
    | 'without'
  readonly missing: readonly string[]
  readonly about: readonly EntityRef[]
  readonly at: readonly (string | number)[]
  readonly slots: Readonly<Record<string, Slot>>
}

/** All that a theory refers to within itself, and to theories beside it, each reference once. */
export function referencesIn(within: InTheory, content: Theories): readonly Referring[] {
  return [
    ...inLinks(within),
    ...inNodes(within),
    ...inAssumptions(within),
    ...inNotes(within, content),
    ...inInclusions(within, content),
  ]
}

function* inLinks(within: InTheory): Iterable<Referring> {
  const { index, theory } = within
  const isCondition = (id: string): boolean => theory.nodes[index.placeOf(id) ?? -1]?.is === 'condition'
  for (const [place, { from, to, conditions }] of theory.links.entries()) {
    const about = within.aboutLink(place)
    const slots = { theory: theory.title, from: within.nameOfId(from), to: within.nameOfId(to) }
    const ends = [...new Set([from, to])].filter((id) => index.placeOf(id) === undefined)
    yield { message: 'link', missing: ends, about, at: within.atLink(place), slots }
    const named = knownValue(conditions) ?? []
    if (named.length === 0) continue
    const missing = named.filter((id) => !isCondition(id))
    yield { message: 'condition', missing, about, at: within.atLink(place, 'conditions'), slots }
  }
}

function* inNodes(within: InTheory): Iterable<Referring> {
  const { theory } = within
  const idsOf = (list: readonly { readonly id: string }[] | undefined) => new Set(list?.map(({ id }) => id))
  const horizons = idsOf(theory.horizons ?? standardHorizons)
  const boxes = idsOf(theory.boxes)
  const areas = idsOf(theory.focusAreas)
  for (const [place, node] of theory.nodes.entries()) {
    const horizon = 'horizon' in node ? knownValue(node.horizon) : undefined
    const { box, focusAreas = [] } = node
    if (horizon === undefined && box === undefined && focusAreas.length === 0) continue
    const about = within.aboutNode(place)
    const slots = { theory: theory.title, node: within.nameOf(place) }
    const outside = (ids: readonly string[], inside: ReadonlySet<string>) => ids.filter((id) => !inside.has(id))
    if (horizon !== undefined)
      yield {
        message: 'horizon',
        missing: outside([horizon], horizons),
        about,
        at: within.atNode(place, 'horizon'),
        slots,
      }
    if (box !== undefined)
      yield { message: 'box', missing: outside([box], boxes), about, at: within.atNode(place, 'box'), slots }
    if (focusAreas.length > 0)
      yield {
        message: 'focusArea',
        missing: outside(focusAreas, areas),
        about,
        at: within.atNode(place, 'focusAreas'),
        slots,
      }
  }
}

/** Ids of nodes and links that a theory does not have. */
function partsOutside({ index, theory }: InTheory): (on: readonly PartRef[]) => readonly string[] {
  const links = new Set(theory.links.map(({ id }) => id))
  return (on) =>
    on.flatMap((part) => {
      if ('node' in part) return index.placeOf(part.node) === undefined ? [part.node] : []
      return links.has(part.link) ? [] : [part.link]
    })
}

function* inAssumptions(within: InTheory): Iterable<Referring> {
  const { theory } = within
  const outside = partsOutside(within)
  for (const [place, assumption] of (theory.assumptions ?? []).entries()) {
    const at = within.atAssumption(place, 'on')
    const about = at[2] === within.place ? [assumptionRef(assumption)] : [assumptionRef(assumption), theoryRef(theory)]
    const slots = { theory: theory.title, assumption: assumption.label }
    yield { message: 'assumption', missing: outside(assumption.on), about, at, slots }
  }
}

/** The theory's own notes: those of included theories are told where they stand. Of two with one id, the first. */
function* inNotes(within: InTheory, { items }: Theories): Iterable<Referring> {
  const { theory, place: home } = within
  const outside = partsOutside(within)
  const seen = new Set<string>()
  for (const [place, { id, on, text }] of (items[home]?.notes ?? []).entries()) {
    if (on === undefined || on.length === 0 || seen.has(id)) continue
    seen.add(id)
    const about = [theoryRef(theory), { kind: 'note', id }]
    const at = within.atTheory('notes', place, 'on')
    yield { message: 'note', missing: outside(on), about, at, slots: { theory: theory.title, note: text } }
  }
}

/** What is left out of a theory that is included twice is told at the first place. */
function* inInclusions(within: InTheory, content: Theories): Iterable<Referring> {
  const { theory } = within
  const left = new Map<string, { readonly place: number; readonly ids: Set<string> }>()
  for (const [place, { theory: id, without = [] }] of (theory.includes ?? []).entries()) {
    const one = left.get(id)
    for (const node of without) one?.ids.add(node)
    if (one === undefined) left.set(id, { place, ids: new Set(without) })
  }
  for (const [id, { place, ids }] of left) {
    const other = wholeById(content, id)?.theory
    const about = [theoryRef(theory), theoryRef({ id })]
    const slots = { theory: theory.title }
    const missing = other === undefined ? [id] : []
    yield { message: 'included', missing, about, at: within.atTheory('includes', place), slots }
    if (other === undefined || ids.size === 0) continue
    const nodes = new Set(other.nodes.map((node) => node.id))
    const astray = [...ids].filter((node) => !nodes.has(node))
    const at = within.atTheory('includes', place)
    yield { message: 'without', missing: astray, about, at, slots: { ...slots, included: other.title } }
  }
}
