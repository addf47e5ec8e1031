import { existsSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installed, type Manifest, manifestIn } from '../installed.js'
import { isCalled } from '../isCalled.js'
import { isTypeScript } from '../isTypeScript.js'
import { type Misuse, misuse } from '../misuse.js'
import { models as bundled } from '../models.js'
import { offered } from '../offered.js'
import { isPackageName } from '../packageNames.js'
import { problemOf } from '../readSource.js'

/** What is to be proven, and the files that say so. At least one of `proof` and `main` is there. */
export interface Target {
  /** What it is called in front of people: the name of the package, or the file as it was typed. */
  readonly name: string
  /** The `package.json`, when a package was named. */
  readonly manifest?: Manifest
  /** The file behind `./conformance`, or the file that was named. */
  readonly proof?: string
  /** The file behind the package itself. */
  readonly main?: string
}

/** The folder of a package that a person named: the one they stand in, one installed from there upwards, or one that comes along with the command. */
function folderOf(name: string, cwd: string): string | undefined {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (nameIn(folder) === name) return folder
    if (dirname(folder) === folder) break
  }
  return installed(name, cwd) ?? installed(name, dirname(fileURLToPath(import.meta.url)))
}

/** The name of the package in a folder. One whose manifest is broken has none: it is told when it is the one that was asked for. */
function nameIn(folder: string): string | undefined {
  try {
    return manifestIn(folder)?.name
  } catch {
    return undefined
  }
}

function packageIn(home: string, typed: string): Target | { readonly misuse: Misuse } {
  let manifest: Manifest | undefined
  try {
    manifest = manifestIn(home)
  } catch (error) {
    return { misuse: misuse('badManifest', { path: join(home, 'package.json'), problem: problemOf(error) }) }
  }
  if (manifest === undefined) return { misuse: misuse('noManifest', { path: home }) }
  const name = manifest.name ?? typed
  const proof = offered(home, manifest, './conformance', name)
  if (typeof proof === 'object') return proof
  const main = offered(home, manifest, '.', name)
  if (typeof main === 'object') return main
  if (proof === undefined && main === undefined) return { misuse: misuse('noEntry', { name }) }
  return { name, manifest, ...(proof === undefined ? {} : { proof }), ...(main === undefined ? {} : { main }) }
}

/** The main file of the package whose `./conformance` a file is: what it proves must be what the package exports. */
function mainBeside(path: string): string | undefined {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) {
      const target = packageIn(folder, folder)
      return 'misuse' in target || target.proof !== path ? undefined : target.main
    }
    if (dirname(folder) === folder) return undefined
  }
}

/**
 * Finds what a person wants proven: a package by its name, the package in a folder, or a JavaScript file. Nothing is run. What is missing is
 * told with the way out.
 */
export function targetFor(typed: string, cwd: string): Target | { readonly misuse: Misuse } {
  if (isPackageName(typed)) {
    const name = bundled.find((model) => isCalled(model, typed))?.id ?? typed
    const home = folderOf(name, cwd)
    return home === undefined ? { misuse: misuse('packageNotFound', { name: typed, cwd }) } : packageIn(home, name)
  }
  const path = resolve(cwd, typed)
  const entry = statSync(path, { throwIfNoEntry: false })
  if (entry === undefined) return { misuse: misuse('targetMissing', { name: typed, path }) }
  if (entry.isDirectory()) return packageIn(path, typed)
  if (isTypeScript(path)) return { misuse: misuse('typeScript', { path }) }
  const main = mainBeside(path)
  return { name: typed, proof: path, ...(main === undefined ? {} : { main }) }
}
