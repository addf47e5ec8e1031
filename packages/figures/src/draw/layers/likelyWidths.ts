import type { Graph } from '../graph.js'
import type { NodeText } from '../nodeText.js'
import { typography } from '../typography.js'
import { boxHeight } from './boxHeight.js'
import { room } from './columns.js'
import { headingSize, type LayerTexts } from './layerTexts.js'

/** What a poster consists of besides its texts: links that are drawn by themselves, junctions, and the most lines that meet a side of each node. */
export interface Lines {
  readonly single: readonly number[]
  readonly junctions: number
  readonly meeting: readonly number[]
}

/** A layer set in one of the widths, and how much room it takes. */
interface Setting {
  readonly texts: LayerTexts
  readonly width: number
  readonly height: number
  /** How many texts have words that are cut between letters, or left out, though there is a width without. */
  readonly torn: number
}

/**
 * Room around the layers, between two of them, for a junction and a link that passes, in pixels: about what the layout will take. What a torn word costs
 * is a share of the size.
 */
const about = { around: 32, between: 75, junction: 40, below: 14, lane: 8, torn: 0.98 }

/** So many of the likeliest are laid out. */
const TRIES = 3

/** The words of each text as its lines show them: other words where some are torn or left out. */
const wordsIn = ({ nodes }: LayerTexts): readonly string[] =>
  nodes.flatMap(({ label, note, state }) => [label, note, state].map((text) => text?.lines.join(' ') ?? ''))

function widthOf({ heading, blocks, nodes }: LayerTexts): number {
  const frame = blocks.some((block) => block.heading !== undefined) ? 2 * room.frame : 0
  const head = heading === undefined ? 0 : headingSize(heading).width
  return nodes.reduce((most, { width }) => Math.max(most, width + frame), head)
}

function heightOf({ blocks, nodes }: LayerTexts, meeting: readonly number[]): number {
  let next = 0
  return blocks.reduce(
    (sum, { heading, nodes: own }) => {
      const frame = heading && heading.lines.length * typography.layers.box.leading + 3 * room.frame - 2
      const boxes = own.map((node) => {
        next += 1
        return boxHeight(nodes[next - 1] as NodeText, meeting[node] as number, true)
      })
      return boxes.reduce((a, b) => a + b, sum + (boxes.length - 1) * room.within + (frame ?? 0))
    },
    (blocks.length - 1) * typography.poster.apart,
  )
}

/** How many links pass through each layer without stopping. */
function passingBy(layers: readonly LayerTexts[], { links }: Graph, single: readonly number[]): readonly number[] {
  const layerOf = new Map<number, number>()
  layers.forEach(({ blocks }, layer) => {
    for (const { nodes } of blocks) for (const node of nodes) layerOf.set(node, layer)
  })
  const passing = layers.map(() => 0)
  for (const index of single) {
    const { from, to } = links[index] as Graph['links'][number]
    const ends = [layerOf.get(from) as number, layerOf.get(to) as number]
    for (let layer = Math.min(...ends) + 1; layer < Math.max(...ends); layer += 1)
      passing[layer] = (passing[layer] as number) + 1
  }
  return passing
}

/** A layer in all the widths, the narrowest first. */
function settingsOf(all: readonly LayerTexts[], lanes: number, meeting: readonly number[]): readonly Setting[] {
  const widths = all.map(widthOf)
  const whole = wordsIn(all[widths.indexOf(Math.max(...widths))] as LayerTexts)
  const settings = all.map((texts, index): Setting => {
    const torn = wordsIn(texts).filter((words, place) => words !== whole[place]).length
    return { texts, width: widths[index] as number, height: heightOf(texts, meeting) + lanes * about.lane, torn }
  })
  return settings.toSorted((a, b) => a.width - b.width)
}

/**
 * The widths of layers with which a poster is likely to come out largest, the likeliest first. `sets` are all layers set in each of the widths. For each
 * height that a layer may have, every layer is taken as narrow as it can be without being taller; how large that would be is estimated, since
 * laying out is dear. Widths that tear words apart must be worth it. Cost grows with the square of the layers and of the widths.
 */
export function likelyWidths(
  sets: readonly (readonly LayerTexts[])[],
  graph: Graph,
  { single, junctions, meeting }: Lines,
): readonly (readonly LayerTexts[])[] {
  const settings = passingBy(sets[0] ?? [], graph, single).map((lanes, layer) => {
    const all = sets.map((set) => set[layer] as LayerTexts)
    return settingsOf(all, lanes, meeting)
  })
  const heights = new Set(settings.flatMap((own) => own.map(({ height }) => height)))
  const tries = [...heights].flatMap((height) =>
    [true, false].map((careful) => {
      const chosen = settings.map((own) => {
        const lowest = own.reduce((a, b) => (b.height < a.height ? b : a))
        return own.find((one) => one.height <= height && !(careful && one.torn > 0)) ?? lowest
      })
      const heads = chosen.map(({ texts }) => (texts.heading === undefined ? 0 : headingSize(texts.heading).height))
      const tall = Math.max(...chosen.map((one) => one.height)) + Math.max(...heads) + about.below + about.around
      const between = (chosen.length - 1) * about.between + junctions * about.junction
      const wide = chosen.reduce((sum, { width }) => sum + width, about.around + between)
      const scale = Math.min(typography.poster.width / wide, typography.poster.height / tall)
      const torn = chosen.reduce((sum, one) => sum + one.torn, 0)
      const key = chosen.map(({ width }) => width).join(' ')
      return { layers: chosen.map(({ texts }) => texts), worth: Math.min(scale, 1) * about.torn ** torn, scale, key }
    }),
  )
  const seen = new Set<string>()
  return tries
    .toSorted((a, b) => b.worth - a.worth || b.scale - a.scale)
    .filter(({ key }) => !seen.has(key) && seen.add(key))
    .slice(0, TRIES)
    .map(({ layers }) => layers)
}
