import type { Datum } from '@groundplan/kernel'

/** Whether something is still to be found out: nobody was asked, or nobody knows. What is withheld is known to somebody. */
export const isOpen = (datum: Datum<unknown> | undefined): boolean => datum === undefined || datum.is === 'unknown'
