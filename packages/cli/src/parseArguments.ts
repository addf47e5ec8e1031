import { parseArgs } from 'node:util'
import { type Language, languageOf } from '@groundplan/kernel'
import { dateIn } from '@groundplan/report'
import {
  type Command,
  commands,
  commandTable,
  type Format,
  isCommand,
  type OptionName,
  optionNames,
  options,
  type Place,
  takesOption,
} from './commandTable.js'
import { either } from './either.js'
import { type Misuse, type MisuseName, misuse } from './misuse.js'
import { nearest } from './nearest.js'

/** A command with all that was said behind it. */
export interface Asked {
  readonly command: Command
  /** What stands behind the command: files (`-` is standard input), a kind, a package, a title. */
  readonly names: readonly string[]
  readonly format: Format
  readonly models: readonly string[]
  /** Seconds that `conformance` may take. */
  readonly timeLimit: number
  readonly at?: string
  readonly since?: string
  readonly by?: string
  readonly why?: string
  readonly id?: string
  readonly from?: string
  readonly to?: string
  readonly out?: string
  readonly approve: boolean
  readonly remove: boolean
  readonly dryRun: boolean
  readonly force: boolean
  readonly strict: boolean
}

/** What the person asked for. */
export type Request =
  | { readonly command: 'help'; readonly topics: readonly Command[] }
  | { readonly command: 'version' }
  | Asked

const DEFAULT_SECONDS = 120
/** A day: longer than anybody waits, and less than a timer can count. */
const MOST_SECONDS = 86_400

const allFlags = [...optionNames, 'help', 'version'].map((name) => `--${name}`)
const isLanguage = (value: string): boolean => /^(da|en)([-_.@]|$)/i.test(value)

/** The format that a file's name asks for. */
const endings: Readonly<Record<string, Format>> = {
  html: 'html',
  htm: 'html',
  docx: 'docx',
  md: 'md',
  markdown: 'md',
  txt: 'text',
  json: 'json',
}

/** The value of a repeatable or single option as typed; `undefined` stands for a missing value. */
interface Typed {
  readonly name: string
  readonly flag: string
  readonly value: string | undefined
}

function tokensOf(argv: readonly string[]): { readonly typed: readonly Typed[]; readonly words: readonly string[] } {
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: {
      ...Object.fromEntries(
        optionNames.map((name) => [name, { type: options[name].value === undefined ? 'boolean' : 'string' } as const]),
      ),
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'V' },
    },
  })
  const typed: Typed[] = []
  const words: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    const swallowed = token.value !== undefined && !token.inlineValue && /^-./.test(token.value)
    typed.push({ name: token.name, flag: token.rawName, value: swallowed ? undefined : token.value })
  }
  return { typed, words }
}

function badOption({ name, flag, value }: Typed, command: Command | undefined): Misuse | undefined {
  if (name === 'help' || name === 'version')
    return value === undefined ? undefined : misuse('needlessValue', { name: flag })
  if (!Object.hasOwn(options, name)) {
    const meant = nearest(`--${name}`, allFlags)
    return meant.length > 0
      ? misuse('meantOption', { name: flag, meant: either(meant) })
      : misuse('unknownOption', { name: flag })
  }
  const option = name as OptionName
  if (command !== undefined && !takesOption(command, option))
    return misuse('strayOption', {
      command,
      name: flag,
      options: optionNames.filter((one) => takesOption(command, one)).map((one) => `--${one}`),
    })
  const wanted = options[option].value
  if (wanted === undefined) return value === undefined ? undefined : misuse('needlessValue', { name: flag })
  return value === undefined || value === '' ? misuse('noValue', { name: flag, value: wanted }) : undefined
}

/** A command of one word or two, and the words behind it. */
function commandIn(words: readonly string[]): {
  readonly command: Command | undefined
  readonly names: readonly string[]
} {
  const [first = '', second = ''] = words
  const both = `${first} ${second}`
  if (isCommand(both)) return { command: both, names: words.slice(2) }
  return { command: isCommand(first) ? first : undefined, names: words.slice(1) }
}

/** The commands of two words that begin with a word. */
const familyOf = (word: string | undefined): readonly Command[] =>
  commands.filter((command) => command.startsWith(`${word} `))

/** What to say when a place behind the command is empty. */
const lacking: Readonly<Record<Place, MisuseName>> = {
  file: 'noFile',
  second: 'noSecond',
  sheet: 'noSheet',
  sheetPlan: 'noSheet',
  kind: 'unknownKind',
  package: 'noPackage',
  title: 'noTitle',
}

function notACommand(words: readonly string[]): Misuse {
  const [first] = words
  if (first === undefined) return misuse('noCommand')
  const family = familyOf(first)
  if (family.length > 0) return misuse('halfCommand', { name: first, commands: family })
  const wholes = [words.slice(0, 2).join(' '), first]
  for (const [at, whole] of wholes.entries()) {
    const [meant] = nearest(whole, commands)
    if (meant !== undefined && (at > 0 || meant.includes(' ')))
      return misuse('meantCommand', { name: whole, meant: [meant, ...words.slice(2 - at)].join(' ') })
  }
  return /\.json$/i.test(first)
    ? misuse('meantCommand', { name: first, meant: `assess ${first}` })
    : misuse('unknownCommand', { name: first, commands: [...commands] })
}

/**
 * Reads what the person typed. The language is found even when something else is wrong, so that the complaint comes in it; `locale` is
 * the language when none is named.
 */
export function parseArguments(
  argv: readonly string[],
  locale: Language,
): { readonly locale: Language; readonly request: Request } | { readonly locale: Language; readonly misuse: Misuse } {
  const { typed, words } = tokensOf(argv)
  const wish = typed.find((one) => one.name === 'locale')?.value
  const language = wish !== undefined && isLanguage(wish) ? languageOf(wish) : locale
  const refuse = (problem: Misuse) => ({ locale: language, misuse: problem })

  const asksHelp = typed.some((one) => one.name === 'help') || words[0] === 'help'
  const { command, names } = commandIn(words[0] === 'help' ? words.slice(1) : words)
  for (const option of typed) {
    const problem = badOption(option, asksHelp ? undefined : command)
    if (problem) return refuse(problem)
    if (option.name !== 'model' && typed.find((one) => one.name === option.name) !== option)
      return refuse(misuse('givenTwice', { name: option.flag }))
  }
  if (wish !== undefined && !isLanguage(wish)) return refuse(misuse('badLocale', { value: wish }))
  if (asksHelp)
    return {
      locale: language,
      request: {
        command: 'help',
        topics: command === undefined ? familyOf(words[0] === 'help' ? words[1] : words[0]) : [command],
      },
    }
  if (typed.some((one) => one.name === 'version')) return { locale: language, request: { command: 'version' } }
  if (command === undefined) return refuse(notACommand(words))

  const { takes, formats, ...rest } = commandTable[command] as (typeof commandTable)['schema']
  const needed = takes.length - (rest.spare ?? 0)
  const empty = takes.findIndex((_, at) => at < needed && (names[at] === undefined || names[at] === ''))
  if (empty !== -1) return refuse(misuse(lacking[takes[empty] as Place], { command }))
  if (names.length > takes.length) return refuse(misuse('tooMany', { command, extra: names.slice(takes.length) }))

  const given = (option: OptionName): string | undefined => typed.find((one) => one.name === option)?.value
  const isSet = (option: OptionName): boolean => typed.some((one) => one.name === option)
  const dates = new Map<OptionName, string>()
  for (const option of ['at', 'from', 'to'] as const) {
    const value = given(option)
    if (value === undefined) continue
    const read = dateIn(value, language)
    if (!('date' in read)) return refuse(misuse(read.isAmbiguous ? 'twoDates' : 'badDate', { value, name: option }))
    dates.set(option, read.date)
  }
  const limit = given('time-limit')
  const seconds = limit === undefined ? DEFAULT_SECONDS : Number(limit)
  if (!(seconds > 0 && seconds <= MOST_SECONDS))
    return refuse(misuse('badSeconds', { value: limit ?? '', most: MOST_SECONDS }))
  if (isSet('approve') && given('by') === undefined) return refuse(misuse('noRole', { name: '--approve' }))
  const offered: readonly Format[] = formats
  const out = given('out')
  const ending = endings[/\.(\w+)$/.exec(out ?? '')?.[1]?.toLowerCase() ?? '']
  // The ending of a report's name says what it is to be; a summary is text wherever it goes.
  if (
    command === 'report' &&
    given('format') === undefined &&
    /\.\w+$/.test(out ?? '') &&
    !(ending !== undefined && offered.includes(ending))
  )
    return refuse(misuse('badEnding', { path: out ?? '', endings: ['.html', '.docx', '.md', '.txt'] }))
  const byName = command === 'report' && ending !== undefined && offered.includes(ending) ? ending : undefined
  const format = (given('format') as Format | undefined) ?? byName ?? (offered[0] as Format)
  if (!offered.includes(format)) return refuse(misuse('badFormat', { command, value: format, formats: [...offered] }))
  const texts = (['at', 'since', 'by', 'why', 'id', 'from', 'to', 'out'] as const).flatMap((name) => {
    const value = dates.get(name) ?? given(name)
    return value === undefined ? [] : [[name, value] as const]
  })
  return {
    locale: language,
    request: {
      command,
      names,
      format,
      models: typed.flatMap((one) => (one.name === 'model' && one.value !== undefined ? [one.value] : [])),
      timeLimit: seconds,
      ...Object.fromEntries(texts),
      approve: isSet('approve'),
      remove: isSet('remove'),
      dryRun: isSet('dry-run'),
      force: isSet('force'),
      strict: isSet('strict'),
    },
  }
}
