import { say } from '@groundplan/kernel'
import { describe, expect, it } from 'vitest'
import { parseArguments } from '../src/arguments.js'
import { help } from '../src/help.js'
import { misuses } from '../src/misuse.js'
import { words } from '../src/words.js'

const read = (...argv: string[]) => {
  const got = parseArguments(argv, 'en')
  if ('request' in got) return got.request
  const { message, hint, slots } = got.misuse
  return [say({ message, slots }, got.locale), say({ message: hint, slots }, got.locale)]
}
const none = {
  name: undefined,
  title: undefined,
  phases: undefined,
  languages: undefined,
  from: undefined,
  folder: undefined,
}
const plain = { is: 'create', ...none, yes: false, install: false }

describe('what is understood', () => {
  it.each([
    [[], plain],
    [['folder'], { ...plain, folder: 'folder' }],
    [[''], plain],
    [['--', '-odd'], { ...plain, folder: '-odd' }],
    [
      ['x', '--name', '@a/b', '--title=T|T', '--phases', 'none', '--languages', 'da', '--yes', '--install'],
      { ...plain, folder: 'x', name: '@a/b', title: 'T|T', phases: 'none', languages: 'da', yes: true, install: true },
    ],
    [['--from', 'a b.csv', '-y'], { ...plain, from: 'a b.csv', yes: true }],
    [['--help'], { is: 'help' }],
    [['-h', '--from', 'x'], { is: 'help' }],
    [['--version'], { is: 'version' }],
    [['-V'], { is: 'version' }],
  ])('%j', (argv, request) => {
    expect(read(...argv)).toEqual(request)
  })

  it.each([
    ['da', 'en', 'da'],
    ['da_DK.UTF-8', 'en', 'da'],
    ['EN', 'da', 'en'],
  ] as const)('--locale %s', (given, other, locale) => {
    expect(parseArguments(['--locale', given], other).locale).toBe(locale)
    expect(parseArguments([], other).locale).toBe(other)
  })
})

describe('what is refused, and the way out', () => {
  it.each([
    [['--nmae', 'x'], 'There is no option "--nmae".', 'Did you mean --name?'],
    [['--l', 'x'], 'There is no option "--l".', 'Did you mean --languages or --locale?'],
    [['--qqqqqq'], 'There is no option "--qqqqqq".', 'See `npm create @groundplan/planning-model -- --help`.'],
    [['--name'], '"--name" lacks its value.', 'Write `--name @example/model-garden`.'],
    [['--name='], '"--name" lacks its value.', 'Write `--name @example/model-garden`.'],
    [['--phases', ' '], '"--phases" lacks its value.', 'Write `--phases "listen=Listen|Lyt,act=Act|Handl"`.'],
    [['--from', '--yes'], '"--from" lacks its value.', 'Write `--from table.csv`.'],
    [['--yes=no'], '"--yes" takes no value.', 'Write `--yes` alone, or leave it out.'],
    [['--name', '@a/b', '--name', '@c/d'], '"--name" is given twice.', 'Give it once.'],
    [['a', 'b'], 'More than one folder was given: a and b.', 'A folder or a value with spaces needs quotation marks.'],
    [['--locale', 'sv'], '"sv" is no language of this command.', 'Write `--locale en` or `--locale da`.'],
    [
      ['--from', 't.csv', '--name', '@a/b', '--languages', 'da'],
      'The table says what the model is; --name and --languages cannot be used with it.',
      'Leave --name and --languages out, or write it in the table.',
    ],
  ])('%j', (argv, message, hint) => {
    expect(read(...argv)).toEqual([message, hint])
  })

  it('is said in the language that was asked for, whatever else is wrong', () => {
    expect(read('--locale', 'da', '--nmae')).toEqual(['Tilvalget »--nmae« findes ikke.', 'Mente du --name?'])
    expect(read('--locale', 'da', '--l')).toEqual([
      'Tilvalget »--l« findes ikke.',
      'Mente du --languages eller --locale?',
    ])
  })
})

describe('the texts', () => {
  it.each(Object.entries(misuses))('say %s in both languages with the same slots', (_, { message, hint }) => {
    for (const text of [message, hint]) {
      const slots = (['en', 'da'] as const).map((one) => [...String(text[one]).matchAll(/\{\w+\}/g)].map(String).sort())
      expect(slots[0]).toEqual(slots[1])
      expect(text.en).not.toBe(text.da)
    }
  })

  it.each(Object.entries(words))('say %s in both languages with the same slots', (_, text) => {
    const [en, da] = [text.en, text.da].map((one) => new Set(JSON.stringify(one).match(/\{\w+\}/g)))
    expect(en).toEqual(da)
    expect(text.en).not.toEqual(text.da)
  })

  it.each(['en', 'da'] as const)('help in %s names every option, in lines that fit', (language) => {
    const text = help(language)
    for (const option of [
      'name',
      'phases',
      'languages',
      'title',
      'from',
      'install',
      'yes',
      'locale',
      'help',
      'version',
    ])
      expect(text).toContain(`--${option}`)
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(82)
    expect(text.endsWith('.\n')).toBe(true)
  })
})
