/** How to draw. */
export interface Drawing {
  /** The reader's locale: Danish for `da` in any form, else English. */
  readonly locale: string
  /** Begins every id in the drawing: a letter, then letters, digits, `-` or `_`. Two drawings on one page need two; `figure` when missing. */
  readonly idPrefix?: string | undefined
}
