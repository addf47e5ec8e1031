import type { Cell, TableCell } from '@groundplan/figures'
import type { Datum } from '@groundplan/kernel'

/** The cell of a datum: what is known is shown, every kind of nothing as such, and what was never asked stays empty. */
export function cellOf<T>(datum: Datum<T> | undefined, shown: (value: T) => Cell): TableCell {
  if (datum === undefined) return {}
  return { cell: datum.is === 'known' ? shown(datum.value) : datum }
}
