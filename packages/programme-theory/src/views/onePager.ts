import type { LayerBox, LayeredFigure, LayeredLink, LayeredNode } from '@groundplan/figures'
import { knownValue, resolveCites, type Text } from '@groundplan/kernel'
import { redundantLinks } from '../analysis/redundantLinks.js'
import { indexOf } from '../graph/indexOf.js'
import type { TheoryLink } from '../model/link.js'
import { sources } from '../model/sources.js'
import type { Theory } from '../model/theory.js'
import { composed } from './composed.js'
import { isConjecture } from './isConjecture.js'
import { layersOfTheory } from './layersOfTheory.js'
import type { Names } from './names.js'
import { nodeText } from './nodeText.js'
import { type NumberedAssumption, numberedAssumptions } from './numberedAssumptions.js'
import { pageNote } from './pageNote.js'
import { pageState } from './pageState.js'
import { wholeNotes } from './wholeNotes.js'

/** How a theory is drawn on one page. */
export interface OnePagerOptions {
  /** Names of registered activities. */
  readonly names?: Names | undefined
  /**
   * `all` links (the default), or the `essential`: without those that a longer way says too, which makes a crowded page readable. The page says how many it
   * leaves out; a link with an assumption, a decrease or known evidence of its own is always drawn.
   */
  readonly links?: 'all' | 'essential' | undefined
}

const title = { en: '{title}: the programme theory on one page', da: '{title}: programteorien på én side' }
const reading = {
  basis: {
    en: 'Read it from left to right: what is done, and what it is thought to lead to.',
    da: 'Læses fra venstre mod højre: det, der gøres, og det, det ventes at føre til.',
  },
  dashed: {
    en: 'A dashed arrow is a conjecture, or leads back.',
    da: 'En stiplet pil er en formodning eller fører tilbage.',
  },
  condition: {
    en: 'A dotted line comes from what must be in place for an arrow to its end.',
    da: 'En prikket linje kommer fra det, der skal være på plads, for at en pil når derhen.',
  },
  decreases: { en: '− means: less of what the arrow points at.', da: '− betyder: mindre af det, pilen peger på.' },
} as const
const known = { en: 'Assumptions: {list}.', da: 'Antagelser: {list}.' }
const many = {
  en: 'A1 and so on are the {count} assumptions, in the order of their table.',
  da: 'A1 og så videre er de {count} antagelser i den rækkefølge, deres tabel har.',
}
const leftOut = {
  en: {
    count: 'count',
    one: '{count} arrow is not drawn, since a longer way says the same.',
    other: '{count} arrows are not drawn, since longer ways say the same.',
  },
  da: {
    count: 'count',
    one: '{count} pil er ikke tegnet, fordi en længere vej siger det samme.',
    other: '{count} pile er ikke tegnet, fordi længere veje siger det samme.',
  },
}
const conditionsLeftOut = {
  en: '{count} lines from conditions are not drawn; the links tell what each of them requires.',
  da: '{count} linjer fra forudsætninger er ikke tegnet; sammenhængene fortæller, hvad hver af dem kræver.',
}
const spelt = { en: '{mark} {label}', da: '{mark} {label}' }
const twice = { en: '{first} {second}', da: '{first} {second}' }

/** The most lines from conditions that a page can bear; with more none is drawn, and the page says so. */
const MOST_CONDITIONS = 8

/** The most assumptions that are spelt out below the figure; more are in their table. */
const MOST_SPELT = 12

/**
 * A theory on one page: a layer for what goes in, one for activities, outputs, each horizon and the goals, from left to right; layers without a node
 * are left out. Nodes keep the order of the theory, so adding one moves none past another; boxes are drawn as frames. A link is dashed when it is a
 * conjecture: low confidence, or evidence that is known to be none, a guess, or all against it. `−` marks a link that decreases, A1 an assumption on a link or
 * node, spelt out below (where there are more than 12, see `assumptionTable`). A dotted line without an arrow
 * joins a condition to what it is a condition for, unless there are more than 8. Labels are never shortened. Notes on the theory as a whole end the description.
 * Danish: programteori på én side.
 *
 * ```ts
 * import { onePager } from '@groundplan/programme-theory/views'
 * const figure = onePager({
 *   id: 'walks', title: { en: 'Walks', da: 'Gåture' },
 *   nodes: [
 *     { is: 'goal', id: 'well', label: { en: 'Well-being', da: 'Trivsel' } },
 *     { is: 'activity', id: 'walk', activity: 'evening-walks' },
 *   ],
 *   links: [{ id: 'walk-well', from: 'walk', to: 'well', confidence: { is: 'known', value: 'low' } }],
 * }, { names: ({ id }) => (id === 'evening-walks' ? { en: 'Evening walks', da: 'Aftenture' } : undefined) })
 * figure.layers?.map(({ id }) => id) // => ['activities', 'goals']
 * figure.nodes.map(({ label }) => label) // => [{ en: 'Well-being', da: 'Trivsel' }, { en: 'Evening walks', da: 'Aftenture' }]
 * figure.links[0]?.line // => 'dashed'
 * ```
 */
export function onePager(theory: Theory, { names, links: drawn = 'all' }: OnePagerOptions = {}): LayeredFigure {
  const { layers, layerOf } = layersOfTheory(theory)
  const index = indexOf(theory)
  const numbered = numberedAssumptions(theory)
  const nodes = theory.nodes.map((node, i): LayeredNode => {
    const coming: NumberedAssumption[] = []
    for (let k = index.inStart[i] as number; k < (index.inStart[i + 1] as number); k += 1)
      coming.push(...numbered.onLink(theory.links[index.inLinks[k] as number]?.id as string))
    const own = numbered.onNode(node.id)
    const note = pageNote(node, own)
    const state = pageState(node, [...own, ...coming])
    return {
      id: node.id,
      label: nodeText(node, names),
      about: { kind: 'theoryNode', id: node.id },
      layer: layers[layerOf[i] as number]?.id,
      ...(node.box !== undefined && { box: node.box }),
      ...(note !== undefined && { note }),
      ...(state !== undefined && { state }),
    }
  })
  const redundant = new Set(drawn === 'essential' ? redundantLinks(theory) : [])
  const isPlain = ({ id, polarity, evidence }: TheoryLink): boolean =>
    polarity !== 'decreases' && (knownValue(evidence) ?? []).length === 0 && numbered.onLink(id).length === 0
  const links = theory.links.flatMap((link, k): LayeredLink[] => {
    if (redundant.has(link.id) && isPlain(link)) return []
    const marks = numbered.onLink(link.id).map(({ mark }) => mark)
    const signs: Text[] = link.polarity === 'decreases' ? [{ en: '−', da: '−' }, ...marks] : marks
    const from = index.from[k] as number
    // What nobody said when it comes may come at any time: nothing leads back from there.
    const isStated = from >= 0 && layers[layerOf[from] as number]?.id !== 'notStated'
    const isBack = isStated && (layerOf[from] as number) > (layerOf[index.to[k] as number] as number)
    return [
      {
        from: link.from,
        to: link.to,
        ...(isBack && { direction: 'back' }),
        ...(isConjecture(link) && { line: 'dashed' }),
        ...(signs.length > 0 && { label: signs.reduce((first, second) => composed(twice, { first, second })) }),
      },
    ]
  })
  const conditions = conditionLines(theory)
  const areDrawn = conditions.length <= MOST_CONDITIONS
  const count = theory.links.length - links.length
  const sentences: Text[] = [
    reading.basis,
    ...(links.some(({ line, direction }) => line === 'dashed' || direction === 'back') ? [reading.dashed] : []),
    ...(conditions.length > 0 && areDrawn ? [reading.condition] : []),
    ...(theory.links.some(({ polarity }) => polarity === 'decreases') ? [reading.decreases] : []),
    ...(count === 0 ? [] : [composed(leftOut, { count })]),
    ...(areDrawn ? [] : [composed(conditionsLeftOut, { count: conditions.length })]),
    ...(numbered.all.length === 0 ? [] : [assumptionsSaid(numbered.all)]),
    ...wholeNotes(theory),
  ]
  return {
    kind: 'layered',
    title: composed(title, { title: theory.title }),
    description: sentences.reduce((first, second) => composed(twice, { first, second })),
    cites: resolveCites([{ source: 'handbook', at: 'Programteori som planlægningsværktøj' }], sources),
    direction: 'right',
    layers: layers.map(({ id, label }) => ({ id, label })),
    boxes: boxesOf(theory),
    nodes,
    links: areDrawn ? [...links, ...conditions] : links,
  }
}

/** A line from each condition of a link to the node that the link leads to, once, where nothing else leads from the one to the other. */
function conditionLines({ nodes, links }: Theory): readonly LayeredLink[] {
  const known = new Set(nodes.map(({ id }) => id))
  const drawn = new Set(links.map(({ from, to }) => JSON.stringify([from, to])))
  return links.flatMap(({ to, conditions }) =>
    (knownValue(conditions) ?? []).flatMap((from): LayeredLink[] => {
      const pair = JSON.stringify([from, to])
      if (!known.has(from) || from === to || drawn.has(pair)) return []
      drawn.add(pair)
      return [{ from, to, direction: 'none', line: 'dotted' }]
    }),
  )
}

function assumptionsSaid(all: readonly NumberedAssumption[]): Text {
  if (all.length > MOST_SPELT) return composed(many, { count: all.length })
  const list = all.map(({ mark, assumption: { label } }) => composed(spelt, { mark, label }))
  return composed(known, {
    list: list.reduce((first, second) =>
      composed({ en: '{first}; {second}', da: '{first}; {second}' }, { first, second }),
    ),
  })
}

/** The boxes that nodes stand in, in the theory's order; one that the theory does not have is called by its id. */
function boxesOf({ boxes = [], nodes }: Theory): readonly LayerBox[] {
  const used = new Set(nodes.flatMap(({ box }) => (box === undefined ? [] : [box])))
  const own = boxes.filter(({ id }) => used.has(id))
  for (const { id } of own) used.delete(id)
  return [...own.map(({ id, label }) => ({ id, label })), ...[...used].map((id) => ({ id, label: { verbatim: id } }))]
}
