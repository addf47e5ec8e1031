/**
 * Whether a cell holds what a spreadsheet writes in place of a value: an error such as `#REF!`, in Danish `#VÆRDI!` or `#I/T`, or the crosses of a
 * column that is too narrow.
 */
export const isErrorCell = (cell: string): boolean =>
  /^#(?:ref!|reference!|navn\?|name\?|i\/t|n\/a|div(?:ision)?\/0!|værdi!|value!|num!|nul!|null!|spill!|overløb!|calc!|beregn!|##+)$/i.test(
    cell.trim(),
  )
