/** What a spreadsheet would take for a formula, with apostrophes that may already stand before it. */
const formula = /^'*[=+\-@\t\r]/

/**
 * A cell that no spreadsheet runs: an apostrophe is put before what would begin a formula. {@link withoutGuard} takes it off again, so that nothing is
 * lost on the way there and back.
 */
export const guarded = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell)

/** A cell as it was before {@link guarded}. */
export const withoutGuard = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell
