import { type EntityRef, knownValue, type Slot } from '@groundplan/kernel'
import { wholeById } from '../graph/wholeTheories.js'
import type { PartRef } from '../model/assumption.js'
import { type Horizon, standardHorizons } from '../model/horizon.js'
import type { Theories } from '../model/theory.js'
import { aboutAssumption } from './aboutAssumption.js'
import { type ContentIds, contentIds, type SharedKind } from './contentIds.js'
import { horizonsMissed } from './horizonsMissed.js'
import { idsTwice } from './idsTwice.js'
import type { InTheory } from './inTheories.js'
import { theoryRef } from './refs.js'

/** Something that refers to what its theory does not have, or to what may be one of two. */
export interface Referring {
  readonly message:
    | 'link'
    | 'condition'
    | 'horizon'
    | 'partHorizons'
    | 'box'
    | 'focusArea'
    | 'assumption'
    | 'note'
    | 'without'
    | 'horizonTwice'
    | 'boxTwice'
    | 'noteTwice'
  readonly about: readonly EntityRef[]
  readonly at: readonly (string | number)[]
  readonly slots: Readonly<Record<string, Slot>>
}

/** A reference, when it is in order: nothing to tell. */
type Told = Referring | undefined

/**
 * For a content, what each of its theories refers to within itself, and in theories beside it: each reference once, undefined for one that is in order.
 * What stands in no theory at all is left to those who check references between contents, see `ContentIds`.
 */
export function referencesIn(content: Theories): (within: InTheory) => Iterable<Told> {
  const ids = contentIds(content)
  return function* (within) {
    yield* inLinks(within, ids)
    yield* inNodes(within, content, ids)
    yield* inAssumptions(within, ids)
    yield* inNotes(within, content, ids)
    yield* inInclusions(within, content, ids)
    yield* idsTwice(within, content)
  }
}

function* inLinks(within: InTheory, ids: ContentIds): Iterable<Told> {
  const { index, theory } = within
  const isCondition = (id: string): boolean => theory.nodes[index.placeOf(id) ?? -1]?.is === 'condition'
  const isOutside = (id: string): boolean => index.placeOf(id) === undefined && ids.isForUs('theoryNode', id)
  for (let place = 0; place < theory.links.length; place += 1) {
    const { from, to, conditions } = within.link(place)
    const slots = (missing: readonly string[]) => ({
      ...{ theory: theory.title, from: within.nameOfId(from), to: within.nameOfId(to) },
      missing,
    })
    const ends = (index.from[place] as number) >= 0 ? [] : [...new Set([from, to])].filter(isOutside)
    yield ends.length === 0
      ? undefined
      : { message: 'link', about: within.aboutLink(place), at: within.atLink(place), slots: slots(ends) }
    const named = knownValue(conditions) ?? []
    if (named.length === 0) continue
    const missing = named.filter((id) => !isCondition(id) && ids.isForUs('theoryNode', id))
    yield missing.length === 0
      ? undefined
      : {
          message: 'condition',
          about: within.aboutLink(place),
          at: within.atLink(place, 'conditions'),
          slots: slots(missing),
        }
  }
}

const none = { en: 'none', da: 'ingen' }

function* inNodes(within: InTheory, content: Theories, ids: ContentIds): Iterable<Told> {
  const { theory } = within
  const idsOf = (list: readonly { readonly id: string }[] | undefined) => new Set(list?.map(({ id }) => id))
  const own: readonly Horizon[] = theory.horizons ?? standardHorizons
  const horizons = idsOf(own)
  const boxes = idsOf(theory.boxes)
  const areas = idsOf(theory.focusAreas)
  const ofParts = horizonsMissed(within, content)
  if (ofParts !== undefined)
    yield {
      message: 'partHorizons',
      about: [theoryRef(theory)],
      at: within.atTheory('includes'),
      slots: { theory: theory.title, missing: ofParts },
    }
  for (let place = 0; place < theory.nodes.length; place += 1) {
    const node = within.node(place)
    const told = (message: 'horizon' | 'box' | 'focusArea', field: string, missing: readonly string[]): Told =>
      missing.length === 0
        ? undefined
        : {
            message,
            about: within.aboutNode(place),
            at: within.atNode(place, field),
            slots: {
              ...{ theory: theory.title, node: within.nameOf(place), missing },
              ...(message === 'horizon' && { horizons: own.length === 0 ? none : own.map(({ id }) => id) }),
            },
          }
    const horizon = 'horizon' in node ? knownValue(node.horizon) : undefined
    if (horizon !== undefined) {
      const isThere = horizons.has(horizon) || isOfPart(within, content, place, horizon)
      yield isThere ? undefined : told('horizon', 'horizon', [horizon])
    }
    const { box, focusAreas = [] } = node
    if (box !== undefined) yield boxes.has(box) ? undefined : told('box', 'box', [box])
    if (focusAreas.length > 0)
      yield told(
        'focusArea',
        'focusAreas',
        focusAreas.filter((id) => !areas.has(id) && ids.isForUs('focusArea', id)),
      )
  }
}

/** Whether a node comes from another theory, which has its horizon: then it is the including theory that lacks it, see `horizonsMissed`. */
function isOfPart(within: InTheory, { items }: Theories, place: number, horizon: string): boolean {
  const home = within.atNode(place)[2] as number
  if (home === within.place) return false
  const own: readonly Horizon[] = items[home]?.horizons ?? standardHorizons
  return own.some(({ id }) => id === horizon)
}

/** Ids of nodes and links that a theory does not have. */
function partsOutside({ index, theory }: InTheory, ids: ContentIds): (on: readonly PartRef[]) => readonly string[] {
  let links: ReadonlySet<string> | undefined
  const hasLink = (id: string): boolean => {
    links ??= new Set(theory.links.map((link) => link.id))
    return links.has(id)
  }
  const outside = (kind: SharedKind, id: string, isThere: boolean): readonly string[] =>
    isThere || !ids.isForUs(kind, id) ? [] : [id]
  return (on) =>
    on.flatMap((part) =>
      'node' in part
        ? outside('theoryNode', part.node, index.placeOf(part.node) !== undefined)
        : outside('theoryLink', part.link, hasLink(part.link)),
    )
}

function* inAssumptions(within: InTheory, ids: ContentIds): Iterable<Told> {
  const { theory } = within
  const outside = partsOutside(within, ids)
  for (const [place, assumption] of (theory.assumptions ?? []).entries()) {
    const missing = outside(assumption.on)
    yield missing.length === 0
      ? undefined
      : {
          message: 'assumption',
          about: aboutAssumption(within, { place, assumption }),
          at: within.atAssumption(place, 'on'),
          slots: { theory: theory.title, assumption: assumption.label, missing },
        }
  }
}

/** The theory's own notes: those of included theories are told where they stand. Of two with one id, the first. */
function* inNotes(within: InTheory, { items }: Theories, ids: ContentIds): Iterable<Told> {
  const { theory, place: home } = within
  const outside = partsOutside(within, ids)
  const seen = new Set<string>()
  for (const [place, { id, on, text }] of (items[home]?.notes ?? []).entries()) {
    if (on === undefined || on.length === 0 || seen.has(id)) continue
    seen.add(id)
    const missing = outside(on)
    const about = [theoryRef(theory), { kind: 'note', id }]
    const slots = { theory: theory.title, note: text, missing }
    yield missing.length === 0
      ? undefined
      : { message: 'note', about, at: within.atTheory('notes', place, 'on'), slots }
  }
}

/** What a theory leaves out of others, all of it as one, so that two theories which include each other say two things. */
function* inInclusions(within: InTheory, content: Theories, ids: ContentIds): Iterable<Told> {
  const { theory } = within
  const astray = new Set<string>()
  let isLess = false
  for (const { theory: id, without = [] } of theory.includes ?? []) {
    const other = wholeById(content, id)?.theory
    if (other === undefined || without.length === 0) continue
    isLess = true
    const nodes = new Set(other.nodes.map((node) => node.id))
    for (const node of without) if (!nodes.has(node) && ids.isForUs('theoryNode', node)) astray.add(node)
  }
  if (!isLess) return
  const slots = { theory: theory.title, missing: [...astray] }
  yield astray.size === 0
    ? undefined
    : { message: 'without', about: [theoryRef(theory)], at: within.atTheory('includes'), slots }
}
