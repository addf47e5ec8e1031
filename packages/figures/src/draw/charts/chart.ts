import type { TableFigure } from '../../tableFigure.js'
import type { Run } from '../run.js'

/** A picture without its frame: its size in pixels, and the elements inside. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly body: string
}

/** A line of a list, and the lines below it. */
export interface Line {
  readonly runs: readonly Run[]
  readonly below: readonly Line[]
}

/**
 * What each kind of chart says, in one language; its picture is drawn by `chartPicture`, which not everybody who writes tables should load. Nothing is computed
 * before it is asked for.
 */
export interface Chart {
  /** All that the picture shows, as a table: beside the picture, in Markdown, and as CSV. Its title is the figure's. */
  readonly table: () => TableFigure
  /** The same as a list, where that reads better than a table. */
  readonly list?: (() => readonly Line[]) | undefined
}
