import { readdirSync, realpathSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Misuse, misuse } from './misuse.js'
import { problemOf } from './problemOf.js'

const MOST_NAMED = 10

/** What a new folder may hold already: the history, and what a Mac leaves in every folder. */
const harmless = new Set(['.git', '.DS_Store'])

/**
 * Why a package cannot be written to a folder: it is a file, or it holds something besides the table that the package is made from (`table`, an
 * absolute path) and the history. Undefined when it can.
 */
export function checkFolder(folder: string, cwd: string, table?: string): Misuse | undefined {
  const path = resolve(cwd, folder)
  try {
    const there = statSync(path, { throwIfNoEntry: false })
    if (there === undefined) return undefined
    if (!there.isDirectory()) return misuse('noFolder', { path: folder })
    const real = table === undefined ? undefined : realpathSync(table)
    const isTable = (name: string): boolean => real !== undefined && realpathSync(join(path, name)) === real
    const others = readdirSync(path).filter((name) => !harmless.has(name) && !isTable(name))
    if (others.length === 0) return undefined
    const found = [...others.slice(0, MOST_NAMED), ...(others.length > MOST_NAMED ? ['…'] : [])]
    return misuse('notEmpty', { path: folder, found })
  } catch (error) {
    return misuse('unwritten', { path: folder, problem: problemOf(error) })
  }
}
