import type { Paragraph, Table } from 'docx'

/** A paragraph or a table of a Word file, and on what kind of page it stands. */
export interface WordPiece {
  readonly node: Paragraph | Table
  /** On a page that lies on its side, or in two columns; upright when missing. */
  readonly on?: 'side' | 'columns' | undefined
  /** It stands above what follows, and goes with it to a page on its side. */
  readonly leads?: boolean | undefined
}
