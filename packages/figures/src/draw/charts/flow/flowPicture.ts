import { languageOf } from '@groundplan/kernel'
import { linkSvg } from '../../linkSvg.js'
import { onlyText } from '../../onlyText.js'
import { typography } from '../../typography.js'
import { words } from '../../words.js'
import type { Picture } from '../chart.js'
import type { Flow } from './flowOf.js'
import { type FlowSizes, layFlow } from './layFlow.js'
import { exitBox, stepBox, type TextBox } from './stepText.js'

/** Larger flows are not laid out: the picture would be unreadable. */
const most = { steps: 120, exits: 240, links: 300 }

/** The widths of steps and exits by how many steps stand beside each other, so that a row fits a page where it can. */
function widths({ steps, rows }: Flow): { readonly step: number; readonly exit: number } {
  const beside = new Array<number>(rows).fill(0)
  for (const { row } of steps) beside[row] = (beside[row] as number) + 1
  const columns = Math.max(1, ...beside)
  const share = Math.min((typography.page - 16 - (columns - 1) * 26) / columns, 470)
  const leaves = steps.some(({ exits }) => exits.length > 0)
  if (!leaves) return { step: Math.min(Math.max(share, 120), 240), exit: 0 }
  const exit = Math.min(Math.max((share - 20) * 0.64, 120), 300)
  return { step: Math.min(Math.max((share - 20 - exit) * 2, 120), 240), exit }
}

/** The picture of a flow: steps from the top down, exits beside the line between them. */
export function flowPicture(flow: Flow, locale: string): Picture {
  const language = languageOf(locale)
  const { steps, links } = flow
  if (steps.length === 0) return onlyText(words.noNodes[language])
  const exits = steps.reduce((sum, own) => sum + own.exits.length, 0)
  if (steps.length > most.steps || exits > most.exits || links.length > most.links)
    return onlyText(words.tooLarge[language])
  const width = widths(flow)
  const texts = steps.map((step): { step: TextBox; exits: readonly TextBox[] } => ({
    step: stepBox(step, width.step, locale),
    exits: step.exits.map((exit) => exitBox(exit, width.exit, locale)),
  }))
  const laid = layFlow(flow, texts as readonly FlowSizes[])
  const solid = (curve: (typeof laid.links)[number], direction: 'forward' | 'none'): string =>
    linkSvg({ direction, line: 'solid' }, { curve, label: undefined }, undefined)
  const lines = laid.links.map((curve, index) =>
    linkSvg(
      { direction: 'forward', line: links[index]?.back === true ? 'dashed' : 'solid' },
      { curve, label: undefined },
      undefined,
    ),
  )
  const stubs = laid.stubs.flatMap((curve) => (curve === undefined ? [] : [solid(curve, 'none')]))
  const aside = laid.exits.flatMap((own) => own.map(({ line }) => solid(line, 'forward')))
  const boxes = texts.flatMap(({ step, exits: own }, index) => [
    step.svg(laid.steps[index] as (typeof laid.steps)[number]),
    ...own.map((exit, i) => exit.svg(((laid.exits[index] ?? [])[i] as (typeof laid.exits)[number][number]).box)),
  ])
  return { width: laid.width, height: laid.height, body: [...stubs, ...aside, ...lines, ...boxes].join('\n') }
}
