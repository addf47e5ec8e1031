import {
  type AnyLocalized,
  type Finding,
  findingKey,
  isVerbatim,
  type Message,
  pointerOf,
  type Slot,
  type Slots,
} from '@groundplan/kernel'
import type { Cell } from './cell.js'
import { checkCell } from './checkCell.js'
import type { Figure } from './figure.js'
import { misshapen } from './misshapen.js'
import { placeCells } from './placeCells.js'
import type { TableFigure } from './tableFigure.js'

type Path = readonly (string | number)[]

/** Words of each fault of a figure: what is seen, and what to do. */
const faults = {
  malformed: {
    message: {
      en: 'It cannot be drawn: {place} must be {what}',
      da: 'Den kan ikke tegnes: {place} skal være {what}',
    },
    why: {
      en: 'Nothing of it can be shown. Build the figure as its type says.',
      da: 'Intet af den kan vises. Byg figuren, som dens type angiver.',
    },
  },
  noTitle: {
    message: { en: 'The figure has no title', da: 'Figuren har ingen titel' },
    why: {
      en: 'Who hears the page knows it by its title. Give it one.',
      da: 'Den, der får siden læst op, kender den på titlen. Giv den en.',
    },
  },
  span: {
    message: {
      en: 'A cell in row {row} covers no whole number of rows or columns from 1 on',
      da: 'En celle i række {row} dækker ikke et helt antal rækker eller kolonner fra 1 og op',
    },
    why: {
      en: 'It is drawn as one row or column. Give the span as 1, 2, 3 …',
      da: 'Den tegnes som én række eller kolonne. Skriv 1, 2, 3 …',
    },
  },
  outside: {
    message: {
      en: 'A cell in row {row} reaches outside the table',
      da: 'En celle i række {row} rækker ud over tabellen',
    },
    why: {
      en: 'It is cut at the edge. Make the span smaller, or add the rows or columns.',
      da: 'Den skæres af ved kanten. Lad den dække mindre, eller tilføj rækkerne eller kolonnerne.',
    },
  },
  overlap: {
    message: {
      en: 'A cell in row {row} lies over a cell that reaches down from above',
      da: 'En celle i række {row} ligger hen over en celle, der rækker ned fra oven',
    },
    why: {
      en: 'It is cut before the other. Make one of them smaller.',
      da: 'Den skæres af før den anden. Lad en af dem dække mindre.',
    },
  },
  uneven: {
    message: {
      en: 'Row {row} is {found} wide, the table {expected}',
      da: 'Række {row} er {found} bred, tabellen {expected}',
    },
    why: {
      en: 'What is left out shows as never asked. Give every row a cell for each column.',
      da: 'Det udeladte vises som ikke spurgt. Giv hver række en celle til hver kolonne.',
    },
  },
  twice: {
    message: { en: 'The id {id} is there more than once', da: "Id'et {id} findes mere end én gang" },
    why: {
      en: 'Only the first is drawn. Give each an id of its own.',
      da: 'Kun den første tegnes. Giv hver sit eget id.',
    },
  },
  loose: {
    message: {
      en: 'A link names {id}, which the figure does not have',
      da: 'En forbindelse nævner {id}, som figuren ikke har',
    },
    why: {
      en: 'It is drawn to a node that says so. Add the node, or take the link away.',
      da: 'Den tegnes til en knude, der siger det. Tilføj knuden, eller fjern forbindelsen.',
    },
  },
  noNumber: {
    message: {
      en: 'A number in row {row} is none, or infinite',
      da: 'En værdi i række {row} er ikke et tal eller er uendelig',
    },
    why: {
      en: 'Say what it is: unknown, withheld or not applicable.',
      da: 'Sig, hvad det er: ukendt, tilbageholdt eller ikke relevant.',
    },
  },
  noDate: {
    message: { en: 'A date in row {row} does not exist', da: 'En dato i række {row} findes ikke' },
    why: {
      en: 'Write YYYY, YYYY-MM or YYYY-MM-DD, or say that it is unknown.',
      da: 'Skriv ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD, eller sig, at den er ukendt.',
    },
  },
  tooDeep: {
    message: {
      en: 'A list in row {row} holds lists within lists beyond 8 levels',
      da: 'En liste i række {row} har lister i lister ud over 8 niveauer',
    },
    why: { en: 'The rest is not drawn. Make the list flatter.', da: 'Resten tegnes ikke. Gør listen fladere.' },
  },
} as const satisfies Readonly<Record<string, { readonly message: Message; readonly why: AnyLocalized }>>

function fault(is: keyof typeof faults, path: Path, slots: Slots = {}): Finding {
  const pointer = pointerOf(path)
  const about = [{ kind: 'figure', id: pointer }]
  const code = `@groundplan/figures/figure/${is}`
  const own = {
    en: 'What a table or a graph needs to be drawn',
    da: 'Hvad en tabel eller graf kræver for at kunne tegnes',
  }
  return {
    code,
    key: findingKey(code, about),
    weight: 'structural',
    about,
    pointer,
    slots,
    cites: [{ own }],
    ...faults[is],
  }
}

function doubles(items: readonly { readonly id: string }[], path: string): readonly Finding[] {
  const seen = new Set<string>()
  return items.flatMap(({ id }, index) => {
    if (seen.has(id)) return [fault('twice', [path, index, 'id'], { id })]
    seen.add(id)
    return []
  })
}

function tableFaults(table: TableFigure): readonly Finding[] {
  const grid = placeCells(table)
  const found: Finding[] = [...doubles(table.columns, 'columns')]
  for (const { row, index, is } of grid.faults) found.push(fault(is, ['rows', row, 'cells', index], { row: row + 1 }))
  grid.widths.forEach((width, row) => {
    const expected = table.columns.length
    if (width !== expected) found.push(fault('uneven', ['rows', row], { row: row + 1, found: width, expected }))
  })
  table.rows.forEach((row, r) => {
    row.cells.forEach(({ cell }, c) => {
      if (cell === undefined) return
      const at: Path = ['rows', r, 'cells', c, 'cell']
      for (const { is, path } of checkCell(cell as Cell)) found.push(fault(is, [...at, ...path], { row: r + 1 }))
    })
  })
  return found
}

/**
 * What keeps a figure from being drawn as meant: spans that overlap or leave the table, rows of unequal width, ids that are there twice, links
 * to nodes that are not there, numbers and dates that are none. Pointers lead into the figure. Drawing goes on all the same and hides
 * nothing; an empty list says that the figure is sound. What is not built as a figure, as code without types can give it, cannot be drawn: that
 * is one finding (`malformed`) with the first such place. The cost grows with what the figure holds.
 *
 * ```ts
 * import { checkFigure } from '@groundplan/figures'
 * import { say } from '@groundplan/kernel'
 * const title = { en: 'Kitchens', da: 'Køkkener' }
 * const description = { en: 'One row each', da: 'En række hver' }
 * const columns = [{ id: 'name', label: { en: 'Kitchen', da: 'Køkken' } }, { id: 'seats', label: { en: 'Seats', da: 'Pladser' } }]
 * const [finding] = checkFigure({ kind: 'table', title, description, columns, rows: [{ cells: [{ cell: { verbatim: 'Nord' } }] }] })
 * finding?.pointer // => '/rows/0'
 * finding && say(finding, 'da') // => 'Række 1 er 1 bred, tabellen 2'
 * ```
 */
export function checkFigure(figure: Figure): readonly Finding[] {
  const wrong = misshapen(figure)
  if (wrong !== undefined) {
    const whole: Slot = { en: 'the figure itself', da: 'selve figuren' }
    const place = wrong.path.length === 0 ? whole : wrong.path.join('.')
    return [fault('malformed', wrong.path, { what: wrong.expected, place })]
  }
  const words = isVerbatim(figure.title) ? [figure.title.verbatim] : Object.values(figure.title)
  const untitled = words.every((text) => text.trim() === '')
  const title = untitled ? [fault('noTitle', ['title'])] : []
  if (figure.kind === 'table') return [...title, ...tableFaults(figure)]
  const ids = new Set(figure.nodes.map((node) => node.id))
  const loose = figure.links.flatMap((link, index) =>
    (['from', 'to'] as const).flatMap((end) =>
      ids.has(link[end]) ? [] : [fault('loose', ['links', index, end], { id: link[end] })],
    ),
  )
  return [...title, ...doubles(figure.nodes, 'nodes'), ...loose]
}
