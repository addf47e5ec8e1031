import { statSync } from 'node:fs'
import { join } from 'node:path'
import { exportsTarget } from './exportsTarget.js'
import type { Manifest } from './installed.js'
import { isTypeScript } from './isTypeScript.js'
import { type Misuse, misuse } from './misuse.js'

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true

/**
 * The file that the package in a folder offers behind one of its subpaths (`.`, `./conformance`), ready to be imported. Undefined when it offers
 * none; what keeps the file from being run is told with the way out.
 */
export function offered(
  home: string,
  manifest: Manifest,
  subpath: string,
  name: string,
): string | { readonly misuse: Misuse } | undefined {
  const { exports, main = 'index.js' } = manifest
  const isOld = exports === undefined && subpath === '.'
  const targets = isOld ? [main, `${main}.js`, join(main, 'index.js')] : [exportsTarget(exports, subpath)]
  const paths = targets.flatMap((target) => (target === undefined ? [] : [join(home, target)]))
  const path = paths.find(isFile) ?? paths[0]
  if (path === undefined) return undefined
  if (isTypeScript(path)) return { misuse: misuse('typeScript', { path }) }
  return isFile(path) ? path : { misuse: misuse('notBuilt', { name, path }) }
}
