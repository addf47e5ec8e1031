// Reading the tree: what several gates need, in one place.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's own directory. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

const left = new Set([
  'node_modules',
  'dist',
  'coverage',
  'reports',
  'temp',
  '.git',
  '.turbo',
  '.stryker-tmp',
  '.doc-examples',
])

/** Every file below `folder` (relative, with `/`), sorted; generated folders are left out. */
export function filesBelow(folder, accepts = () => true) {
  const found = []
  const visit = (directory) => {
    for (const entry of readdirSync(directory, { withFileTypes: true })) {
      if (left.has(entry.name)) continue
      const path = join(directory, entry.name)
      if (entry.isDirectory()) visit(path)
      else {
        const name = relative(folder, path).split(sep).join('/')
        if (accepts(name)) found.push(name)
      }
    }
  }
  if (existsSync(folder)) visit(folder)
  return found.sort()
}

/** The packages of a tree: directory, short name and manifest. */
export function packagesOf(tree = root, folder = 'packages') {
  const home = join(tree, folder)
  if (!existsSync(home)) return []
  return readdirSync(home)
    .sort()
    .map((name) => ({ name, directory: join(home, name), file: join(home, name, 'package.json') }))
    .filter(({ file }) => existsSync(file))
    .map((found) => ({ ...found, manifest: JSON.parse(readFileSync(found.file, 'utf8')) }))
}

/** The public subpaths of a package that have sources: subpath, source file, declaration file. */
export function subpathsOf({ directory, manifest }) {
  return Object.entries(manifest.exports ?? {})
    .filter(([, target]) => typeof target === 'object' && target['groundplan-source'] !== undefined)
    .map(([subpath, target]) => ({
      subpath,
      specifier: subpath === '.' ? manifest.name : `${manifest.name}/${subpath.slice(2)}`,
      source: join(directory, target['groundplan-source']),
      types: join(directory, target.types),
      code: join(directory, target.default),
    }))
    .filter(({ source }) => existsSync(source))
}

/** True when the module was started from the command line, not imported. */
export const isMain = (url) => process.argv[1] !== undefined && fileURLToPath(url) === process.argv[1]
