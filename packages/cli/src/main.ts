import { type BigIntStats, existsSync, fstatSync, realpathSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Language } from '@groundplan/kernel'
import { assess } from './commands/assess.js'
import { check } from './commands/check.js'
import { conformance } from './commands/conformance.js'
import type { Context } from './commands/context.js'
import { models as listModels } from './commands/models.js'
import { schema } from './commands/schema.js'
import { hasUtf8 } from './hasUtf8.js'
import { help } from './help.js'
import type { Io } from './io.js'
import { loadModels } from './loadModels.js'
import { localeOf } from './localeOf.js'
import { type Misuse, misuse } from './misuse.js'
import { models as bundled } from './models.js'
import type { Outcome } from './outcome.js'
import { parseArguments, type Request } from './parseArguments.js'
import { problemOf } from './readSource.js'
import { saveAtomically } from './saveAtomically.js'
import { complaint, markFor, tell, widthOf } from './terminal.js'
import { version } from './version.js'
import { words } from './words.js'

type Asked = Exclude<Request, { readonly command: 'help' | 'version' }>

async function run(request: Asked, context: Context): Promise<Outcome | { readonly misuse: Misuse }> {
  const { command, name = '', format, at, out, strict, timeLimit } = request
  switch (command) {
    case 'assess':
      return assess({ file: name, at, format, out, strict }, context)
    case 'check':
      return check({ file: name, format, strict }, context)
    case 'schema':
      return schema(request.name, context)
    case 'models':
      return listModels({ format }, context)
    case 'conformance':
      return conformance({ name, format, timeLimit }, context)
  }
}

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

/** Whether what is to be saved would take the place of the plan that is read. */
function wouldReplaceInput(name: string, out: string, { cwd, stdin }: Io): boolean {
  const target = resolve(cwd, out)
  return name === '-' ? isFileBehind(stdin?.fd, target) : isSameFile(resolve(cwd, name), target)
}

/** Saves a result; why it could not be, when it could not. */
function save(result: string, out: string, cwd: string): Misuse | undefined {
  const path = resolve(cwd, out)
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
      return misuse('unsaved', { path: out, problem: { en: 'it is a folder.', da: 'det er en mappe.' } })
    saveAtomically(path, result)
    return undefined
  } catch (error) {
    return misuse('unsaved', { path: out, problem: problemOf(error) })
  }
}

async function respond(request: Asked, language: Language, io: Io): Promise<Outcome | { readonly misuse: Misuse }> {
  const { command, name, out } = request
  if (out !== undefined && command !== 'schema' && name !== undefined && wouldReplaceInput(name, out, io))
    return { misuse: misuse(command === 'conformance' ? 'overProven' : 'overInput', { path: out }) }
  const loaded = await loadModels(request.models, bundled, io.cwd)
  if ('misuse' in loaded) return loaded
  const context: Context = {
    io,
    language,
    models: loaded.all,
    named: loaded.named,
    width: widthOf(io.stdout),
    mark: out === undefined ? markFor(io) : (text) => text,
    noteMark: markFor({ stdout: io.stderr, env: io.env }),
    signs: out === undefined && !hasUtf8(io.env) ? 'ascii' : 'unicode',
  }
  const outcome = await run(request, context)
  if ('misuse' in outcome || outcome.result === undefined || out === undefined) return outcome
  const problem = save(outcome.result, out, io.cwd)
  if (problem !== undefined) return { misuse: problem }
  return { ...outcome, result: undefined, notes: [...outcome.notes, tell(words.saved, { path: out }, language)] }
}

/**
 * Runs the command with the arguments behind its name and gives the exit code: 0 done, 1 the plan cannot be opened (or has faults and
 * `--strict` asks) or the package does not conform, 2 wrong use. The result goes to `io.stdout`, everything else to `io.stderr`; nothing is thrown and the process is left alone,
 * so that tests and scripts can call it.
 *
 * ```ts
 * import { main } from '@groundplan/cli'
 * const said: string[] = []
 * const io = {
 *   stdout: { write: (text: string) => said.push(text) }, stderr: { write: (text: string) => said.push(text) },
 *   cwd: '/', env: { LANG: 'da_DK.UTF-8' }, now: () => new Date(2026, 2, 31),
 * }
 * await main(['asses', 'plan.json'], io) // => 2
 * said.join('') // => 'groundplan: Kommandoen »asses« findes ikke.\n  → Mente du `groundplan assess plan.json`?\n'
 * ```
 */
export async function main(argv: readonly string[], io: Io): Promise<0 | 1 | 2> {
  const { locale: language, ...asked } = parseArguments(argv, localeOf(io.env))
  const note = (lines: readonly string[]): void => {
    const shown = hasUtf8(io.env) ? lines : lines.map((line) => line.replace(/^ {2}→/, '  >'))
    if (shown.length > 0) io.stderr.write(`${shown.join('\n')}\n`)
  }
  const refuse = (problem: Misuse): 2 => {
    note(complaint(problem, language, widthOf(io.stderr)))
    return 2
  }
  if ('misuse' in asked) return refuse(asked.misuse)
  const { request } = asked
  if (request.command === 'help') {
    io.stdout.write(help(request.topic, language))
    return 0
  }
  if (request.command === 'version') {
    io.stdout.write(`${version()}\n`)
    return 0
  }
  try {
    const outcome = await respond(request, language, io)
    if ('misuse' in outcome) return refuse(outcome.misuse)
    if (outcome.result !== undefined) io.stdout.write(outcome.result)
    note(outcome.notes)
    return outcome.exit
  } catch (error) {
    const slots = { problem: error instanceof Error ? error.message : String(error) }
    note(complaint({ message: words.broken, hint: words.brokenHint, slots }, language, widthOf(io.stderr)))
    return 2
  }
}
