import type { Language } from '@groundplan/kernel'
import { assess } from './commands/assess.js'
import { check } from './commands/check.js'
import { conformance } from './commands/conformance.js'
import type { Context } from './commands/context.js'
import { diff } from './commands/diff.js'
import { history } from './commands/history.js'
import { models as listModels } from './commands/models.js'
import { newPlan } from './commands/newPlan.js'
import { report } from './commands/report.js'
import { schema } from './commands/schema.js'
import { hasUtf8 } from './hasUtf8.js'
import { help } from './help.js'
import type { Io } from './io.js'
import { loadModels } from './loadModels.js'
import { localeOf } from './localeOf.js'
import type { Misuse } from './misuse.js'
import { models as bundled } from './models.js'
import type { Outcome } from './outcome.js'
import { type Asked, parseArguments } from './parseArguments.js'
import { saveOutcome, wouldReplaceInput } from './saveOutcome.js'
import { complaint, markFor, widthOf } from './terminal.js'
import { version } from './version.js'
import { words } from './words.js'

type Refused = { readonly misuse: Misuse }

async function run(request: Asked, context: Context): Promise<Outcome | Refused> {
  const [name = '', second = ''] = request.names
  switch (request.command) {
    case 'assess':
      return assess({ ...request, file: name }, context)
    case 'report':
      return report({ ...request, file: name }, context)
    case 'sheet out':
      return (await import('./commands/sheetOut.js')).sheetOut({ file: name }, context)
    case 'sheet in':
      return (await import('./commands/sheetIn.js')).sheetIn({ ...request, sheet: name, file: second }, context)
    case 'check':
      return check({ ...request, file: name }, context)
    case 'diff':
      return diff({ ...request, from: name, to: second }, context)
    case 'history':
      return history({ ...request, file: name }, context)
    case 'new plan':
      return newPlan({ ...request, title: name }, context)
    case 'schema':
      return schema(request.names[0], context)
    case 'models':
      return listModels(request, context)
    case 'conformance':
      return conformance({ ...request, name }, context)
  }
}

async function respond(request: Asked, language: Language, io: Io): Promise<Outcome | Refused> {
  const { out } = request
  const refusal = wouldReplaceInput(request, io)
  if (refusal !== undefined) return { misuse: refusal }
  const loaded = await loadModels(request.models, bundled, io.cwd)
  if ('misuse' in loaded) return loaded
  const toFile = out !== undefined && out !== '-'
  const context: Context = {
    io,
    language,
    models: loaded.all,
    named: loaded.named,
    width: widthOf(io.stdout),
    mark: toFile ? (text) => text : markFor(io),
    noteMark: markFor({ stdout: io.stderr, env: io.env }),
    signs: !toFile && !hasUtf8(io.env) ? 'ascii' : 'unicode',
  }
  const outcome = await run(request, context)
  return 'misuse' in outcome ? outcome : saveOutcome(outcome, request, io, language)
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
    io.stdout.write(help(request.topics, language))
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
