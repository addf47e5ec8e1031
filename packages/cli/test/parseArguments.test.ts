import { say } from '@groundplan/kernel'
import { describe, expect, it } from 'vitest'
import { commands, options } from '../src/commandTable.js'
import { help } from '../src/help.js'
import { misuses } from '../src/misuse.js'
import { parseArguments } from '../src/parseArguments.js'

const asked = (...argv: string[]) => {
  const got = parseArguments(argv, 'en')
  return 'request' in got ? got.request : say(got.misuse, got.locale)
}
const hinted = (...argv: string[]) => {
  const got = parseArguments(argv, 'en')
  return 'misuse' in got ? say({ message: got.misuse.hint, slots: got.misuse.slots }, got.locale) : undefined
}
const plain = {
  names: [],
  format: 'text',
  models: [],
  timeLimit: 120,
  approve: false,
  remove: false,
  dryRun: false,
  force: false,
  strict: false,
}

describe('what is understood', () => {
  it.each([
    [['assess', 'p.json'], { ...plain, command: 'assess', names: ['p.json'] }],
    [['assess', '-'], { ...plain, command: 'assess', names: ['-'] }],
    [['assess', '--', '-odd.json'], { ...plain, command: 'assess', names: ['-odd.json'] }],
    [['--strict', 'check', 'p.json'], { ...plain, command: 'check', names: ['p.json'], strict: true }],
    [
      ['assess', 'p', '--at=2026-03', '--format', 'html', '--out', 'a b.html', '--model', 'x', '--model=./y.js'],
      {
        ...plain,
        command: 'assess',
        names: ['p'],
        at: '2026-03',
        format: 'html',
        out: 'a b.html',
        models: ['x', './y.js'],
      },
    ],
    [['schema'], { ...plain, command: 'schema', format: 'json' }],
    [['schema', 'wishes'], { ...plain, command: 'schema', names: ['wishes'], format: 'json' }],
    [['models', '--format', 'json'], { ...plain, command: 'models', format: 'json' }],
    [['conformance', '.'], { ...plain, command: 'conformance', names: ['.'] }],
    [
      ['conformance', '@a/b', '--time-limit', '0.5'],
      { ...plain, command: 'conformance', names: ['@a/b'], timeLimit: 0.5 },
    ],
    [['conformance', 'x', '--time-limit=86400'], { ...plain, command: 'conformance', names: ['x'], timeLimit: 86_400 }],
    [
      ['report', 'p', '--out', 'Status.DOCX', '--approve', '--by', 'board', '--since', 'r1'],
      {
        ...plain,
        command: 'report',
        names: ['p'],
        format: 'docx',
        out: 'Status.DOCX',
        approve: true,
        by: 'board',
        since: 'r1',
      },
    ],
    [['report', 'p'], { ...plain, command: 'report', names: ['p'], format: 'html' }],
    [['report', 'p', '--out', 'page'], { ...plain, command: 'report', names: ['p'], format: 'html', out: 'page' }],
    [
      ['report', 'p', '--out', 'p.pdf', '--format', 'html'],
      { ...plain, command: 'report', names: ['p'], format: 'html', out: 'p.pdf' },
    ],
    [['assess', 'p', '--out', 'p.html'], { ...plain, command: 'assess', names: ['p'], out: 'p.html' }],
    [['sheet', 'out', 'p'], { ...plain, command: 'sheet out', names: ['p'], format: 'xlsx' }],
    [
      ['sheet', 'in', 's.xlsx', 'p', '--dry-run', '--remove', '--why', 'as agreed', '--force'],
      {
        ...plain,
        command: 'sheet in',
        names: ['s.xlsx', 'p'],
        dryRun: true,
        remove: true,
        why: 'as agreed',
        force: true,
      },
    ],
    [['diff', 'a', '-'], { ...plain, command: 'diff', names: ['a', '-'] }],
    [['history', 'a', '--format=json'], { ...plain, command: 'history', names: ['a'], format: 'json' }],
    [
      ['new', 'plan', 'Shared meals', '--from', '2026', '--to=2028', '--id', 'm'],
      { ...plain, command: 'new plan', names: ['Shared meals'], format: 'json', from: '2026', to: '2028', id: 'm' },
    ],
    [['help', 'sheet', 'in'], { command: 'help', topics: ['sheet in'] }],
    [['sheet', '--help'], { command: 'help', topics: ['sheet out', 'sheet in'] }],
    [['help', 'new'], { command: 'help', topics: ['new plan'] }],
    [['--help'], { command: 'help', topics: [] }],
    [['-h'], { command: 'help', topics: [] }],
    [['help'], { command: 'help', topics: [] }],
    [['help', 'check'], { command: 'help', topics: ['check'] }],
    [['help', 'nothing'], { command: 'help', topics: [] }],
    [['check', '--help'], { command: 'help', topics: ['check'] }],
    [['--version'], { command: 'version' }],
    [['-V'], { command: 'version' }],
  ])('%j', (argv, request) => {
    expect(asked(...argv)).toEqual(request)
  })

  it.each([
    ['da', 'da'],
    ['da-DK', 'da'],
    ['da_DK.UTF-8', 'da'],
    ['DA', 'da'],
    ['en-GB', 'en'],
  ])('--locale %s', (given, locale) => {
    expect(parseArguments(['models', '--locale', given], locale === 'da' ? 'en' : 'da').locale).toBe(locale)
  })
})

describe('what is refused, and the way out', () => {
  it.each([
    [
      [],
      'No command was given.',
      'Try `groundplan assess PLAN.groundplan.json`, or `groundplan --help` for all commands.',
    ],
    [['asess', 'p.json'], 'There is no command "asess".', 'Did you mean `groundplan assess p.json`?'],
    [['p.JSON'], 'There is no command "p.JSON".', 'Did you mean `groundplan assess p.JSON`?'],
    [
      ['frobnicate'],
      'There is no command "frobnicate".',
      'The commands are assess, report, sheet out, sheet in, check, diff, history, new plan, schema, models and conformance. See `groundplan --help`.',
    ],
    [
      ['report', 'p', '--out', 'p.pdf'],
      'A report cannot be written as p.pdf.',
      'Let the name end in .html, .docx, .md and .txt, or say what it is to be with `--format`.',
    ],
    [['sheet'], 'The command "sheet" is not complete.', 'There are: sheet out and sheet in.'],
    [['new', 'thing'], 'The command "new" is not complete.', 'There are: new plan.'],
    [['sheets', 'out', 'p'], 'There is no command "sheets out".', 'Did you mean `groundplan sheet out p`?'],
    [['reprot', 'p', 'q'], 'There is no command "reprot".', 'Did you mean `groundplan report p q`?'],
    [
      ['diff', 'a'],
      'The command "diff" needs two files.',
      'Write `groundplan diff EARLIER.groundplan.json LATER.groundplan.json`.',
    ],
    [
      ['sheet', 'in'],
      'The command "sheet in" needs a workbook and a plan.',
      'Write `groundplan sheet in PLAN.xlsx PLAN.groundplan.json`.',
    ],
    [
      ['sheet', 'in', 'a.xlsx'],
      'The command "sheet in" needs a workbook and a plan.',
      'Write `groundplan sheet in PLAN.xlsx PLAN.groundplan.json`.',
    ],
    [['new', 'plan'], 'The new plan needs a title.', 'Write `groundplan new plan "Shared meals"`.'],
    [
      ['report', 'p', '--approve'],
      '"--approve" needs the role that approves.',
      'Add `--by "steering group"`: a role, never a person\'s name.',
    ],
    [
      ['new', 'plan', 'x', '--to', '2026-13'],
      '"2026-13" is no date.',
      'Write for instance `--to 2026-03-31`; a month ("March 2026" or 2026-03) or a year (2026) will do.',
    ],
    [
      ['conformance'],
      'The command "conformance" needs a package.',
      'Write `groundplan conformance .` for the package in this folder, or the name of an installed one.',
    ],
    [['models', '--fromat', 'json'], 'There is no option "--fromat".', 'Did you mean --format or --from?'],
    [['models', '-x'], 'There is no option "-x".', 'See `groundplan --help`.'],
    [['models', '--frobnicate'], 'There is no option "--frobnicate".', 'See `groundplan --help`.'],
    [
      ['models', '--at', '2026'],
      'The command "models" has no option "--at".',
      'Its options: --locale, --format, --out, --force and --model.',
    ],
    [
      ['schema', '--format', 'json'],
      'The command "schema" has no option "--format".',
      'Its options: --locale, --out, --force and --model.',
    ],
    [['check', 'p', '--out'], '"--out" lacks its value.', 'Write `--out PATH`.'],
    [['check', 'p', '--out', '--strict'], '"--out" lacks its value.', 'Write `--out PATH`.'],
    [['check', 'p', '--out='], '"--out" lacks its value.', 'Write `--out PATH`.'],
    [['check', 'p', '--strict=no'], '"--strict" takes no value.', 'Write `--strict` alone, or leave it out.'],
    [['--help=no'], '"--help" takes no value.', 'Write `--help` alone, or leave it out.'],
    [['assess', 'p', '--at', '2026', '--at', '2027'], '"--at" is given twice.', 'Give it once.'],
    [
      ['assess'],
      'The command "assess" needs a file.',
      'Write `groundplan assess PLAN.groundplan.json`; `-` reads from standard input.',
    ],
    [
      ['check', ''],
      'The command "check" needs a file.',
      'Write `groundplan check PLAN.groundplan.json`; `-` reads from standard input.',
    ],
    [
      ['assess', 'my', 'plan.json'],
      'More was given than "assess" takes: plan.json.',
      'A name with spaces needs quotation marks; one call takes one.',
    ],
    [
      ['models', 'x'],
      'More was given than "models" takes: x.',
      'A name with spaces needs quotation marks; one call takes one.',
    ],
    [['models', '--locale', 'fr'], '"fr" is no language of this command.', 'Write `--locale en` or `--locale da`.'],
    [
      ['models', '--locale', 'dansk'],
      '"dansk" is no language of this command.',
      'Write `--locale en` or `--locale da`.',
    ],
    [
      ['assess', 'p', '--at', '2026-02-30'],
      '"2026-02-30" is no date.',
      'Write for instance `--at 2026-03-31`; a month ("March 2026" or 2026-03) or a year (2026) will do.',
    ],
    [
      ['assess', 'p', '--at', '3/4/2026'],
      '"3/4/2026" can be two dates.',
      'Write year-month-day, such as `--at 2026-03-31`, or the month as a word: `--at "31 March 2026"`.',
    ],
    [['check', 'p', '--format', 'html'], '"check" cannot be shown as "html".', 'Choose one of: text and json.'],
    [['assess', 'p', '--format', 'pdf'], '"assess" cannot be shown as "pdf".', 'Choose one of: text, json and html.'],
  ])('%j', (argv, message, hint) => {
    expect(asked(...argv)).toBe(message)
    expect(hinted(...argv)).toBe(hint)
  })

  it('reads dates as the language writes them', () => {
    const at = (value: string, locale: 'da' | 'en') => {
      const read = parseArguments(['assess', 'p', '--at', value], locale)
      return 'request' in read && 'at' in read.request ? read.request.at : undefined
    }
    for (const value of ['31-12-2026', '31.12.2026', '31/12/2026', '31. december 2026'])
      expect(at(value, 'da')).toBe('2026-12-31')
    expect(at('3/4/2026', 'da')).toBe('2026-04-03')
    expect([at('marts 2026', 'da'), at('March 2026', 'en')]).toEqual(['2026-03', '2026-03'])
    expect(at('3/4/2026', 'en')).toBe(undefined)
  })

  it('complains in the language that was asked for, whatever else is wrong', () => {
    const got = parseArguments(['frobnicate', '--locale', 'da'], 'en')
    expect('misuse' in got && say(got.misuse, got.locale)).toBe('Kommandoen »frobnicate« findes ikke.')
  })

  it('does not trip over names that objects have', () => {
    expect(asked('models', '--constructor')).toBe('There is no option "--constructor".')
    expect(asked('models', '--__proto__', 'x')).toMatch(/^There is no option/)
    expect(asked('toString')).toBe('There is no command "toString".')
  })
})

describe('both languages', () => {
  it('have every complaint and hint, with the same slots', () => {
    const slots = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()
    for (const { message, hint } of Object.values(misuses))
      for (const { en, da } of [message, hint] as { en: string; da: string }[]) {
        expect(en && da && en !== da).toBe(true)
        expect(slots(da)).toEqual(slots(en))
      }
  })

  it.each(commands)('explain every option of %s in 80 columns', (command) => {
    for (const language of ['en', 'da'] as const) {
      const text = help([command], language)
      const listed = [...text.matchAll(/^ {2}--([\w-]+)/gm)].map(([, name]) => name).sort()
      const has = Object.entries(options).filter(([, option]) =>
        (option.commands as readonly string[]).includes(command),
      )
      expect(listed).toEqual(has.map(([name]) => name).sort())
      expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
      expect(help([], language)).toContain(`groundplan ${command}`)
    }
    expect(help([command], 'da')).not.toBe(help([command], 'en'))
  })

  it('show all commands of a family, a blank space between them', () => {
    const text = help(['sheet out', 'sheet in'], 'da')
    expect(text).toBe(`${help(['sheet out'], 'da')}\n\n${help(['sheet in'], 'da')}`)
  })
})
