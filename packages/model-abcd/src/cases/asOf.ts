/** The day as of which the cases are assessed. */
export const asOf = '2026-10-01'
