import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { say } from '@groundplan/kernel'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { courseFindings } from '../src/conformance/courseFindings.js'
import { watch } from '../src/conformance/watch.js'
import { alone, buildChild, cwd, json, peers, plant, plantGarden, prove, ruleSet } from './ground.js'
import { run } from './support.js'

// The command starts a process from a built file.
const built = vi.hoisted(() => ({ url: undefined as URL | undefined }))
vi.mock('../src/conformance/childFile.js', () => ({
  get childFile() {
    return built.url
  },
}))

beforeAll(async () => {
  built.url = await buildChild()
}, 60_000)

describe('a package that conforms', () => {
  it('is told so, with what was tried', async () => {
    plantGarden('@example/garden')
    const { exit, out, err } = await prove('@example/garden')
    expect(out).toMatch(
      /^@example\/garden: 1 rule, 2 cases, \d+ checks\n@example\/garden conforms to the contract\.\n$/,
    )
    expect([exit, err]).toEqual([0, ''])
    const danish = await prove('@example/garden', '--locale', 'da')
    expect(danish.out).toMatch(
      /^@example\/garden: 1 regel, 2 testtilfælde, \d+ kontroller\n.* overholder kontrakten\.\n$/,
    )
  })

  it('may be named by its folder, as a file, or from inside', async () => {
    const folder = plantGarden('@example/inside', {}, 'packages')
    writeFileSync(
      join(folder, 'package.json'),
      JSON.stringify({ ...JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')), name: '@example/garden' }),
    )
    const inside = (what: string) => run(['conformance', what], { cwd: folder })
    for (const what of ['.', '@example/garden', './conformance.js', folder])
      expect(await inside(what)).toMatchObject({ exit: 0 })
  })

  it('is described as JSON', async () => {
    plantGarden('@example/garden')
    const { exit, told } = await json('@example/garden')
    expect(exit).toBe(0)
    expect(told).toEqual({
      schema: 'urn:groundplan:cli:conformance:1',
      package: '@example/garden',
      conforms: true,
      models: [{ id: '@example/garden', rules: 1, cases: 2, checks: expect.any(Number) }],
      findings: [],
    })
    expect(told.models[0].checks).toBeGreaterThan(15)
  })

  it('can have its answer saved', async () => {
    plantGarden('@example/garden')
    const { exit, out, err } = await prove('@example/garden', '--out', 'proof.txt')
    expect([exit, out, err]).toEqual([0, '', 'Saved proof.txt (86 B)\n'])
    expect(readFileSync(join(cwd, 'proof.txt'), 'utf8')).toMatch(/conforms to the contract\.\n$/)
  })
})

describe('a package that does not conform', () => {
  it('is told what the kit found, in both languages', async () => {
    const folder = plantGarden('@example/wrong')
    writeFileSync(
      join(folder, 'index.js'),
      `import { conformance as good } from './conformance.js'
       const [first, second] = good.cases
       export const conformance = { ...good, model: { ...good.model, id: '@example/wrong' }, cases: [{ ...first, expect: { dated: 'unknown' } }, second] }`,
    )
    const manifest = { name: '@example/wrong', type: 'module', exports: { './conformance': './index.js' }, ...peers }
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
    const { exit, told } = await json('@example/wrong')
    expect(exit).toBe(1)
    expect(told.conforms).toBe(false)
    const codes = told.findings.map(({ code }: { code: string }) => code)
    expect(codes).toContain('@groundplan/planning-models/testing/verdict')
    for (const { says } of told.findings) {
      expect(says.en).not.toBe('')
      expect(says.da).not.toBe(says.en)
    }
    const { out } = await prove('@example/wrong')
    expect(out).toContain('  ! In “a date”, dated is met; expected unknown\n    ')
    expect(out).toMatch(/@example\/wrong does not conform to the contract: \d+ findings?\.\n$/)
  })

  it('bears another name than its model, and carries what it should share', async () => {
    plantGarden('@example/allotment', { peerDependencies: {}, dependencies: { zod: '^4.0.0' } })
    const { exit, out } = await prove('@example/allotment')
    expect(exit).toBe(1)
    expect(out).toContain('  ! The model is called @example/garden, its package @example/allotment\n')
    expect(out).toContain('  ! @groundplan/planning-models does not stand under `peerDependencies` in')
    expect(out).toContain('  ! zod stands under `dependencies` in package.json\n')
    expect(out).toContain('@example/allotment does not conform to the contract: 3 findings.\n')
    const danish = await prove('@example/allotment', '--locale', 'da')
    expect(danish.out).toContain('  ! Modellen hedder @example/garden, men dens pakke hedder @example/allotment\n')
    expect(danish.out).toContain('@example/allotment overholder ikke kontrakten: 3 ting skal rettes.\n')
  })

  it('exports a model that no cases speak of', async () => {
    plant('@example/bare', { 'index.js': ruleSet('@example/bare/set', '') }, alone)
    const { exit, out } = await prove('@example/bare')
    expect(exit).toBe(1)
    expect(out).toContain('  ! @example/bare/set comes without cases\n')
    expect(out).toContain('`conformance = defineConformance(model, cases)`')
    expect(out).toMatch(/\n@example\/bare\/set: 1 rule, \d+ checks\n/)
    expect(out).toContain('@example/bare does not conform to the contract: 1 finding.\n')
    const danish = await prove('@example/bare', '--locale', 'da')
    expect(danish.out).toContain('  ! @example/bare/set har ingen testtilfælde\n')
  })

  it('proves one model, but exports two', async () => {
    const folder = plantGarden('@example/garden')
    writeFileSync(
      join(folder, 'index.js'),
      `export { garden } from './conformance.js'\n${ruleSet('@example/garden/set', '')}`,
    )
    const { told } = await json('@example/garden')
    expect(told.models.map(({ id }: { id: string }) => id)).toEqual(['@example/garden', '@example/garden/set'])
    expect(told.findings.map(({ code }: { code: string }) => code)).toEqual(['@groundplan/cli/conformance/unproven'])
  })

  it('exports another model than it proves', async () => {
    const folder = plantGarden('@example/garden')
    writeFileSync(
      join(folder, 'index.js'),
      `import { garden as good } from './conformance.js'; export const garden = { ...good }`,
    )
    // The package and the file behind ./conformance alike.
    for (const what of ['@example/garden', './node_modules/@example/garden/conformance.js']) {
      const { exit, told } = await json(what)
      expect(exit).toBe(1)
      expect(told.findings.map(({ says }: { says: { en: string } }) => says.en)).toEqual([
        'There are two of @example/garden: the cases prove one, and node_modules/@example/garden/index.js exports another',
      ])
    }
    writeFileSync(join(folder, 'index.js'), 'export const answer = 42')
    const { told } = await json('@example/garden')
    expect(told.findings.map(({ says }: { says: { en: string } }) => says.en)).toEqual([
      'node_modules/@example/garden/index.js does not export @example/garden, which the cases prove',
    ])
  })

  it('has a file behind ./conformance that proves nothing', async () => {
    plant('@example/none', { 'index.js': ruleSet('@example/none', ''), 'conformance.js': 'export const answer = 42' })
    const { exit, out } = await prove('@example/none')
    expect(exit).toBe(1)
    expect(out).toContain('  ! node_modules/@example/none/conformance.js proves no model: it exports answer\n')
    expect(out).toContain('does not conform to the contract: 1 finding.')
  })

  it.each([
    ['throws', `\nthrow new Error('no such luck')`, 'no such luck (conformance.js:2:7)', 'broken'],
    ['syntax', `export const = 1`, `Unexpected token '='`, 'broken'],
    ['import', `import '@example/gone'`, `Cannot find package '@example/gone'`, 'unresolved'],
    ['text', `throw 'a text'`, 'a text', 'broken'],
  ])('cannot be imported: %s', async (name, text, problem, code) => {
    plant(`@example/${name}`, { 'index.js': '', 'conformance.js': text })
    const { exit, told } = await json(`@example/${name}`)
    expect(exit).toBe(1)
    expect(told.findings).toHaveLength(1)
    expect(told.findings[0].says.en).toContain(`node_modules/@example/${name}/conformance.js cannot be imported: `)
    expect(told.findings[0].says.en).toContain(problem)
    expect(told.findings[0].says.da).toContain(`node_modules/@example/${name}/conformance.js kan ikke importeres: `)
    expect(told.findings[0].code).toBe(`@groundplan/cli/conformance/${code}`)
    const out = (await prove(`@example/${name}`, '--locale', 'da')).out.replaceAll(/\s+/g, ' ')
    expect(out.includes('Ret fejlen i pakken.')).toBe(code === 'broken')
    expect(out.includes('om det er installeret og bygget')).toBe(code === 'unresolved')
  })

  it('is told line by line what was found and what was expected, in both languages', async () => {
    const folder = plantGarden('@example/lines')
    const manifest = { name: '@example/garden', type: 'module', ...peers }
    const exported = { '.': './index.js', './conformance': './index.js' }
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest, exports: exported }))
    writeFileSync(
      join(folder, 'index.js'),
      `import { conformance as good, garden } from './conformance.js'
       const [first, ...more] = good.cases
       const wrong = [{ message: 'early', about: [{ kind: 'journalEntry', id: 'nobody' }], slots: {} }]
       export const conformance = { ...good, cases: [{ ...first, expect: { dated: wrong } }, ...more] }
       export { garden }`,
    )
    const english = await prove('@example/lines')
    expect(english.out).toMatch(
      /^ {2}! In “a date”, dated does not find what is expected\n {6}found:\n {8}nothing\n {6}expected:\n {8}early .*\n {4}Message, /,
    )
    const danish = await prove('@example/lines', '--locale', 'da')
    expect(danish.out).toMatch(
      /^ {2}! I »a date« finder dated ikke det forventede\n {6}fundet:\n {8}ingenting\n {6}forventet:\n {8}early .*\n {4}\S/,
    )
  })

  it('has a case that cannot be read', async () => {
    const text = `${ruleSet('@example/odd', '')}\nexport const conformance = { model: set, cases: [null], options: {} }`
    plant('@example/odd', { 'index.js': '', 'conformance.js': text })
    const { exit, told } = await json('@example/odd')
    expect(exit).toBe(1)
    expect(told.findings[0].says.en).toMatch(/^The cases of @example\/odd cannot be run: /)
  })
})

describe('a package that misbehaves', () => {
  it.each([
    ['en', '  ! node_modules/@example/loop/conformance.js was still being imported after 0.5\n    seconds\n'],
    ['da', '  ! node_modules/@example/loop/conformance.js var stadig ved at blive importeret\n    efter 0,5 sekund\n'],
  ])('loops while it is imported (%s)', async (locale, words) => {
    plant('@example/loop', { 'index.js': '', 'conformance.js': 'for (;;) {}' })
    const { exit, out } = await prove('@example/loop', '--time-limit', '0.5', '--locale', locale)
    expect(exit).toBe(1)
    expect(out).toContain(words)
    expect(out).toContain('`--time-limit`')
  })

  it('waits for ever while it is imported', async () => {
    plant('@example/wait', { 'index.js': '', 'conformance.js': 'await new Promise(() => undefined)' })
    const { told } = await json('@example/wait', '--time-limit', '1.5')
    expect(told.findings[0].says.en).toContain('wait/conformance.js was still being imported after 1.5 seconds')
  })

  it('starts something that outlives it', async () => {
    const start = `import { spawn } from 'node:child_process'; spawn('sleep', ['15'], { stdio: 'inherit' }); process.exit(4)`
    plant('@example/heir', { 'index.js': start }, alone)
    const began = performance.now()
    const { told } = await json('@example/heir')
    expect(told.findings[0].says.en).toContain('(exit code 4)')
    expect(performance.now() - began).toBeLessThan(12_000)
  })

  it('has a rule that loops', async () => {
    plant('@example/spin', { 'index.js': ruleSet('@example/spin', 'for (;;) {}') }, alone)
    const { exit, told } = await json('@example/spin')
    expect(exit).toBe(1)
    const codes = told.findings.map(({ code }: { code: string }) => code)
    expect(codes).toContain('@groundplan/planning-models/testing/loops')
  })

  it('has a rule that waits in the system, where nothing but the end of the process helps', async () => {
    const text = `import { execSync } from 'node:child_process'\n${ruleSet('@example/stuck', `execSync('sleep 20')`)}`
    plant('@example/stuck', { 'index.js': text }, alone)
    const { exit, told } = await json('@example/stuck', '--time-limit', '5')
    expect(exit).toBe(1)
    const { says } = told.findings.find(({ code }: { code: string }) => code.endsWith('/proofEndless'))
    expect(says.en).toMatch(/^The proof of @example\/stuck was not over after 5 seconds; it had come to “.+”$/)
    expect(says.da).toMatch(/^Afprøvningen af @example\/stuck var ikke slut efter 5 sekunder; den var nået til ».+«$/)
  })

  it('uses up the memory', async () => {
    const grow = 'const all = []; for (;;) all.push({ all })'
    const limits = { seconds: 60, megabytes: 48 }
    const importing = plant('@example/big', { 'index.js': grow })
    const course = await watch({ main: join(importing, 'index.js') }, limits, cwd, () => undefined)
    expect(course.end).toEqual({ by: 'memory' })
    expect([course.printed, course.lines]).toEqual([[], 0])
    const [finding] = courseFindings(course, limits, cwd, '').findings
    expect(finding && say(finding, 'en')).toBe(
      'node_modules/@example/big/index.js used up the memory (48 MB) while it was imported',
    )
    const proving = plant('@example/grows', { 'index.js': ruleSet('@example/grows', grow) })
    const second = await watch({ main: join(proving, 'index.js') }, limits, cwd, () => undefined)
    expect(second.end).toEqual({ by: 'memory' })
    const found = courseFindings(second, limits, cwd, '').findings.map((one) => say(one, 'da'))
    expect(found.at(-1)).toMatch(/^Afprøvningen af @example\/grows brugte al hukommelsen \(48 MB\); den var nået til /)
  })

  it('ends the program', async () => {
    plant('@example/exit', { 'index.js': '', 'conformance.js': 'process.exit(0)' })
    const { exit, told } = await json('@example/exit')
    expect(exit).toBe(1)
    expect(told.findings[0].says).toEqual({
      en: 'During the import of node_modules/@example/exit/conformance.js, the package ended the program (exit code 0)',
      da: 'Under importen af node_modules/@example/exit/conformance.js afsluttede pakken programmet (slutkode 0)',
    })
    plant('@example/kill', { 'index.js': ruleSet('@example/kill', `process.kill(process.pid, 'SIGKILL')`) }, alone)
    const killed = await json('@example/kill')
    expect(killed.told.findings.at(-1).says.en).toBe(
      'During the proof of @example/kill, the package ended the program (SIGKILL)',
    )
  })

  it('leaves an error behind that nobody catches, and is proven to its end all the same', async () => {
    const folder = plantGarden('@example/garden')
    writeFileSync(
      join(folder, 'index.js'),
      `export { garden } from './conformance.js'; Promise.reject(new Error('left behind')); queueMicrotask(() => { throw new Error('thrown late') })`,
    )
    const { exit, told } = await json('@example/garden')
    expect(exit).toBe(1)
    expect(told.models).toHaveLength(1)
    expect(told.findings.map(({ says }: { says: { en: string } }) => says.en).sort()).toEqual([
      'An error was thrown where nobody could catch it: left behind',
      'An error was thrown where nobody could catch it: thrown late',
    ])
  })

  it('prints, which stays out of the result', async () => {
    const folder = plantGarden('@example/garden')
    const model = `export { garden } from './conformance.js'`
    const print = `${model}; console.log('\\u001b[31mred'); console.error('and more')`
    writeFileSync(join(folder, 'index.js'), print)
    const { exit, err } = await json('@example/garden')
    expect(exit).toBe(0)
    expect(err).toMatch(/^While it ran, the package itself printed 2 lines:\n {2}\| .*red\n {2}\| and more\n$/)
    expect(err).not.toContain('\u001b')
    writeFileSync(join(folder, 'index.js'), `${model}; for (let i = 1; i <= 5000; i += 1) console.log('line ' + i)`)
    const many = await prove('@example/garden', '--locale', 'da')
    expect(many.exit).toBe(0)
    expect(many.err).toContain('Undervejs skrev pakken selv 5.000 linjer:\n  | line 1\n')
    expect(many.err).toMatch(/\| line 10\n {2}\| …\n$/)
  })
})
