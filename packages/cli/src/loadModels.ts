import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Assessable } from '@groundplan/planning-models'
import { exportsTarget } from './exportsTarget.js'
import { installed, manifestIn } from './installed.js'
import { isAssessable } from './isAssessable.js'
import { isCalled } from './isCalled.js'
import { type Misuse, misuse } from './misuse.js'
import { isPackageName, looksLikePath } from './packageNames.js'
import { problemOf } from './readSource.js'

/** Where a package is entered by an import. */
function entryOf(name: string, cwd: string): string | undefined {
  const home = installed(name, cwd)
  const manifest = home === undefined ? undefined : manifestIn(home)
  if (home === undefined || manifest === undefined) return undefined
  const target = manifest.exports === undefined ? (manifest.main ?? 'index.js') : exportsTarget(manifest.exports, '.')
  return target === undefined ? undefined : join(home, target)
}

function find(name: string, cwd: string): string | undefined {
  if (looksLikePath(name)) {
    try {
      return createRequire(join(cwd, 'from-here.js')).resolve(resolve(cwd, name))
    } catch {
      return undefined
    }
  }
  return isPackageName(name) ? entryOf(name, cwd) : undefined
}

/**
 * Loads the plug-ins that a person named, and only those: running a plug-in is running its code, so a document never decides it. A name of a model
 * that comes along loads nothing. `named` are all models that the person named, `all` those and the ones that come along.
 */
export async function loadModels(
  names: readonly string[],
  bundled: readonly Assessable[],
  cwd: string,
): Promise<
  { readonly all: readonly Assessable[]; readonly named: readonly Assessable[] } | { readonly misuse: Misuse }
> {
  const named: Assessable[] = []
  for (const name of names) {
    const known = bundled.filter((model) => isCalled(model, name))
    if (known.length > 0) {
      named.push(...known)
      continue
    }
    let path: string | undefined
    let module: Readonly<Record<string, unknown>>
    try {
      path = find(name, cwd)
      if (path === undefined)
        return { misuse: misuse(isPackageName(name) ? 'modelNotFound' : 'modelFileNotFound', { name, cwd }) }
      module = (await import(pathToFileURL(path).href)) as Readonly<Record<string, unknown>>
    } catch (error) {
      return { misuse: misuse('modelBroken', { name, problem: problemOf(error) }) }
    }
    const found = Object.values(module).filter(isAssessable)
    const exported = Object.keys(module)
    if (found.length === 0)
      return {
        misuse: misuse('modelless', {
          name,
          found: exported.length > 0 ? exported.slice(0, 10) : { en: 'nothing', da: 'intet' },
        }),
      }
    named.push(...found)
  }
  const all = [...bundled, ...named]
  const once = (models: readonly Assessable[]): readonly Assessable[] => [...new Set(models)]
  return { all: once(all), named: once(named) }
}
