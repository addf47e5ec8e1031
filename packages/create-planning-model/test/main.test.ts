import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { peers } from '../src/ranges.js'
import { below, folder, person, run } from './support.js'
import { changed, csv, garden } from './table/garden.js'

const flags = ['--name', '@example/model-garden', '--phases', 'listen=Listen|Lyt,act=Act|Handl'] as const
const table = csv(garden)

describe('from flags', () => {
  it('writes a package, says each step, and what comes next', async () => {
    const cwd = folder()
    const { exit, out, err } = await run(flags, { cwd })
    expect([exit, out]).toEqual([0, ''])
    const files = below(join(cwd, 'model-garden'))
    expect(err.split('\n')).toEqual([
      'Checking the model @example/model-garden',
      `Writing ${files.length} files to model-garden`,
      'Next:',
      '  cd model-garden',
      '  npm install',
      '  npm test',
      '',
    ])
    expect(readdirSync(cwd)).toEqual(['model-garden'])
    expect(files).toEqual(
      expect.arrayContaining([
        'package.json',
        'README.md',
        '.changeset/config.json',
        'src/rules/carried.ts',
        'src/rules/enough.ts',
      ]),
    )
    const manifest = JSON.parse(readFileSync(join(cwd, 'model-garden/package.json'), 'utf8'))
    expect(manifest.name).toBe('@example/model-garden')
    expect(manifest.peerDependencies['@groundplan/planning-models']).toBe(peers['@groundplan/planning-models'])
  })

  it('speaks Danish, and quotes a folder with blanks', async () => {
    const { exit, err } = await run([...flags, 'min model'], { env: { LANG: 'da_DK.UTF-8' } })
    expect(exit).toBe(0)
    expect(err).toMatch(
      /^Kontrollerer modellen @example\/model-garden\nSkriver \d+ filer i min model\nVidere:\n {2}cd "min model"\n/,
    )
  })

  it('writes into the folder itself when that is empty, beside its history', async () => {
    const cwd = folder()
    mkdirSync(join(cwd, '.git'))
    writeFileSync(join(cwd, '.git/HEAD'), 'ref')
    writeFileSync(join(cwd, '.DS_Store'), '')
    const { exit, err } = await run(['.', '--name', '@a/b', '--languages', 'da', '--phases=none'], { cwd })
    expect([exit, err.split('\n').slice(-4)]).toEqual([0, ['Next:', '  npm install', '  npm test', '']])
    expect(readFileSync(join(cwd, '.git/HEAD'), 'utf8')).toBe('ref')
    expect(below(cwd)).toContain('src/model.ts')
    expect(below(cwd).some((file) => file.includes('draft'))).toBe(false)
  })

  it.each([
    [[], 'No questions are asked here. This is missing: --name and --phases.'],
    [['--name', '@a/b'], 'No questions are asked here. This is missing: --phases.'],
    [['--phases', 'none'], 'No questions are asked here. This is missing: --name.'],
    [['--name', 'Garden', '--phases', 'none'], '"Garden" cannot name a package.'],
    [['--name', '@a/b', '--phases', 'x'], 'The phase "x" cannot be read.'],
    [['--name', '@a/b', '--phases', 'none', '--languages', 'sv'], '"sv" is no choice of languages.'],
    [
      ['--name', '@a/b', '--phases', 'none', '--title', 'x'],
      'The title needs a text for each language (en and da); it has 1.',
    ],
    [['--nam', '@a/b'], 'There is no option "--nam".'],
    [['--name', '@a/b', '--phases', 'none', '--install'], 'npm cannot be run from here.'],
  ])('refuses %j, and writes nothing', async (argv, message) => {
    const cwd = folder()
    const { exit, out, err } = await run(argv, { cwd })
    expect([exit, out, err.replace(/\s+/g, ' ')]).toEqual([
      2,
      '',
      expect.stringContaining(`create-planning-model: ${message} → `),
    ])
    expect(readdirSync(cwd)).toEqual([])
  })

  it('asks nothing with --yes', async () => {
    const { prompts, asked } = person([])
    const { exit } = await run(['--yes'], { prompts })
    expect([exit, asked]).toEqual([2, []])
  })

  it('repeats nothing that steers a terminal', async () => {
    const { err } = await run(['--name', '\u001b[2J', '--phases', 'none'])
    expect(err).toContain('"\ufffd[2J" cannot name a package.')
  })

  it('gives help and version on standard output', async () => {
    const help = await run(['--help', '--locale', 'da'])
    expect([help.exit, help.err]).toEqual([0, ''])
    expect(help.out).toContain('Opretter en planlægningsmodel')
    const version = await run(['--version'])
    expect([version.exit, version.err]).toEqual([0, ''])
    expect(version.out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})

describe('from a table', () => {
  it('writes the package, also beside the table itself', async () => {
    const cwd = folder({ 'model.csv': table })
    const { exit, err } = await run(['.', '--from', 'model.csv'], { cwd })
    expect([exit, err.split('\n')[0]]).toEqual([0, 'Reading model.csv'])
    expect(below(cwd)).toEqual(expect.arrayContaining(['model.csv', 'src/artefacts/sites.ts', 'src/rules/far.ts']))
    expect(readFileSync(join(cwd, 'model.csv'), 'utf8')).toBe(table)
  })

  it('reads standard input', async () => {
    const cwd = folder()
    const { exit, err } = await run(['--from', '-'], { cwd, stdin: () => Buffer.from(table) })
    expect([exit, err.split('\n')[0]]).toEqual([0, 'Reading standard input'])
    expect(readdirSync(cwd)).toEqual(['model-garden'])
    const flawed = await run(['--from', '-', '--locale', 'da'], { cwd, stdin: () => Buffer.from('') })
    expect([flawed.exit, flawed.err]).toEqual([
      1,
      expect.stringContaining('1 ting skal rettes i standardinput; intet er skrevet.'),
    ])
    const none = await run(['--from', '-'], { cwd })
    expect([none.exit, none.err]).toEqual([2, expect.stringContaining('- cannot be read: ENOENT')])
  })

  it('tells of everything at once, and writes nothing', async () => {
    const lines = changed('rule', 'meet', { rule: 'meet!', weight: 'much' })
    const cwd = folder({ 'model.csv': csv(lines) })
    const { exit, out, err } = await run(['--from', 'model.csv'], { cwd })
    expect([exit, out]).toEqual([1, ''])
    expect(err.replace(/\n {4,}(?!→)/g, ' ').split('\n')).toEqual([
      'Reading model.csv',
      '  ! Row 17, column rule: the sentence “meet!” cannot be read as a rule.',
      expect.stringMatching(/^ {4}→ Write it in one of five forms: /),
      '  ! Row 17, column weight: there is no weight “much”.',
      expect.stringMatching(/^ {4}→ Write important/),
      '2 things to mend in model.csv; nothing was written.',
      '',
    ])
    expect(readdirSync(cwd)).toEqual(['model.csv'])
  })

  it('tells of one in the singular, in Danish', async () => {
    const cwd = folder({ 'model.csv': csv(changed('rule', 'meet', { weight: 'advise' })) })
    const { exit, err } = await run(['--from', 'model.csv', '--locale', 'da'], { cwd })
    expect(exit).toBe(1)
    expect(err).toBe(
      'Læser model.csv\n  ! Række 17, kolonne weight: Vægten »advise« findes ikke.\n    → Mente du »advice«?\n1 ting skal rettes i model.csv; intet er skrevet.\n',
    )
  })

  it.each([
    ['none.csv', 2, 'none.csv cannot be read: ENOENT (no such file or directory) → Check the spelling'],
    ['sub', 2, 'sub cannot be read: EISDIR (illegal operation on a directory) → Check'],
    ['latin.csv', 1, '! The file is not text in UTF-8. → Save it again'],
    ['large.csv', 1, '! The table is larger than 1 MB. → '],
  ])('says why %s cannot be used', async (path, exit, said) => {
    const cwd = folder({
      'latin.csv': Buffer.from('række', 'latin1'),
      'large.csv': new Uint8Array(4_000_001).fill(0x2c),
    })
    mkdirSync(join(cwd, 'sub'))
    const result = await run(['--from', path], { cwd })
    expect([result.exit, result.err.replace(/\s+/g, ' ')]).toEqual([exit, expect.stringContaining(said)])
  })
})

describe('the folder', () => {
  it('must be new or empty: what is in it is named', async () => {
    const cwd = folder({ 'model.csv': table })
    mkdirSync(join(cwd, 'model-garden'))
    for (let index = 0; index < 12; index += 1) writeFileSync(join(cwd, 'model-garden', `f${index + 10}`), '')
    const { exit, err } = await run(['--from', 'model.csv'], { cwd })
    expect(exit).toBe(2)
    expect(err.replace(/\s+/g, ' ')).toContain(
      'model-garden is not empty: f10, f11, f12, f13, f14, f15, f16, f17, f18, f19 and …. → Nothing was written.',
    )
    expect(readdirSync(join(cwd, 'model-garden'))).toHaveLength(12)
  })

  it('may not hold another table', async () => {
    const cwd = folder({ 'model.csv': table, 'other.csv': table })
    const { exit, err } = await run(['.', '--from', 'model.csv'], { cwd })
    expect([exit, err.replace(/\s+/g, ' ')]).toEqual([2, expect.stringContaining('. is not empty: other.csv.')])
  })

  it('may hold the table under another name', async () => {
    const cwd = folder({ 'model.csv': table })
    mkdirSync(join(cwd, 'here'))
    symlinkSync(join(cwd, 'model.csv'), join(cwd, 'here', 'link.csv'))
    expect((await run(['here', '--from', 'model.csv'], { cwd })).exit).toBe(0)
  })

  it('is not replaced where the table has the name of a file of the package', async () => {
    const cwd = folder({ 'README.md': table })
    const { exit, err } = await run(['.', '--from', 'README.md'], { cwd })
    expect([exit, err]).toEqual([2, expect.stringContaining('README.md is there already')])
    expect(below(cwd)).toEqual(['README.md'])
    expect(readFileSync(join(cwd, 'README.md'), 'utf8')).toBe(table)
  })

  it('may not be a file', async () => {
    const { exit, err } = await run([...flags, 'model.csv'], { cwd: folder({ 'model.csv': table }) })
    expect([exit, err]).toEqual([2, expect.stringContaining('model.csv is a file, not a folder.')])
  })

  it('cannot lie in a file', async () => {
    const cwd = folder({ 'model.csv': table })
    const { exit, err } = await run([...flags, 'model.csv/x'], { cwd })
    expect([exit, err.replace(/\s+/g, ' ')]).toEqual([
      2,
      expect.stringContaining('model.csv/x could not be written: ENOTDIR'),
    ])
  })

  it('gives its changeset to the repository around it, under a name that is free', async () => {
    const cwd = folder()
    mkdirSync(join(cwd, '.changeset'))
    writeFileSync(join(cwd, '.changeset/config.json'), '{}')
    const first = await run([...flags, 'packages/one'], { cwd })
    const second = await run([...flags, 'packages/two'], { cwd })
    expect([first.exit, second.exit]).toEqual([0, 0])
    const [, note = ''] = /^Writing the changeset to (.+)$/m.exec(first.err) ?? []
    expect(below(cwd).filter((file) => file.includes('.changeset'))).toEqual(
      ['.changeset/config.json', note, note.replace('.md', '-2.md')].sort(),
    )
    expect(readFileSync(join(cwd, note), 'utf8')).toContain('@example/model-garden')
  })

  it('does not look for changesets beyond its repository', async () => {
    const cwd = folder()
    mkdirSync(join(cwd, '.changeset'))
    writeFileSync(join(cwd, '.changeset/config.json'), '{}')
    mkdirSync(join(cwd, 'inner/.git'), { recursive: true })
    expect((await run([...flags, 'inner/model'], { cwd })).exit).toBe(0)
    expect(readdirSync(join(cwd, '.changeset'))).toEqual(['config.json'])
    expect(below(join(cwd, 'inner/model'))).toContain('.changeset/config.json')
  })
})

describe('installing', () => {
  const calls: string[] = []
  const npm = (exits: readonly number[]) => {
    calls.length = 0
    return async (command: string, args: readonly string[], where: string) => {
      calls.push([command, ...args, where.split('/').at(-1)].join(' '))
      return exits[calls.length - 1] ?? 0
    }
  }

  it('installs and tests the package', async () => {
    const { exit, err } = await run([...flags, '--install'], { run: npm([0, 0]) })
    expect([exit, calls]).toEqual([0, ['npm install model-garden', 'npm test model-garden']])
    expect(err.split('\n').slice(-4)).toEqual([
      'Running npm install',
      'Running npm test',
      '@example/model-garden is installed and proven.',
      '',
    ])
  })

  it('says which of them failed, and keeps the package', async () => {
    const cwd = folder()
    const { exit, err } = await run([...flags, '--install'], { cwd, run: npm([3]) })
    expect([exit, calls]).toEqual([1, ['npm install model-garden']])
    expect(err).toContain('npm install ended with 3. The package is in model-garden;')
    expect(readdirSync(cwd)).toEqual(['model-garden'])
  })

  it('runs nothing unasked', async () => {
    await run(flags, { run: npm([]) })
    expect(calls).toEqual([])
  })

  it('says so when npm cannot be started', async () => {
    const { exit, err } = await run([...flags, '--install'], {
      run: () => Promise.reject(new Error('spawn npm ENOENT')),
    })
    expect([exit, err]).toEqual([2, expect.stringContaining('The command itself failed: spawn npm ENOENT')])
  })
})

describe('with somebody to ask', () => {
  it('asks for name, languages, title and phases, each answer checked at once', async () => {
    const cwd = folder()
    const { prompts, asked } = person([
      'questions',
      'Garden',
      '@example/model-garden',
      'en,da',
      'Garden',
      'Garden|Have',
      'listen',
      'none',
    ])
    const { exit } = await run([], { cwd, prompts })
    expect(exit).toBe(0)
    expect(asked).toEqual([
      'How do you want to begin? (↑/↓, then Enter) questions: With a few questions / table: From a table (CSV)',
      'What is the package called? Its name is the id of the model.',
      '"Garden" cannot name a package. Use small letters, digits and "-", and put your name with @ in front: @example/model-garden.',
      'Which languages does the model speak? (↑/↓, then Enter) en,da: English and Danish / en: English / da: Danish',
      'What is the model called? (English and Danish; Enter takes the one shown)',
      'The title needs a text for each language (en and da); it has 1. Write one text for each language, in that order, with "|" between them: "Garden|Have".',
      'Which phases does the model have? Write id=label in order, with commas between them, or none. (English and Danish)',
      'The phase "listen" cannot be read. Write id=label for each phase, with commas between phases: listen=Listen|Lyt,act=Act|Handl.',
    ])
    expect(readFileSync(join(cwd, 'model-garden/src/model.ts'), 'utf8')).toContain(
      "title: { en: 'Garden', da: 'Have' }",
    )
  })

  it('asks in Danish, Danish first', async () => {
    const { prompts, asked } = person(['questions', '@example/model-have', 'da,en', 'Have|Garden', 'saa=Så|Sow'])
    const cwd = folder()
    const { exit } = await run(['--locale', 'da'], { cwd, prompts })
    expect(exit).toBe(0)
    expect(asked[2]).toBe(
      'Hvilke sprog har modellen? (↑/↓ og så Enter) da,en: Dansk og engelsk / en: Engelsk / da: Dansk',
    )
    expect(asked[3]).toBe('Hvad hedder modellen? (dansk og engelsk; Enter tager det viste)')
    expect(readFileSync(join(cwd, 'model-have/src/model.ts'), 'utf8')).toContain("title: { en: 'Garden', da: 'Have' }")
  })

  it('asks only for what is not given', async () => {
    const { prompts, asked } = person(['none'])
    const { exit } = await run(['--name', '@a/b', '--languages', 'en', '--title', 'B'], { prompts })
    expect([exit, asked.length]).toEqual([0, 1])
    const nothing = person([])
    expect((await run(flags, { prompts: nothing.prompts })).exit).toBe(0)
    expect(nothing.asked).toEqual([])
  })

  it('makes a title of the name where none is typed', async () => {
    const cwd = folder()
    const { prompts } = person(['questions', '@example/model-have', 'da', ' ', 'none'])
    const { exit } = await run(['--locale', 'da'], { cwd, prompts })
    expect(exit).toBe(0)
    expect(readFileSync(join(cwd, 'model-have/src/model.ts'), 'utf8')).toContain("da: 'Planlægningsmodellen Have'")
  })

  it('takes a table instead, and reads it at once', async () => {
    const cwd = folder({ 'model.csv': table, 'latin.csv': Buffer.from('række', 'latin1') })
    const { prompts, asked } = person(['table', 'none.csv', 'latin.csv', ' model.csv '])
    const { exit } = await run([], { cwd, prompts })
    expect(exit).toBe(0)
    expect(asked.slice(1)).toEqual([
      'Where is the table?',
      expect.stringContaining('none.csv cannot be read: ENOENT'),
      'The file is not text in UTF-8.',
    ])
  })

  it.each([
    [[undefined]],
    [['table', undefined]],
    [['questions', undefined]],
    [['questions', '@a/b', undefined]],
    [['questions', '@a/b', 'en', undefined]],
    [['questions', '@a/b', 'en', 'B', undefined]],
  ])('leaves nothing behind when it is broken off: %j', async (answers) => {
    const cwd = folder()
    const { exit, err } = await run(['--locale', 'da'], { cwd, prompts: person(answers).prompts })
    expect([exit, err]).toEqual([1, 'Afbrudt; intet er skrevet.\n'])
    expect(readdirSync(cwd)).toEqual([])
  })

  it('refuses a folder before anything is asked', async () => {
    const { prompts, asked } = person([])
    const { exit } = await run(['.'], { cwd: folder({ 'a.txt': '' }), prompts })
    expect([exit, asked]).toEqual([2, []])
  })

  it('refuses languages that were given wrong', async () => {
    const { prompts } = person([])
    const { exit, err } = await run(['--name', '@a/b', '--languages', 'sv', '--phases=none'], { prompts })
    expect([exit, err]).toEqual([2, expect.stringContaining('"sv" is no choice of languages.')])
    const asked = await run(['--name', '@a/b', '--languages', 'sv'], { prompts })
    expect([asked.exit, asked.err]).toEqual([2, expect.stringContaining('"sv" is no choice of languages.')])
  })
})
