import type { ChartFigure, Figure, LayeredFigure, MatrixFigure, NetworkFigure, TableFigure } from '@groundplan/figures'
import type { Text } from '@groundplan/kernel'

/** A text of a figure, and its place. */
type Placed = readonly [place: string, text: Text | undefined]

/** The labels of a list. */
const labels = (place: string, list: readonly { readonly label?: Text | undefined }[] = []): readonly Placed[] =>
  list.map(({ label }, i) => [`${place}.${i}`, label])

/** Texts of the same figure by the names of their properties. */
const parts = (texts: Readonly<Record<string, Text | undefined>>): readonly Placed[] => Object.entries(texts)

/**
 * The texts that a figure brings along, by their place: its title, its description, headings, states, and what values mean. Names of nodes, rows and series are left out:
 * they come from the plan. A text that is not there is undefined.
 *
 * @internal
 */
export function ownTexts(figure: Figure): readonly Placed[] {
  return [...parts({ title: figure.title, description: figure.description }), ...textsOfKind(figure)]
}

function textsOfKind(figure: Figure): readonly Placed[] {
  switch (figure.kind) {
    case 'table':
      return tableTexts(figure)
    case 'matrix':
      return matrixTexts(figure)
    case 'network':
    case 'layered':
      return graphTexts(figure)
    default:
      return chartTexts(figure)
  }
}

const tableTexts = ({ blank, columns }: TableFigure): readonly Placed[] => [
  ...parts({ blank }),
  ...labels('columns', columns),
]

const matrixTexts = ({ corner, blank, levels }: MatrixFigure): readonly Placed[] => [
  ...parts({ corner, blank }),
  ...labels('levels', levels),
]

const graphTexts = (figure: NetworkFigure | LayeredFigure): readonly Placed[] => [
  ...labels('layers', figure.kind === 'layered' ? figure.layers : []),
  ...figure.nodes.map(({ state }, i): Placed => [`nodes.${i}`, state?.label]),
  ...labels('links', figure.links),
]

function chartTexts(figure: ChartFigure): readonly Placed[] {
  switch (figure.kind) {
    case 'line':
    case 'multiples': {
      const { measure, interval, group, corner, references, marks } = figure
      return [
        ...parts({ measure, interval, group, corner }),
        ...labels('references', references),
        ...labels('marks', marks),
      ]
    }
    case 'bar': {
      const { measure, interval, group, corner, references } = figure
      return [...parts({ measure, interval, group, corner }), ...labels('references', references)]
    }
    case 'slope': {
      const { measure, corner, before, after } = figure
      return parts({ measure, corner, before, after })
    }
    case 'wheel':
    case 'radar': {
      const { measure, interval, corner, scale } = figure
      return parts({ measure, interval, corner, 'scale.low': scale.low, 'scale.high': scale.high })
    }
    case 'tree': {
      const { levels = [], before = [], nodes } = figure
      return [
        ...levels.map((text, i): Placed => [`levels.${i}`, text]),
        ...before.map((text, i): Placed => [`before.${i}`, text]),
        ...nodes.map(({ state }, i): Placed => [`nodes.${i}`, state?.label]),
      ]
    }
    case 'flow':
      return figure.steps.flatMap(({ exits = [] }, step) =>
        exits.flatMap((exit, i) => [
          [`steps.${step}.exits.${i}`, exit.label] as const,
          ...labels(`steps.${step}.exits.${i}.reasons`, exit.reasons),
        ]),
      )
  }
}
