import type { Io } from './io.js'
import { readFrom, type Unread } from './readSource.js'
import { words } from './words.js'

/** Bytes of the largest workbook that is read. */
const MAX_SHEET_BYTES = 20_000_000

/** The bytes of a workbook, or of standard input for `-`; one that is too large is refused before it is read. */
export function readBytes(
  name: string,
  io: Pick<Io, 'cwd' | 'stdin'>,
): Promise<{ readonly bytes: Uint8Array } | { readonly unread: Unread }> {
  return readFrom(name, io, { most: MAX_SHEET_BYTES, tooLarge: words.sheetTooLarge, largeHint: words.sheetLargeHint })
}
