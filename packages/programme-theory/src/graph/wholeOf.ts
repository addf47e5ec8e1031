import { knownValue } from '@groundplan/kernel'
import type { PartRef } from '../model/assumption.js'
import type { TheoryLink } from '../model/link.js'
import type { Theory } from '../model/theory.js'
import { includedTheories } from './includedTheories.js'

/** Steps from the root of a content to a part of it. */
export type Path = readonly (string | number)[]

interface Whole {
  readonly theory: Theory
  pathOfNode(place: number): Path
  pathOfLink(place: number): Path
  pathOfAssumption(place: number): Path
  pathOfFocusArea(place: number): Path
}

/** The theory at a place with what it includes, and where each of its parts stands; see `wholeTheory` for what comes along. */
export function wholeOf(items: readonly Theory[], place: number, places: ReadonlyMap<string, number>): Whole {
  const own = items[place] as Theory
  const included = (own.includes ?? []).length === 0 ? [] : includedTheories(items, place, places)
  const nodes = gather('nodes', own.nodes, place)
  const links = gather('links', own.links, place)
  const assumptions = gather('assumptions', own.assumptions, place)
  const focusAreas = gather('focusAreas', own.focusAreas, place)
  const paths: Omit<Whole, 'theory'> = {
    pathOfNode: nodes.pathOf,
    pathOfLink: links.pathOf,
    pathOfAssumption: assumptions.pathOf,
    pathOfFocusArea: focusAreas.pathOf,
  }
  if (included.length === 0) return { theory: own, ...paths }

  const boxes = [...(own.boxes ?? [])]
  const notes = [...(own.notes ?? [])]
  const areaIds = new Set(focusAreas.items.map(({ id }) => id))
  const boxIds = new Set(boxes.map(({ id }) => id))
  const outside = { nodes: new Set<string>(), links: new Set<string>() }
  for (const { place: from, leftOut } of included) {
    const theory = items[from] as Theory
    const named = { areas: new Set<string>(), boxes: new Set<string>() }
    theory.nodes.forEach((node, i) => {
      if (leftOut.has(node.id)) {
        outside.nodes.add(node.id)
        return
      }
      nodes.add(node, from, i)
      for (const area of node.focusAreas ?? []) named.areas.add(area)
      if (node.box !== undefined) named.boxes.add(node.box)
    })
    theory.focusAreas?.forEach((area, i) => {
      if (!named.areas.has(area.id) || areaIds.has(area.id)) return
      areaIds.add(area.id)
      focusAreas.add(area, from, i)
    })
    for (const box of theory.boxes ?? []) {
      if (!named.boxes.has(box.id) || boxIds.has(box.id)) continue
      boxIds.add(box.id)
      boxes.push(box)
    }
  }
  for (const { place: from } of included)
    items[from]?.links.forEach((link, i) => {
      if (outside.nodes.has(link.from) || outside.nodes.has(link.to)) outside.links.add(link.id)
      else links.add(withConditions(link, outside.nodes), from, i)
    })
  const stays = (part: PartRef): boolean =>
    'node' in part ? !outside.nodes.has(part.node) : !outside.links.has(part.link)
  for (const { place: from } of included) {
    items[from]?.assumptions?.forEach((assumption, i) => {
      const on = assumption.on.filter(stays)
      if (on.length > 0)
        assumptions.add(on.length === assumption.on.length ? assumption : { ...assumption, on }, from, i)
    })
    for (const note of items[from]?.notes ?? []) {
      const on = note.on?.filter(stays) ?? []
      if (on.length > 0) notes.push(on.length === note.on?.length ? note : { ...note, on })
    }
  }
  return {
    theory: {
      ...own,
      nodes: nodes.items,
      links: links.items,
      ...(focusAreas.items.length > 0 ? { focusAreas: focusAreas.items } : {}),
      ...(boxes.length > 0 ? { boxes } : {}),
      ...(assumptions.items.length > 0 ? { assumptions: assumptions.items } : {}),
      ...(notes.length > 0 ? { notes } : {}),
    },
    ...paths,
  }
}

/** A link without the conditions that are left out; the very link when all of them stay. */
function withConditions(link: TheoryLink, leftOut: ReadonlySet<string>): TheoryLink {
  const given = knownValue(link.conditions)
  if (given === undefined || !given.some((id) => leftOut.has(id))) return link
  return { ...link, conditions: { is: 'known', value: given.filter((id) => !leftOut.has(id)) } }
}

/** A list under way, and for each entry the place of its theory and its place in there. */
function gather<T>(section: string, own: readonly T[] | undefined, place: number) {
  const items: T[] = [...(own ?? [])]
  const from: (readonly [theory: number, place: number])[] = items.map((_, i) => [place, i])
  return {
    items,
    add: (item: T, theory: number, at: number): void => {
      items.push(item)
      from.push([theory, at])
    },
    pathOf: (at: number): Path => {
      const found = from[at]
      if (found === undefined)
        throw new RangeError(`The whole theory has ${items.length} ${section}, none at ${at}: places count from 0.`)
      return ['items', found[0], section, found[1]]
    },
  }
}
