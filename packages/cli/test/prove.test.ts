import { join } from 'node:path'
import { type Finding, say } from '@groundplan/kernel'
import { describe, expect, it } from 'vitest'
import { courseFindings } from '../src/conformance/courseFindings.js'
import { isConformance } from '../src/conformance/isConformance.js'
import { manifestFindings } from '../src/conformance/manifestFindings.js'
import { prove } from '../src/conformance/prove.js'
import { shortPath } from '../src/conformance/shortPath.js'
import type { Step } from '../src/conformance/step.js'
import type { End } from '../src/conformance/watch.js'
import { conformance, garden } from './fixtures/garden.js'
import { folder } from './support.js'

const set = (id: string) => ({ id, sources: {}, rules: {} })
const setText = (id: string, name: string) => `export const ${name} = ${JSON.stringify(set(id))};`
const proof = (name: string) => `export const ${name}Proof = { model: ${name}, cases: [], options: {} };`

const cwd = folder({
  'proof.mjs': `${setText('@example/a', 'a')} ${proof('a')} export const again = aProof; export const helper = 1`,
  'two.mjs': `${setText('@example/a', 'a')} ${proof('a')} ${setText('@example/b', 'b')} export const bProof = { model: b, cases: [] }`,
  'main.mjs': `export { a, a as same } from './proof.mjs'; ${setText('@example/c', 'c')}`,
  'copy.mjs': `${setText('@example/a', 'a')} ${setText('@example/c', 'c')}`,
  'both.mjs': `${setText('@example/a', 'a')} ${setText('@example/b', 'b')} export const bothProof = { model: { ...a }, cases: [] }`,
  'bare.mjs': `${setText('@example/a', 'a')} ${setText('@example/c', 'c')} export const same = c`,
  'other.mjs': 'export const answer = 42; export const question = 0',
  'throws.mjs': `throw new Error('no such luck')`,
  'views.mjs': `export const model = { contract: 1, id: '@example/m', version: '1.0.0', phases: {}, rules: {}, sources: {} }; export const proof = { model, cases: [] }`,
})
const file = (name: string): string => join(cwd, name)

async function steps(files: { readonly proof?: string; readonly main?: string }): Promise<readonly Step[]> {
  const told: Step[] = []
  await prove(files, (step) => told.push(step))
  return told.filter(({ step }) => step !== 'doing')
}
const proving = (id: string, cases: number | undefined) => ({ step: 'proving', id, isModel: false, rules: 0, cases })
const proven = (id: string) => ({ step: 'proven', id, findings: [] })
const importing = (name: string) => ({ step: 'importing', path: file(name) })
const done = { step: 'done' }

describe('proving what a file exports', () => {
  it('takes each proof once', async () => {
    expect(await steps({ proof: file('proof.mjs') })).toEqual([
      importing('proof.mjs'),
      proving('@example/a', 0),
      proven('@example/a'),
      done,
    ])
  })

  it('takes several, also where options are left out', async () => {
    const ids = (await steps({ proof: file('two.mjs') })).flatMap((step) => (step.step === 'proven' ? [step.id] : []))
    expect(ids).toEqual(['@example/a', '@example/b'])
  })

  it('takes the models of the main file that have no proof, each once', async () => {
    expect(await steps({ proof: file('proof.mjs'), main: file('main.mjs') })).toEqual([
      importing('proof.mjs'),
      proving('@example/a', 0),
      proven('@example/a'),
      importing('main.mjs'),
      proving('@example/c', undefined),
      proven('@example/c'),
      done,
    ])
  })

  it.each([
    ['copy.mjs', true, ['@example/a', '@example/c']],
    ['other.mjs', false, ['@example/a']],
  ])('tells what the main file does not export: %s', async (main, isCopied, ids) => {
    const told = await steps({ proof: file('proof.mjs'), main: file(main) })
    expect(told.filter(({ step }) => step === 'apart')).toEqual([
      { step: 'apart', id: '@example/a', path: file(main), isCopied },
    ])
    expect(told.flatMap((step) => (step.step === 'proven' ? [step.id] : []))).toEqual(ids)
  })

  it('tells a copy in one and the same file', async () => {
    const told = await steps({ proof: file('both.mjs') })
    expect(told.filter(({ step }) => step === 'apart')).toEqual([
      { step: 'apart', id: '@example/a', path: file('both.mjs'), isCopied: true },
    ])
  })

  it('takes the models of a file that was named alone', async () => {
    const told = await steps({ proof: file('bare.mjs') })
    expect(told.filter(({ step }) => step === 'proving')).toEqual([
      proving('@example/a', undefined),
      proving('@example/c', undefined),
    ])
  })

  it('takes no models from the proof of a package: they are those of its main file', async () => {
    const told = await steps({ proof: file('bare.mjs'), main: file('other.mjs') })
    expect(told).toEqual([
      importing('bare.mjs'),
      { step: 'nothing', path: file('bare.mjs'), exported: ['a', 'c', 'same'] },
      importing('other.mjs'),
      done,
    ])
  })

  it('says what a file exports that proves nothing', async () => {
    const nothing = { step: 'nothing', path: file('other.mjs'), exported: ['answer', 'question'] }
    expect(await steps({ proof: file('other.mjs') })).toEqual([importing('other.mjs'), nothing, done])
    expect(await steps({ main: file('other.mjs') })).toEqual([importing('other.mjs'), nothing, done])
  })

  it('stops where a file cannot be imported', async () => {
    const broken = (await steps({ proof: file('throws.mjs'), main: file('bare.mjs') })).filter(
      ({ step }) => step !== 'importing',
    )
    expect(broken).toEqual([
      {
        step: 'broken',
        path: file('throws.mjs'),
        problem: expect.stringMatching(/^no such luck/),
        isUnresolved: false,
      },
      done,
    ])
    expect((await steps({ proof: file('proof.mjs'), main: file('throws.mjs') })).map(({ step }) => step)).toEqual([
      'importing',
      'proving',
      'proven',
      'importing',
      'broken',
      'done',
    ])
  })

  it('tells a model from a rule set', async () => {
    const [, first] = await steps({ proof: file('views.mjs') })
    expect(first).toMatchObject({ step: 'proving', id: '@example/m', isModel: true })
  })

  it('waits for what was left behind', async () => {
    const told: string[] = []
    setImmediate(() => told.push('late'))
    await prove({ proof: file('other.mjs') }, ({ step }) => told.push(step))
    expect(told.at(-1)).toBe('done')
    expect(told).toContain('late')
  })
})

describe('the shape of a proof', () => {
  it.each([
    [conformance, true],
    [garden, false],
    [{ model: set('x'), cases: [], options: {} }, true],
    [{ model: set('x'), cases: [] }, true],
    [{ model: set('x'), cases: [], options: null }, false],
    [{ model: set('x'), cases: [], options: 1 }, false],
    [{ model: set('x'), cases: {} }, false],
    [{ model: {}, cases: [] }, false],
    [set('x'), false],
    [null, false],
    ['x', false],
  ])('%#: %s', (value, is) => {
    expect(isConformance(value)).toBe(is)
  })
})

const says = (findings: readonly Finding[]) => findings.map((finding) => say(finding, 'en'))

describe('what a package.json must say', () => {
  const model = { id: '@a/model', isModel: true, rules: 1 }
  const rules = { id: '@a/model/more', isModel: false, rules: 1 }
  const both = { '@groundplan/planning-models': '1', zod: '4' }

  it('is said by a good one', () => {
    expect(manifestFindings({ name: '@a/model', peerDependencies: both }, true, [model, rules])).toEqual([])
    expect(manifestFindings({ peerDependencies: both }, true, [model])).toEqual([])
    expect(manifestFindings({ name: '@a/model' }, true, [rules])).toEqual([])
    expect(manifestFindings({ name: '@a/model/more' }, true, [rules])).toEqual([])
  })

  it.each([
    [model, 'The model is called @a/model, its package @a/mod'],
    [{ ...model, id: '@a/mod/x' }, 'The model is called @a/mod/x, its package @a/mod'],
    [rules, 'The rule set is called @a/model/more, which does not begin with the name of its package, @a/mod'],
  ])('is the name %#', (proven, words) => {
    expect(says(manifestFindings({ name: '@a/mod', peerDependencies: both }, true, [proven]))).toEqual([words])
  })

  it('is a main entry', () => {
    const findings = manifestFindings({ name: '@a/model', peerDependencies: both }, false, [model])
    expect(says(findings)).toEqual(['package.json names no main entry, so nobody gets @a/model'])
    expect(findings.map((finding) => say(finding, 'da'))).toEqual([
      'package.json angiver ingen hovedfil, så ingen får @a/model',
    ])
  })

  it('is what it shares', () => {
    const found = (manifest: object, proven = model) =>
      says(manifestFindings({ name: '@a/model', ...manifest }, true, [proven]))
    expect(found({})).toEqual([
      '@groundplan/planning-models does not stand under `peerDependencies` in package.json',
      'zod does not stand under `peerDependencies` in package.json',
    ])
    expect(found({ peerDependencies: both, dependencies: { zod: '4' } })).toEqual([
      'zod stands under `dependencies` in package.json',
    ])
    expect(found({ dependencies: both }, rules)).toEqual([
      '@groundplan/planning-models stands under `dependencies` in package.json',
      'zod stands under `dependencies` in package.json',
    ])
  })
})

describe('what a run has to tell', () => {
  const limits = { seconds: 1, megabytes: 2048 }
  const told = (steps: readonly Step[], by: End) =>
    courseFindings({ steps, end: by, printed: [], lines: 0 }, limits, '/p', '/p/first.js')
  const start: Step = { step: 'importing', path: '/p/a.js' }
  const one: Step = { step: 'proving', id: '@a/b', isModel: false, rules: 3, cases: 2 }
  const doing = (doing: string): Step => ({ step: 'doing', id: '@a/b', doing, done: 1, of: 12 })

  it.each<[readonly Step[], End, string, string]>([
    [[], { by: 'time' }, 'first.js was still being imported after 1 second', 'first.js'],
    [[start], { by: 'time' }, 'a.js was still being imported after 1 second', 'efter 1 sekund'],
    [[start], { by: 'memory' }, 'a.js used up the memory (2,048 MB) while it was imported', '(2.048 MB)'],
    [
      [start],
      { by: 'exit', code: '7' },
      'During the import of a.js, the package ended the program (exit code 7)',
      '7)',
    ],
    [
      [start, one],
      { by: 'time' },
      'The proof of @a/b was not over after 1 second; it had come to its beginning',
      'nået til begyndelsen',
    ],
    [
      [start, one, doing('x'), doing('y')],
      { by: 'memory' },
      'The proof of @a/b used up the memory (2,048 MB); it had come to “y”',
      'nået til »y«',
    ],
    [
      [start, one, doing('x')],
      { by: 'exit', code: 'SIGSEGV' },
      'During the proof of @a/b, the package ended the program (SIGSEGV)',
      'Under afprøvningen af @a/b',
    ],
    [[start, one, start], { by: 'time' }, 'a.js was still being imported after 1 second', 'a.js var stadig'],
    [
      [start, one, doing('x'), { ...one, id: '@c/d' }],
      { by: 'time' },
      'The proof of @c/d was not over after 1 second; it had come to its beginning',
      '@c/d',
    ],
  ])('%# ends at a limit', (steps, end, english, danish) => {
    const { findings } = told(steps, end)
    expect(says(findings)).toEqual([english])
    expect(findings[0] && say(findings[0], 'da')).toContain(danish)
  })

  it('counts what was tried', () => {
    const { models, findings, nothing } = told([start, one, doing('x'), { ...one, id: '@c/d' }], { by: 'itself' })
    expect(models).toMatchObject([
      { id: '@a/b', rules: 3, cases: 2, checks: 10 },
      { id: '@c/d', checks: undefined },
    ])
    expect([findings, nothing]).toEqual([[], undefined])
  })

  it('tells a stray error once, and what the kit could not run', () => {
    const stray: Step = { step: 'stray', problem: 'lost' }
    expect(
      says(told([start, stray, one, stray, { step: 'failed', id: '@a/b', problem: 'odd' }], { by: 'itself' }).findings),
    ).toEqual(['An error was thrown where nobody could catch it: lost', 'The cases of @a/b cannot be run: odd'])
  })

  it.each([
    [
      false,
      'main.js does not export @a/b, which the cases prove',
      'main.js eksporterer ikke @a/b, som testtilfældene afprøver',
    ],
    [
      true,
      'There are two of @a/b: the cases prove one, and main.js exports another',
      '@a/b findes to gange: Testtilfældene afprøver den ene, og main.js eksporterer den anden',
    ],
  ])('tells what was proven and is not exported (a copy is: %s)', (isCopied, en, da) => {
    const { findings } = told([start, one, { step: 'apart', id: '@a/b', path: '/p/main.js', isCopied }], {
      by: 'itself',
    })
    expect(says(findings)).toEqual([en])
    expect(findings.map((finding) => say(finding, 'da'))).toEqual([da])
  })

  it('hands on the file that proves nothing where there is no model at all', () => {
    const nothing: Step = { step: 'nothing', path: '/p/a.js', exported: [] }
    expect(told([start, nothing], { by: 'itself' })).toEqual({ models: [], findings: [], nothing })
    const found = told([start, nothing, { ...one, cases: undefined }], { by: 'itself' })
    expect(says(found.findings)).toEqual(['a.js proves no model: it exports nothing'])
    expect(found.nothing).toBeUndefined()
    expect(says(told([start, { ...one, cases: undefined }], { by: 'itself' }).findings)).toEqual([
      '@a/b comes without cases',
    ])
  })

  it.each([
    ['/p/a/b.js', '/p', join('a', 'b.js')],
    ['/p', '/p', '/p'],
    ['/q/a.js', '/p', '/q/a.js'],
    ['/', '/p', '/'],
    ['/p/..a.js', '/p', '..a.js'],
  ])('shows %s from %s as %s', (path, from, shown) => {
    expect(shortPath(path, from)).toBe(shown)
  })
})
