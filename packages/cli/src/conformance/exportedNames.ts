import type { Slot } from '@groundplan/kernel'

/** Names of what a file exports, to be shown; a file that exports nothing says so. */
export const exportedNames = (names: readonly string[]): Slot =>
  names.length > 0 ? names : { en: 'nothing', da: 'intet' }
