import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Assessable } from '@groundplan/planning-models'
import { type Misuse, misuse } from './misuse.js'
import { problemOf } from './readSource.js'

/** True for what looks like a planning model or a rule set; by shape, since a plug-in may bring its own copy of the contract. */
export function isAssessable(value: unknown): value is Assessable {
  if (typeof value !== 'object' || value === null) return false
  const { id, rules, sources, contract, phases } = value as Partial<Readonly<Record<string, unknown>>>
  const isRecord = (part: unknown): boolean => typeof part === 'object' && part !== null
  if (typeof id !== 'string') return false
  // Of another contract nothing else is known; the assessment tells what to do about it.
  if (typeof contract === 'number' && contract !== 1) return true
  return isRecord(rules) && isRecord(sources) && (contract === undefined || isRecord(phases))
}

/** The target of `exports` for an import, following the conditions in the order in which the package writes them. */
function targetOf(exported: unknown): string | undefined {
  if (typeof exported === 'string') return exported
  if (Array.isArray(exported)) return exported.map(targetOf).find((target) => target !== undefined)
  if (typeof exported !== 'object' || exported === null) return undefined
  const entries = Object.entries(exported)
  const root = entries.find(([key]) => key === '.')
  if (root) return targetOf(root[1])
  for (const [key, value] of entries) {
    const target = ['node', 'import', 'module-sync', 'default'].includes(key) ? targetOf(value) : undefined
    if (target !== undefined) return target
  }
  return undefined
}

/** Where a package is entered by an import, looked for from a folder upwards; Node offers this for the running file only. */
function entryOf(name: string, cwd: string): string | undefined {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const home = join(folder, 'node_modules', name)
    if (existsSync(join(home, 'package.json'))) {
      const manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
        readonly exports?: unknown
        readonly main?: string
      }
      const target = manifest.exports === undefined ? (manifest.main ?? 'index.js') : targetOf(manifest.exports)
      return target === undefined ? undefined : join(home, target)
    }
    if (dirname(folder) === folder) return undefined
  }
}

const looksLikePath = (name: string): boolean =>
  /^\.{1,2}([/\\]|$)/.test(name) || isAbsolute(name) || /\.[cm]?js$/.test(name)

const isPackageName = (name: string): boolean =>
  !looksLikePath(name) && /^(@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/i.test(name)

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

/** True when a person who types `name` means this model: its id, or the end of it (`abcd` for `@groundplan/model-abcd`). */
function isCalled(model: Assessable, name: string): boolean {
  const short = model.id.split('/').at(-1) ?? model.id
  return name === model.id || name === short || name === short.replace(/^model-/, '')
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
