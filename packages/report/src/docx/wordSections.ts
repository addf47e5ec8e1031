import { type ISectionOptions, PageOrientation, SectionType } from 'docx'
import type { WordPiece } from './wordPiece.js'

/** A page of A4 in twentieths of a point, and its margins: upright, and on its side. */
const paper = { width: 11_906, height: 16_838 } as const
const margins = { upright: { x: 1135, top: 1020, bottom: 964 }, side: { x: 567, top: 510, bottom: 510 } } as const

/** The width of the text on an upright page of A4 and on one that lies on its side, in twentieths of a point. */
export const textWidth = {
  upright: paper.width - 2 * margins.upright.x,
  side: paper.height - 2 * margins.side.x,
} as const

/** The height of the text on a page of A4 on its side, in twentieths of a point. */
export const sideHeight = paper.width - margins.side.top - margins.side.bottom

type Kind = NonNullable<WordPiece['on']> | 'upright'

/** On what kind of page each piece stands: what leads to a page on its side goes there too. */
function kindsOf(pieces: readonly WordPiece[]): readonly Kind[] {
  let next: Kind = 'upright'
  return pieces
    .toReversed()
    .map(({ on, leads }) => {
      next = leads === true && next === 'side' ? 'side' : (on ?? 'upright')
      return next
    })
    .toReversed()
}

function propertiesOf(kind: Kind, before: Kind | undefined): NonNullable<ISectionOptions['properties']> {
  const { x, top, bottom } = margins[kind === 'side' ? 'side' : 'upright']
  const turns = before === undefined || (kind === 'side') !== (before === 'side')
  return {
    type: turns ? SectionType.NEXT_PAGE : SectionType.CONTINUOUS,
    ...(kind === 'columns' ? { column: { count: 2, space: 400 } } : {}),
    page: {
      size: { ...paper, ...(kind === 'side' ? { orientation: PageOrientation.LANDSCAPE } : {}) },
      margin: { top, bottom, left: x, right: x, header: 400, footer: 400 },
    },
  }
}

/** Pieces of a document as sections of Word: pages turn only where something needs it. */
export function wordSections(pieces: readonly WordPiece[]): readonly ISectionOptions[] {
  const kinds = kindsOf(pieces)
  const sections: { kind: Kind; before: Kind | undefined; children: WordPiece['node'][] }[] = []
  pieces.forEach(({ node }, at) => {
    const kind = kinds[at] as Kind
    const last = sections.at(-1)
    if (last?.kind === kind) last.children.push(node)
    else sections.push({ kind, before: last?.kind, children: [node] })
  })
  return sections.map(({ kind, before, children }) => ({ properties: propertiesOf(kind, before), children }))
}
