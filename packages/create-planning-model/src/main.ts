import { relative, resolve } from 'node:path'
import type { Finding, Language, Message, Slots } from '@groundplan/kernel'
import { readLanguages, readName, readPhases, readTitle } from './answers.js'
import { type Asked, parseArguments } from './arguments.js'
import { ask } from './ask.js'
import { changesetFolder } from './changesetFolder.js'
import { checkFolder } from './checkFolder.js'
import { packageFiles } from './emit/packageFiles.js'
import { help } from './help.js'
import type { Io } from './io.js'
import { localeOf } from './localeOf.js'
import { type Misuse, misuse } from './misuse.js'
import type { ModelSpec } from './modelSpec.js'
import { problemOf } from './problemOf.js'
import { peers, ranges } from './ranges.js'
import { readTableFile } from './readTableFile.js'
import { starter } from './starter.js'
import { readTable } from './table/readTable.js'
import { complaint, findingLines, tell, widthOf, wrap } from './terminal.js'
import { version } from './version.js'
import { words } from './words.js'
import { writePackage } from './writePackage.js'

/** What keeps a model from being read: wrong use, or what is wrong with its table. */
type Problem = { readonly misuse: Misuse } | { readonly findings: readonly Finding[] }

function modelFromTable(path: string, { cwd, stdin }: Io): { readonly spec: ModelSpec } | Problem {
  const file = readTableFile(path, cwd, stdin)
  if (!('text' in file)) return file
  const { spec, findings } = readTable(file.text)
  return spec === undefined ? { findings } : { spec }
}

/** The starter for what was asked; what is given wrong is told before what is missing. */
function modelFromAnswers(asked: Asked): { readonly spec: ModelSpec } | Problem {
  const name = asked.name === undefined ? undefined : readName(asked.name)
  if (name !== undefined && 'misuse' in name) return name
  const languages = readLanguages(asked.languages ?? 'en,da')
  if ('misuse' in languages) return languages
  const title = asked.title === undefined ? undefined : readTitle(asked.title, languages.value)
  if (title !== undefined && 'misuse' in title) return title
  const phases = asked.phases === undefined ? undefined : readPhases(asked.phases, languages.value)
  if (phases !== undefined && 'misuse' in phases) return phases
  if (name === undefined || phases === undefined) {
    const options = [...(name === undefined ? ['--name'] : []), ...(phases === undefined ? ['--phases'] : [])]
    return { misuse: misuse('incomplete', { options }) }
  }
  return { spec: starter(name.value, phases.value, languages.value, title?.value) }
}

/** A folder as it is typed in a shell. */
const typed = (path: string): string => (/^[\w./@~-]+$/.test(path) ? path : JSON.stringify(path))

async function create(asked: Asked, language: Language, io: Io): Promise<0 | 1 | Problem> {
  const { cwd } = io
  const say = (message: Message, slots: Slots = {}): void => {
    io.stderr.write(`${tell(message, slots, language)}\n`)
  }
  if (asked.install && io.run === undefined) return { misuse: misuse('unrunnable') }
  const isPiped = asked.from === '-' && io.stdin !== undefined
  const table = asked.from === undefined || isPiped ? undefined : resolve(cwd, asked.from)
  if (asked.from !== undefined) say(words.reading, { path: isPiped ? words.stdin : asked.from })
  const read = asked.from === undefined ? modelFromAnswers(asked) : modelFromTable(asked.from, io)
  if (!('spec' in read)) return read
  const { spec } = read
  say(words.checking, { name: spec.name })
  const folder = asked.folder ?? spec.name.split('/').at(-1) ?? spec.name
  const target = resolve(cwd, folder)
  const problem = checkFolder(folder, cwd, table)
  if (problem !== undefined) return { misuse: problem }
  const changesets = changesetFolder(target)
  const files = new Map(packageFiles(spec, { ranges, peers, changeset: changesets ? 'repository' : 'own' }))
  const [path, text] = [...files].find(([name]) => changesets && name.startsWith('.changeset/')) ?? []
  if (path !== undefined) files.delete(path)
  const beside =
    changesets && path !== undefined && text !== undefined
      ? { folder: changesets, name: path.slice('.changeset/'.length), text }
      : undefined
  say(words.writing, { count: files.size, path: folder })
  try {
    const note = writePackage(files, target, beside)
    if (note !== undefined) say(words.changeset, { path: relative(cwd, note) || note })
  } catch (error) {
    return { misuse: misuse('unwritten', { path: folder, problem: problemOf(error) }) }
  }
  const steps = [['install'], ['test']]
  if (asked.install && io.run !== undefined)
    for (const step of steps) {
      const command = `npm ${step.join(' ')}`
      say(words.running, { command })
      const exit = await io.run('npm', step, target)
      if (exit === 0) continue
      say(words.failed, { command, exit, path: folder })
      return 1
    }
  if (asked.install) say(words.done, { name: spec.name })
  else say(words.next)
  const next = [
    ...(target === resolve(cwd) ? [] : [`cd ${typed(folder)}`]),
    ...(asked.install ? [] : steps.map((step) => `npm ${step.join(' ')}`)),
  ]
  if (!asked.install) io.stderr.write(next.map((line) => `  ${line}\n`).join(''))
  return 0
}

/**
 * Runs `npm create @groundplan/planning-model` with the arguments behind it and gives the exit code: 0 the package is written, 1 its table has flaws, a
 * question was broken off, or installing or testing it failed, 2 wrong use. Help goes to `io.stdout`, everything else to `io.stderr`; nothing is thrown
 * and the process is left alone, so that tests and scripts can call it.
 *
 * ```ts
 * import { main } from '@groundplan/create-planning-model'
 * const said: string[] = []
 * const io = { stdout: { write: (text: string) => said.push(text) }, stderr: { write: (text: string) => said.push(text) }, cwd: '/', env: {} }
 * await main(['--name', 'Garden', '--phases', 'none'], io) // => 2
 * said.join('').split('\n')[0] // => 'create-planning-model: "Garden" cannot name a package.'
 * ```
 */
export async function main(argv: readonly string[], io: Io): Promise<0 | 1 | 2> {
  const { locale: language, ...parsed } = parseArguments(argv, localeOf(io.env))
  const width = widthOf(io.stderr)
  const note = (lines: readonly string[]): void => {
    io.stderr.write(`${lines.join('\n')}\n`)
  }
  const refuse = (problem: Misuse): 2 => {
    note(complaint(problem, language, width))
    return 2
  }
  if ('misuse' in parsed) return refuse(parsed.misuse)
  const { request } = parsed
  if (request.is === 'help') {
    io.stdout.write(help(language))
    return 0
  }
  if (request.is === 'version') {
    io.stdout.write(`${version()}\n`)
    return 0
  }
  try {
    let asked: Asked = request
    const lacks = asked.from === undefined && (asked.name === undefined || asked.phases === undefined)
    if (lacks && !asked.yes && io.prompts !== undefined) {
      // A folder that cannot be used is refused before anything is asked.
      const problem = asked.folder === undefined ? undefined : checkFolder(asked.folder, io.cwd)
      if (problem !== undefined) return refuse(problem)
      const answered = await ask(asked, io.prompts, io.cwd, language)
      if (answered === undefined) {
        note(wrap(tell(words.cancelled, {}, language), width))
        return 1
      }
      asked = answered
    }
    const outcome = await create(asked, language, io)
    if (typeof outcome === 'number') return outcome
    if ('misuse' in outcome) return refuse(outcome.misuse)
    const { findings } = outcome
    note(findings.flatMap((finding) => findingLines(finding, language, width)))
    note([
      tell(
        words.found,
        {
          count: findings.length,
          path: asked.from === '-' && io.stdin !== undefined ? words.stdin : (asked.from ?? ''),
        },
        language,
      ),
    ])
    return 1
  } catch (error) {
    const slots = { problem: problemOf(error) }
    return refuse({ message: words.broken, hint: words.brokenHint, slots })
  }
}
