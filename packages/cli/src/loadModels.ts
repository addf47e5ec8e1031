import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Assessable } from '@groundplan/planning-models'
import { installed, manifestIn } from './installed.js'
import { isAssessable } from './isAssessable.js'
import { isCalled } from './isCalled.js'
import { isUnresolved } from './isUnresolved.js'
import { type Misuse, misuse } from './misuse.js'
import { offered } from './offered.js'
import { isPackageName } from './packageNames.js'
import { problemOf } from './readSource.js'

type Found = string | { readonly misuse: Misuse }

/** The file behind the package in a folder. */
function mainIn(home: string, name: string): Found {
  try {
    return offered(home, manifestIn(home) ?? {}, '.', name) ?? { misuse: misuse('noEntry', { name }) }
  } catch (error) {
    return { misuse: misuse('badManifest', { path: join(home, 'package.json'), problem: problemOf(error) }) }
  }
}

function find(name: string, cwd: string): Found {
  if (isPackageName(name)) {
    const home = installed(name, cwd)
    return home === undefined ? { misuse: misuse('modelNotFound', { name, cwd }) } : mainIn(home, name)
  }
  const path = resolve(cwd, name)
  if (existsSync(join(path, 'package.json'))) return mainIn(path, name)
  try {
    return createRequire(join(cwd, 'from-here.js')).resolve(path)
  } catch {
    return { misuse: misuse('modelFileNotFound', { name, cwd }) }
  }
}

/**
 * Loads the plug-ins that a person named, and only those: running a plug-in is running its code, so a document never decides it. A name of a model
 * that comes along loads nothing; a folder stands for the package in it. `named` are all models that the person named, `all` those and the ones that come along.
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
    const path = find(name, cwd)
    if (typeof path !== 'string') return path
    let module: Readonly<Record<string, unknown>>
    try {
      module = (await import(pathToFileURL(path).href)) as Readonly<Record<string, unknown>>
    } catch (error) {
      return {
        misuse: misuse(isUnresolved(error) ? 'modelUnresolved' : 'modelBroken', { name, problem: problemOf(error) }),
      }
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
