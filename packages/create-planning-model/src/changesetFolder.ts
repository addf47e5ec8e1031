import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder for changesets of the repository that a new package will stand in; undefined where there is none up to the repository's top. */
export function changesetFolder(target: string): string | undefined {
  for (let folder = dirname(target); ; folder = dirname(folder)) {
    const changesets = join(folder, '.changeset')
    if (existsSync(join(changesets, 'config.json'))) return changesets
    if (existsSync(join(folder, '.git')) || dirname(folder) === folder) return undefined
  }
}
