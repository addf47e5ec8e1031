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
    const named = [
      ['horizon', 'horizon', horizon === undefined ? [] : [horizon], horizons],
      ['box', 'box', box === undefined ? [] : [box], boxes],
      ['focusArea', 'focusAreas', focusAreas, areas],
    ] as const
    for (const [message, field, ids, inside] of named) {
      if (ids.length === 0) continue
      const missing = ids.filter((id) => !inside.has(id))
      const slots = { theory: theory.title, node: within.nameOf(place) }
      yield { message, missing, about: within.aboutNode(place), at: within.atNode(place, field), slots }
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

/** All inclusions of a theory as one, so that two theories which include each other say two things. */
function* inInclusions(within: InTheory, content: Theories): Iterable<Referring> {
  const { theory } = within
  const includes = theory.includes ?? []
  if (includes.length === 0) return
  const about = [theoryRef(theory)]
  const at = within.atTheory('includes')
  const slots = { theory: theory.title }
  const lost = new Set<string>()
  const astray = new Set<string>()
  let isLess = false
  for (const { theory: id, without = [] } of includes) {
    const other = wholeById(content, id)?.theory
    if (other === undefined) {
      lost.add(id)
      continue
    }
    if (without.length === 0) continue
    isLess = true
    const nodes = new Set(other.nodes.map((node) => node.id))
    for (const node of without) if (!nodes.has(node)) astray.add(node)
  }
  yield { message: 'included', missing: [...lost], about, at, slots }
  if (isLess) yield { message: 'without', missing: [...astray], about, at, slots }
}
