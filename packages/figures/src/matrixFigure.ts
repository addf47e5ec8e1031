import type { EntityRef, Text } from '@groundplan/kernel'
import type { Cell } from './cell.js'
import type { Shown } from './shown.js'

/** The head of a row or a column of a matrix (Danish: række- eller kolonneoverskrift). */
export interface MatrixHead {
  /** Unique among the rows, or among the columns. */
  readonly id: string
  readonly label: Text
  /** A line in small print below the label. */
  readonly note?: Text | undefined
  /** Neighbours with the same group share one heading over, or beside, their own. The order given is kept. */
  readonly group?: Text | undefined
  /** What the row or column is about. */
  readonly about?: EntityRef | undefined
}

/** A step of an ordered scale that cells are marked with, such as the strength of evidence (Danish: trin). */
export interface MatrixLevel {
  /** Unique in its figure. */
  readonly id: string
  readonly label: Text
}

/**
 * What stands where a row and a column meet. With `level` the place bears the number and the shade of that level; with `cell` it says so in words;
 * with neither it bears a dot: the two are linked.
 */
export interface MatrixCell {
  /** The id of its row. */
  readonly row: string
  /** The id of its column. */
  readonly column: string
  /** The id of a level. */
  readonly level?: string | undefined
  readonly cell?: Cell | undefined
  /** More about this place: a numbered note below the matrix. */
  readonly note?: Text | undefined
}

/**
 * What meets what: a row for each thing of one kind and a column for each of another, with a mark where they meet, such as which activities reach which
 * goals and how sure that is (Danish: matrix). Cells are given sparsely, in any order; a place without a cell stays blank, and `blank` says what that means.
 */
export interface MatrixFigure extends Shown {
  readonly kind: 'matrix'
  readonly rows: readonly MatrixHead[]
  readonly columns: readonly MatrixHead[]
  /** From the weakest to the strongest: numbered from 1 and shaded from light to dark, with a legend. */
  readonly levels?: readonly MatrixLevel[] | undefined
  readonly cells: readonly MatrixCell[]
  /** What the heads of the rows are, above them: "Goal". */
  readonly corner?: Text | undefined
  /** What a blank place means: "no link drawn", "nobody asked"; not asked, when missing. */
  readonly blank?: Text | undefined
}
