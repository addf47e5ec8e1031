import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Finding } from '@groundplan/kernel'
import { type Misuse, misuse } from './misuse.js'
import { problemOf } from './problemOf.js'
import { decodeTable, MAX_BYTES } from './table/decodeTable.js'

/** The text of a table's file; what is wrong with the file, or why it cannot be read at all. A file that is too large is not read. `-` is standard input, where there is one. */
export function readTableFile(
  path: string,
  cwd: string,
  stdin?: () => Uint8Array,
): { readonly text: string } | { readonly findings: readonly Finding[] } | { readonly misuse: Misuse } {
  const file = resolve(cwd, path)
  try {
    if (path === '-' && stdin !== undefined) return decodeTable(stdin())
    const { size } = statSync(file)
    return decodeTable(size > MAX_BYTES ? new Uint8Array(MAX_BYTES + 1) : readFileSync(file))
  } catch (error) {
    return { misuse: misuse('unreadTable', { path, problem: problemOf(error) }) }
  }
}
