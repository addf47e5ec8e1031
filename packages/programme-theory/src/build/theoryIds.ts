/** The ids that a specification gives and may therefore name; of any text where nothing else is said. */
export interface TheoryIds {
  readonly node: string
  readonly condition: string
  readonly horizon: string
  readonly focusArea: string
  readonly box: string
  readonly assumption: string
}
