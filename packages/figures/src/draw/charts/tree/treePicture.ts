import { languageOf } from '@groundplan/kernel'
import type { TreeFigure } from '../../../treeFigure.js'
import type { Box } from '../../layout.js'
import { linkSvg } from '../../linkSvg.js'
import { nodeSvg } from '../../nodeSvg.js'
import { block, type NodeText, nodeTexts } from '../../nodeText.js'
import { onlyText } from '../../onlyText.js'
import { palette } from '../../palette.js'
import { reversed } from '../../route.js'
import { textRun } from '../../run.js'
import { svgText } from '../../svgText.js'
import { typography } from '../../typography.js'
import { words } from '../../words.js'
import type { Picture } from '../chart.js'
import type { Forest } from './forestOf.js'
import { layTree, type Way } from './layTree.js'
import { levelHeads } from './levelHeads.js'

/** Larger trees are not laid out: the picture would be unreadable. */
const most = { nodes: 250, levels: 40 }
const heading = { ...typography.small, bold: true }
/** The text in a box: as wide as lets all levels stand on a page, within these limits. */
const text = { least: 104, most: 190, gap: 40 }

/** The picture of a tree: boxes in levels, with the headings of the levels, and lines that turn in the gaps between them. */
export function treePicture(figure: TreeFigure, forest: Forest, locale: string): Picture {
  const { branches, levels } = forest
  const count = levels.before + levels.after
  const language = languageOf(locale)
  if (branches.length === 0) return onlyText(words.noNodes[language])
  if (branches.length > most.nodes || count > most.levels) return onlyText(words.tooLarge[language])
  const heads = levelHeads(figure, forest)
  const drawn = (way: Way): Picture => {
    const share = (typography.page - 16 - (count - 1) * text.gap) / count - typography.box.left - typography.box.right
    const wide = way === 'right' ? Math.min(Math.max(share, text.least), text.most) : typography.column.usual
    const texts = nodeTexts(
      branches.map(({ node }) => node),
      locale,
      { usual: wide, most: wide },
    )
    const room = way === 'right' ? (texts[0]?.width ?? 0) : typography.layers.box.aside
    const headings = heads.map((head) =>
      head === undefined ? undefined : block(textRun(head, locale), heading, { usual: room, most: room, lines: 3 }),
    )
    const laid = layTree(
      forest,
      texts,
      headings.map((head) =>
        head === undefined
          ? { width: 0, height: 0 }
          : { width: head.width, height: head.lines.length * heading.leading },
      ),
      way,
    )
    const arrows = figure.arrows ?? levels.before > 0
    const direction = arrows ? 'forward' : 'none'
    const lines = laid.lines.flatMap((curve, at) => {
      if (curve === undefined) return []
      const towards = (branches[at]?.level ?? 0) < 0 ? reversed(curve) : curve
      return [linkSvg({ direction, line: 'solid' }, { curve: towards, label: undefined }, undefined)]
    })
    const titles = headings.flatMap((head, level) => {
      const band = laid.bands[level]
      return head === undefined || band === undefined
        ? []
        : [svgText(head, band.x, band.y, { ...heading, fill: palette.faint })]
    })
    const nodes = branches.map(({ node }, at) =>
      nodeSvg(node.state?.tone, texts[at] as NodeText, laid.boxes[at] as Box),
    )
    return { width: laid.width, height: laid.height, body: [...titles, ...lines, ...nodes].join('\n') }
  }
  if (figure.direction !== undefined) return drawn(figure.direction)
  const across = drawn('right')
  if (across.width <= typography.page) return across
  const down = drawn('down')
  return down.width < across.width ? down : across
}
