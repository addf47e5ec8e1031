import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What the command reads of a package's `package.json`. */
export interface Manifest {
  readonly name?: string
  readonly main?: string
  readonly exports?: unknown
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

/** The manifest of the package in a folder; undefined when there is none. Throws when it is not JSON. */
export function manifestIn(folder: string): Manifest | undefined {
  const path = join(folder, 'package.json')
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Manifest) : undefined
}

/** The folder of an installed package, looked for from a folder upwards; Node offers this for the running file only. */
export function installed(name: string, cwd: string): string | undefined {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const home = join(folder, 'node_modules', name)
    if (existsSync(join(home, 'package.json'))) return home
    if (dirname(folder) === folder) return undefined
  }
}
