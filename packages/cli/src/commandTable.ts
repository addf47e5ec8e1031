/** How a result can be shown or saved. */
export type Format = 'text' | 'json' | 'html' | 'md' | 'docx' | 'xlsx'

/** What a command takes behind its name, in order. */
export type Place = 'file' | 'second' | 'sheet' | 'sheetPlan' | 'kind' | 'package' | 'title'

interface CommandSpec {
  readonly takes: readonly Place[]
  /** How many of these it can do without. */
  readonly spare?: number
  /** The first one when none is named. */
  readonly formats: readonly Format[]
}

/** The commands, in the order of the help. */
export const commandTable = {
  assess: { takes: ['file'], formats: ['text', 'json', 'html'] },
  report: { takes: ['file'], formats: ['html', 'docx', 'md', 'text'] },
  'sheet out': { takes: ['file'], formats: ['xlsx'] },
  'sheet in': { takes: ['sheet', 'sheetPlan'], formats: ['text', 'json'] },
  check: { takes: ['file'], formats: ['text', 'json'] },
  diff: { takes: ['file', 'second'], formats: ['text', 'json'] },
  history: { takes: ['file'], formats: ['text', 'json'] },
  'new plan': { takes: ['title'], formats: ['json'] },
  schema: { takes: ['kind'], spare: 1, formats: ['json'] },
  models: { takes: [], formats: ['text', 'json'] },
  conformance: { takes: ['package'], formats: ['text', 'json'] },
} as const satisfies Readonly<Record<string, CommandSpec>>

/** One of the commands. */
export type Command = keyof typeof commandTable

/** The names of the commands. */
export const commands = Object.keys(commandTable) as readonly Command[]

/** Whether a word or two name a command. */
export const isCommand = (name: string): name is Command => Object.hasOwn(commandTable, name)

const onPlan = ['assess', 'report', 'sheet out', 'sheet in', 'check', 'diff', 'history'] as const satisfies Command[]

/** Each option's value as the help writes it (none for a switch), and the commands that have it. */
export const options = {
  locale: { value: 'da|en', commands },
  at: { value: 'DATE', commands: ['assess', 'report'] },
  since: { value: 'DATE|REVISION', commands: ['report'] },
  approve: { value: undefined, commands: ['report'] },
  by: { value: 'ROLE', commands: ['report', 'sheet in'] },
  why: { value: 'TEXT', commands: ['sheet in'] },
  remove: { value: undefined, commands: ['sheet in'] },
  'dry-run': { value: undefined, commands: ['sheet in'] },
  id: { value: 'ID', commands: ['new plan'] },
  from: { value: 'DATE', commands: ['new plan'] },
  to: { value: 'DATE', commands: ['new plan'] },
  format: {
    value: 'FORMAT',
    commands: ['assess', 'report', 'sheet in', 'check', 'diff', 'history', 'models', 'conformance'],
  },
  out: { value: 'PATH', commands },
  force: { value: undefined, commands },
  model: { value: 'NAME|PATH', commands: [...onPlan, 'new plan', 'schema', 'models'] },
  strict: { value: undefined, commands: ['assess', 'sheet in', 'check'] },
  'time-limit': { value: 'SECONDS', commands: ['conformance'] },
} as const satisfies Readonly<
  Record<string, { readonly value: string | undefined; readonly commands: readonly Command[] }>
>

/** The name of an option, without its dashes. */
export type OptionName = keyof typeof options

/** The names of the options. */
export const optionNames = Object.keys(options) as readonly OptionName[]

/** Whether a command has an option. */
export const takesOption = (command: Command, option: OptionName): boolean =>
  (options[option].commands as readonly Command[]).includes(command)
