import type { Finding } from '@groundplan/kernel'
import { MAX_SIZE } from './readGrid.js'
import { createSink } from './sink.js'

/** Bytes that a table of {@link MAX_SIZE} characters can take in UTF-8. */
export const MAX_BYTES = 4 * MAX_SIZE

const begins = (bytes: Uint8Array, ...signs: readonly number[]): boolean =>
  signs.every((sign, index) => bytes[index] === sign)

/** The text of a table's file; a finding where it is a spreadsheet, another encoding (UTF-16, Latin-1) or too large. */
export function decodeTable(bytes: Uint8Array): { readonly text: string } | { readonly findings: readonly Finding[] } {
  const sink = createSink()
  const refuse = (said: 'tooLarge' | 'workbook' | 'notUtf8') => {
    sink.tell(said, {}, said === 'tooLarge' ? { limit: MAX_SIZE / 1_000_000 } : {})
    return { findings: sink.findings }
  }
  if (bytes.length > MAX_BYTES) return refuse('tooLarge')
  // A ZIP archive (XLSX, ODS), and the container of the older XLS.
  if (begins(bytes, 0x50, 0x4b, 0x03, 0x04) || begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return refuse('workbook')
  // Every other byte of Latin letters is 0 in UTF-16, with or without the mark in front.
  if (bytes.includes(0)) return refuse('notUtf8')
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return refuse('notUtf8')
  }
}
