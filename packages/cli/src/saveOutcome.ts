import { type BigIntStats, existsSync, fstatSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import type { Language } from '@groundplan/kernel'
import { fileSize } from './fileSize.js'
import type { Io } from './io.js'
import { type Misuse, misuse } from './misuse.js'
import type { Outcome } from './outcome.js'
import type { Asked } from './parseArguments.js'
import { problemOf } from './readSource.js'
import { keepCopy, saveAtomically } from './saveAtomically.js'
import { tell } from './terminal.js'
import { words } from './words.js'

/** Two paths to one file, links followed. */
const isSameFile = (a: string, b: string): boolean =>
  existsSync(a) && existsSync(b) && realpathSync(a) === realpathSync(b)

/** Whether a path leads to the file that a descriptor reads. A descriptor has no path: the system's numbers for the file tell. */
function isFileBehind(fd: number | undefined, path: string): boolean {
  if (fd === undefined) return false
  const there: BigIntStats | undefined = statSync(path, { bigint: true, throwIfNoEntry: false })
  if (!there?.isFile()) return false
  try {
    const read = fstatSync(fd, { bigint: true })
    return read.isFile() && read.dev === there.dev && read.ino === there.ino
  } catch {
    // Standard input was closed: nothing is read from it either.
    return false
  }
}

/** Why a result may not be saved where it was asked for: it would take the place of what is read. `--force` is no leave for that. */
export function wouldReplaceInput(
  { command, names, out }: Pick<Asked, 'command' | 'names' | 'out'>,
  { cwd, stdin }: Pick<Io, 'cwd' | 'stdin'>,
): Misuse | undefined {
  if (out === undefined || out === '-' || command === 'schema' || command === 'new plan') return undefined
  const target = resolve(cwd, out)
  const replaced = names.some((name) =>
    name === '-' ? isFileBehind(stdin?.fd, target) : isSameFile(resolve(cwd, name), target),
  )
  return replaced ? misuse(command === 'conformance' ? 'overProven' : 'overInput', { path: out }) : undefined
}

/** Saves in one piece; why it could not be, when it could not. */
function save(content: string | Uint8Array, name: string, io: Io, isForced: boolean): Misuse | undefined {
  const path = resolve(io.cwd, name)
  try {
    const there = statSync(path, { throwIfNoEntry: false })
    if (there?.isDirectory())
      return misuse('unsaved', { path: name, problem: { en: 'it is a folder.', da: 'det er en mappe.' } })
    if (there?.isFile() && !isForced) return misuse('exists', { path: name })
    saveAtomically(path, content)
    return undefined
  } catch (error) {
    return misuse('unsaved', { path: name, problem: problemOf(error) })
  }
}

/** Puts the changed plan in the place of the old one and keeps a copy of that; the note about it, or why it could not be. */
function savePlan(
  { path: name, text, was }: NonNullable<Outcome['plan']>,
  { cwd }: Io,
  language: Language,
  mayReplace: boolean,
): { readonly note: string } | { readonly misuse: Misuse } {
  const path = resolve(cwd, name)
  try {
    if (existsSync(path) && !mayReplace) return { misuse: misuse('exists', { path: name }) }
    if (was !== undefined && readFileSync(path, 'utf8') !== was)
      return { misuse: misuse('changedMeanwhile', { path: name }) }
    const copy = existsSync(path) ? keepCopy(path) : undefined
    saveAtomically(path, text)
    const slots = { path: name, size: fileSize(Buffer.byteLength(text), language) }
    return copy === undefined
      ? { note: tell(words.saved, slots, language) }
      : { note: tell(words.savedWithCopy, { ...slots, copy: relative(cwd, copy) || copy }, language) }
  } catch (error) {
    return { misuse: misuse('unsaved', { path: name, problem: problemOf(error) }) }
  }
}

/** Brings what a command made to the disk: what is left goes to standard output and to the error stream. */
export function saveOutcome(
  outcome: Outcome,
  { command, out, force }: Pick<Asked, 'command' | 'out' | 'force'>,
  io: Io,
  language: Language,
): Outcome | { readonly misuse: Misuse } {
  const { result, plan } = outcome
  // The changed plan is what `sheet in` makes; its result is only what it has to say about it.
  const name = out === '-' || command === 'sheet in' ? undefined : (out ?? outcome.name)
  if (name === undefined && result instanceof Uint8Array && io.stdout.isTTY === true)
    return { misuse: misuse('binary', { command }) }
  const notes = [...outcome.notes]
  if (name !== undefined && result !== undefined) {
    const problem = save(result, name, io, force)
    if (problem !== undefined) return { misuse: problem }
    notes.push(tell(words.saved, { path: name, size: fileSize(Buffer.byteLength(result), language) }, language))
    if (outcome.next !== undefined) notes.push(outcome.next(name))
  }
  if (plan !== undefined) {
    const saved = savePlan(plan, io, language, out === undefined || command === 'report' || force)
    if ('misuse' in saved) return saved
    notes.push(saved.note)
  }
  return { ...outcome, result: name === undefined ? result : undefined, notes }
}
