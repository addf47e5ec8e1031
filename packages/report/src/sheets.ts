/**
 * Sheets: what a plan holds as a workbook (XLSX) that people edit, and the way back. Bytes in, values out: nothing here reads or writes files.
 *
 * @packageDocumentation
 */
export { acceptProposals } from './sheets/acceptProposals.js'
export { type ReadOptions, readSheets } from './sheets/readSheets.js'
export type { SheetChange, SheetProposal, SheetReading } from './sheets/session.js'
export { type WriteOptions, writeSheets } from './sheets/writeSheets.js'
