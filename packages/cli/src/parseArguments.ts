import { parseArgs } from 'node:util'
import { isPartialDate, type Language, languageOf } from '@groundplan/kernel'
import { either } from './either.js'
import { type Misuse, misuse } from './misuse.js'
import { nearest } from './nearest.js'

/** The commands, in the order of the help. */
export const commands = ['assess', 'check', 'schema', 'models', 'conformance'] as const

/** One of the commands. */
export type Command = (typeof commands)[number]

/** How a result can be shown. */
export type Format = 'text' | 'json' | 'html'

/** What the person asked for. */
export type Request =
  | { readonly command: 'help'; readonly topic?: Command | undefined }
  | { readonly command: 'version' }
  | {
      readonly command: Command
      /** File of `assess` and `check` (`-` is standard input), kind of `schema`, package of `conformance`. */
      readonly name?: string | undefined
      readonly at?: string | undefined
      readonly format: Format
      readonly out?: string | undefined
      readonly models: readonly string[]
      readonly strict: boolean
      /** Seconds that `conformance` may take. */
      readonly timeLimit: number
    }

const DEFAULT_SECONDS = 120
/** A day: longer than anybody waits, and less than a timer can count. */
const MOST_SECONDS = 86_400

/** Each option's value as the help writes it (none for a switch), and the commands that have it. */
export const options = {
  locale: { value: 'da|en', commands },
  at: { value: 'DATE', commands: ['assess'] },
  format: { value: 'text|json|html', commands: ['assess', 'check', 'models', 'conformance'] },
  out: { value: 'PATH', commands },
  model: { value: 'NAME|PATH', commands: ['assess', 'check', 'schema', 'models'] },
  strict: { value: undefined, commands: ['assess', 'check'] },
  'time-limit': { value: 'SECONDS', commands: ['conformance'] },
} as const satisfies Readonly<
  Record<string, { readonly value: string | undefined; readonly commands: readonly Command[] }>
>

type OptionName = keyof typeof options
const optionNames = Object.keys(options) as OptionName[]
const allFlags = [...optionNames, 'help', 'version'].map((name) => `--${name}`)

/** The formats of each command, the first one when none is named. */
const formats = {
  assess: ['text', 'json', 'html'],
  check: ['text', 'json'],
  schema: ['json'],
  models: ['text', 'json'],
  conformance: ['text', 'json'],
} as const satisfies Readonly<Record<Command, readonly Format[]>>

const isCommand = (name: string): name is Command => (commands as readonly string[]).includes(name)
const has = (name: OptionName, command: Command): boolean =>
  (options[name].commands as readonly Command[]).includes(command)
const isLanguage = (value: string): boolean => /^(da|en)([-_.@]|$)/i.test(value)

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
  if (command !== undefined && !has(option, command))
    return misuse('strayOption', {
      command,
      name: flag,
      options: optionNames.filter((one) => has(one, command)).map((one) => `--${one}`),
    })
  const wanted = options[option].value
  if (wanted === undefined) return value === undefined ? undefined : misuse('needlessValue', { name: flag })
  return value === undefined || value === '' ? misuse('noValue', { name: flag, value: wanted }) : undefined
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

  const [first, name, ...extra] = words
  const asksHelp = typed.some((one) => one.name === 'help') || first === 'help'
  const command = first !== undefined && isCommand(first) ? first : undefined
  for (const option of typed) {
    const problem = badOption(option, asksHelp ? undefined : command)
    if (problem) return refuse(problem)
    if (option.name !== 'model' && typed.find((one) => one.name === option.name) !== option)
      return refuse(misuse('givenTwice', { name: option.flag }))
  }
  if (wish !== undefined && !isLanguage(wish)) return refuse(misuse('badLocale', { value: wish }))
  if (asksHelp) {
    const topic = first === 'help' ? name : first
    return {
      locale: language,
      request: { command: 'help', topic: topic !== undefined && isCommand(topic) ? topic : undefined },
    }
  }
  if (typed.some((one) => one.name === 'version')) return { locale: language, request: { command: 'version' } }
  if (first === undefined) return refuse(misuse('noCommand'))
  if (command === undefined) {
    const [meant] = nearest(first, commands)
    if (meant !== undefined)
      return refuse(misuse('meantCommand', { name: first, meant: [meant, ...words.slice(1)].join(' ') }))
    return /\.json$/i.test(first)
      ? refuse(misuse('meantCommand', { name: first, meant: `assess ${first}` }))
      : refuse(misuse('unknownCommand', { name: first, commands: [...commands] }))
  }
  if ((command === 'assess' || command === 'check') && (name === undefined || name === ''))
    return refuse(misuse('noFile', { command }))
  if (command === 'conformance' && (name === undefined || name === '')) return refuse(misuse('noPackage', { command }))
  if (command === 'models' && name !== undefined) return refuse(misuse('tooMany', { command, extra: [name, ...extra] }))
  if (extra.length > 0) return refuse(misuse('tooMany', { command, extra }))

  const valueGiven = (option: OptionName): string | undefined => typed.find((one) => one.name === option)?.value
  const at = valueGiven('at')
  if (at !== undefined && !isPartialDate(at)) return refuse(misuse('badDate', { value: at }))
  const limit = valueGiven('time-limit')
  const seconds = limit === undefined ? DEFAULT_SECONDS : Number(limit)
  if (!(seconds > 0 && seconds <= MOST_SECONDS))
    return refuse(misuse('badSeconds', { value: limit ?? '', most: MOST_SECONDS }))
  const offered: readonly Format[] = formats[command]
  const format = valueGiven('format') ?? (offered[0] as Format)
  if (!offered.some((one) => one === format))
    return refuse(misuse('badFormat', { command, value: format, formats: [...offered] }))
  return {
    locale: language,
    request: {
      command,
      name,
      at,
      format: format as Format,
      out: valueGiven('out'),
      models: typed.flatMap((one) => (one.name === 'model' && one.value !== undefined ? [one.value] : [])),
      strict: typed.some((one) => one.name === 'strict'),
      timeLimit: seconds,
    },
  }
}
