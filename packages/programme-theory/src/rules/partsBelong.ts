import { defineRule, type EntityRef, knownValue, type Sighting, type Slot } from '@groundplan/kernel'
import { wholeById } from '../graph/wholeTheories.js'
import type { PartRef } from '../model/assumption.js'
import { standardHorizons } from '../model/horizon.js'
import { theories } from '../model/theories.js'
import type { Theories } from '../model/theory.js'
import { type InTheory, inTheories } from './inTheories.js'
import { judgeTheories } from './judgeTheories.js'
import { assumptionRef, theoryRef } from './refs.js'

/** What a theory refers to within itself is there: ends and conditions of links, horizons, boxes, focus areas, what assumptions and notes are about. */
export const partsBelong = defineRule({
  label: { en: 'What is referred to is in the theory', da: 'Det, der henvises til, findes i teorien' },
  why: {
    en: 'What points to nothing is left out of figures and analyses, so that the chain looks shorter than it was meant. Correct the reference, or add what is missing.',
    da: 'Det, der peger ud i ingenting, kommer ikke med i figurer og analyser, og kæden ser kortere ud, end den var tænkt. Ret henvisningen, eller tilføj det, der mangler.',
  },
  notApplicable: {
    en: 'No programme theory has a link or anything else that refers to a part of it.',
    da: 'Ingen programteori har en pil eller andet, der henviser til en af dens dele.',
  },
  cites: [
    {
      own: {
        en: 'A condition for drawing and analysing a theory at all; no source needs to say so',
        da: 'En forudsætning for overhovedet at kunne tegne og analysere en teori; det behøver ingen kilde at sige',
      },
    },
  ],
  weight: 'structural',
  reads: { theories },
  messages: {
    link: {
      en: 'In “{theory}”, the link from “{from}” to “{to}” has an end that is not there: {missing}',
      da: 'I »{theory}« har pilen fra »{from}« til »{to}« en ende, som ikke findes: {missing}',
    },
    condition: {
      en: 'In “{theory}”, the link from “{from}” to “{to}” depends on what is no context condition there: {missing}',
      da: 'I »{theory}« afhænger pilen fra »{from}« til »{to}« af noget, der ikke er et forhold i konteksten: {missing}',
    },
    horizon: {
      en: '“{node}” stands on a horizon that “{theory}” does not have: {missing}',
      da: '»{node}« står på en tidshorisont, som »{theory}« ikke har: {missing}',
    },
    box: {
      en: '“{node}” stands in a box that “{theory}” does not have: {missing}',
      da: '»{node}« står i en gruppe, som »{theory}« ikke har: {missing}',
    },
    focusArea: {
      en: '“{node}” belongs to what is no focus area of “{theory}”: {missing}',
      da: '»{node}« hører til noget, der ikke er et indsatsområde i »{theory}«: {missing}',
    },
    assumption: {
      en: 'The assumption “{assumption}” is about what is not in “{theory}”: {missing}',
      da: 'Antagelsen »{assumption}« handler om noget, der ikke findes i »{theory}«: {missing}',
    },
    note: {
      en: 'The note “{note}” is about what is not in “{theory}”: {missing}',
      da: 'Noten »{note}« handler om noget, der ikke findes i »{theory}«: {missing}',
    },
    included: {
      en: '“{theory}” uses parts of a theory that is not there: {missing}',
      da: '»{theory}« bruger dele af en teori, der ikke findes: {missing}',
    },
    without: {
      en: '“{theory}” leaves out of “{included}” what is not in it: {missing}',
      da: '»{theory}« udelader noget af »{included}«, som ikke står i den: {missing}',
    },
  },
  check: ({ theories }, say) =>
    judgeTheories(inTheories(theories), {
      items: (within) => [
        ...inLinks(within),
        ...inNodes(within),
        ...inAssumptions(within),
        ...inNotes(within, theories),
        ...inInclusions(within, theories),
      ],
      look: ({ message, missing, about, at, slots }): Sighting | false =>
        missing.length > 0 &&
        // Each kind of reference fills the slots of its own message.
        (say[message] as (seen: object) => Sighting)({ about, at, slots: { ...slots, missing } }),
    }),
})

/** Something that refers to parts of its theory, and which of them are not there. */
interface Referring {
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
