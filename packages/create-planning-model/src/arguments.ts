import { parseArgs } from 'node:util'
import { type Language, languageOf } from '@groundplan/kernel'
import { either } from './either.js'
import { type Misuse, misuse } from './misuse.js'
import { nearest } from './nearest.js'

/** What the person typed, not yet checked for its meaning. */
export interface Asked {
  /** The folder to write to; the last part of the package's name when none is given. */
  readonly folder?: string | undefined
  readonly name?: string | undefined
  readonly title?: string | undefined
  readonly phases?: string | undefined
  readonly languages?: string | undefined
  /** A model as a table. */
  readonly from?: string | undefined
  /** Nothing is asked. */
  readonly yes: boolean
  /** Install and test the package when it is written. */
  readonly install: boolean
}

/** What the person wants. */
export type Request = { readonly is: 'help' } | { readonly is: 'version' } | ({ readonly is: 'create' } & Asked)

/** Each option's value as the help writes it; none for a switch. */
const options = {
  name: '@example/model-garden',
  title: '"Garden|Have"',
  phases: '"listen=Listen|Lyt,act=Act|Handl"',
  languages: 'en,da',
  from: 'table.csv',
  locale: 'da|en',
  yes: undefined,
  install: undefined,
  help: undefined,
  version: undefined,
} as const satisfies Readonly<Record<string, string | undefined>>

type OptionName = keyof typeof options
const optionNames = Object.keys(options) as OptionName[]
const isOption = (name: string): name is OptionName => Object.hasOwn(options, name)
const isLanguage = (value: string): boolean => /^(?:da|en)(?:[-_.@]|$)/i.test(value)

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
        optionNames.map((name) => [name, { type: options[name] === undefined ? 'boolean' : 'string' } as const]),
      ),
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'V' },
      yes: { type: 'boolean', short: 'y' },
    },
  })
  const typed: Typed[] = []
  const words: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind === 'option') typed.push({ name: token.name, flag: token.rawName, value: token.value })
  }
  return { typed, words }
}

function badOption({ name, flag, value }: Typed): Misuse | undefined {
  if (!isOption(name)) {
    const meant = nearest(
      `--${name}`,
      optionNames.map((one) => `--${one}`),
    )
    return meant.length > 0
      ? misuse('meantOption', { name: flag, meant: either(meant) })
      : misuse('unknownOption', { name: flag })
  }
  const wanted = options[name]
  if (wanted === undefined) return value === undefined ? undefined : misuse('needlessValue', { name: flag })
  // An option right behind another is not its value: `--name --yes`.
  const isLacking = value === undefined || value.trim() === '' || /^--./.test(value)
  return isLacking ? misuse('noValue', { name: flag, value: wanted }) : undefined
}

/**
 * Reads what the person typed. The language is found even when something else is wrong, so that the complaint comes in it; `locale` is
 * the language when none is named.
 */
export function parseArguments(
  argv: readonly string[],
  locale: Language,
): { readonly locale: Language } & ({ readonly request: Request } | { readonly misuse: Misuse }) {
  const { typed, words } = tokensOf(argv)
  const given = (option: OptionName): string | undefined => typed.find(({ name }) => name === option)?.value
  const has = (option: OptionName): boolean => typed.some(({ name }) => name === option)
  const wish = given('locale')
  const language = wish !== undefined && isLanguage(wish) ? languageOf(wish) : locale
  const refuse = (problem: Misuse) => ({ locale: language, misuse: problem })
  const seen = new Set<string>()
  for (const option of typed) {
    const problem = badOption(option)
    if (problem) return refuse(problem)
    if (seen.has(option.name)) return refuse(misuse('givenTwice', { name: option.flag }))
    seen.add(option.name)
  }
  if (wish !== undefined && !isLanguage(wish)) return refuse(misuse('badLocale', { value: wish }))
  if (has('help')) return { locale: language, request: { is: 'help' } }
  if (has('version')) return { locale: language, request: { is: 'version' } }
  const [folder, ...extra] = words
  if (extra.length > 0) return refuse(misuse('tooMany', { extra: [...words] }))
  const spoken = (['name', 'title', 'phases', 'languages'] as const).filter(has)
  if (has('from') && spoken.length > 0)
    return refuse(misuse('fromAlone', { options: spoken.map((option) => `--${option}`) }))
  return {
    locale: language,
    request: {
      is: 'create',
      folder: folder === '' ? undefined : folder,
      name: given('name'),
      title: given('title'),
      phases: given('phases'),
      languages: given('languages'),
      from: given('from'),
      yes: has('yes'),
      install: has('install'),
    },
  }
}
