import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { say } from '@groundplan/kernel'
import { abcd } from '@groundplan/model-abcd'
import { describe, expect, it } from 'vitest'
import { isAssessable } from '../src/isAssessable.js'
import { loadModels } from '../src/loadModels.js'
import { folder } from './support.js'

const plugIn = (id: string) =>
  `export const model = { contract: 1, id: '${id}', version: '1.0.0', languages: ['en', 'da'], title: { en: 'T', da: 'T' }, summary: { en: 'S', da: 'S' },
  sources: {}, principles: {}, lanes: {}, phases: {}, links: [], loops: [], shortcuts: [], rules: {}, views: {} }
export const helper = 1
`
const ruleSet = `export const set = { id: '@example/set', sources: {}, rules: {} }`

const load = async (names: string[], cwd: string) => {
  const got = await loadModels(names, [abcd], cwd)
  return 'misuse' in got
    ? say(got.misuse, 'en')
    : { all: got.all.map(({ id }) => id), named: got.named.map(({ id }) => id) }
}

function installed(cwd: string, name: string, manifest: object, file: string, text: string): void {
  const home = join(cwd, 'node_modules', name)
  mkdirSync(join(home, 'dist'), { recursive: true })
  writeFileSync(join(home, 'package.json'), JSON.stringify({ name, type: 'module', ...manifest }))
  writeFileSync(join(home, file), text)
}

describe('loading models', () => {
  const cwd = folder({
    'model.mjs': plugIn('@example/file'),
    'set.mjs': ruleSet,
    'empty.mjs': '',
    'other.mjs': 'export const answer = 42; export default {}',
    'throws.mjs': `throw new Error('no such luck')`,
    'broken.mjs': 'export const = 1',
  })

  it.each(['@groundplan/model-abcd', 'model-abcd', 'abcd'])('takes %s for the model that comes along', async (name) => {
    expect(await load([name], cwd)).toEqual({ all: ['@groundplan/model-abcd'], named: ['@groundplan/model-abcd'] })
  })

  it('loads nothing that nobody named', async () => {
    expect(await load([], cwd)).toEqual({ all: ['@groundplan/model-abcd'], named: [] })
  })

  it.each(['./model.mjs', 'model.mjs', join(cwd, 'model.mjs')])('loads %s', async (name) => {
    expect(await load([name], cwd)).toEqual({
      all: ['@groundplan/model-abcd', '@example/file'],
      named: ['@example/file'],
    })
  })

  it('loads rule sets, several, each once', async () => {
    expect(await load(['./set.mjs', './model.mjs', './set.mjs', 'abcd'], cwd)).toEqual({
      all: ['@groundplan/model-abcd', '@example/set', '@example/file'],
      named: ['@example/set', '@example/file', '@groundplan/model-abcd'],
    })
  })

  it.each([
    ['@example/plain', { exports: './dist/index.js' }],
    ['@example/import-only', { exports: { '.': { types: './dist/index.d.ts', import: './dist/index.js' } } }],
    ['@example/conditions', { exports: { require: './dist/no.js', default: './dist/index.js' } }],
    ['@example/nested', { exports: { '.': { browser: './dist/no.js', node: { import: './dist/index.js' } } } }],
    ['@example/fallback', { exports: { '.': [{ require: './no.js' }, './dist/index.js'] } }],
    ['main-only', { main: './dist/index.js' }],
  ])('finds the package %s from the folder and from below it', async (name, manifest) => {
    installed(cwd, name, manifest, 'dist/index.js', plugIn(name))
    mkdirSync(join(cwd, 'below/deep'), { recursive: true })
    expect(await load([name], join(cwd, 'below/deep'))).toMatchObject({ named: [name] })
  })

  it.each([
    ['@example/gone', 'The model "@example/gone" was not found from'],
    ['./gone.mjs', 'The model "./gone.mjs" was not found from'],
    ['../../etc/../gone', 'The model "../../etc/../gone" was not found from'],
    ['@example/../../x', 'The model "@example/../../x" was not found from'],
    ['https://example.org/x', 'The model "https://example.org/x" was not found from'],
    ['./throws.mjs', 'The model "./throws.mjs" could not be loaded: no such luck'],
    ['./broken.mjs', 'The model "./broken.mjs" could not be loaded: '],
    ['./other.mjs', '"./other.mjs" holds no planning model and no rule set.'],
    ['./empty.mjs', '"./empty.mjs" holds no planning model and no rule set.'],
  ])('says what is the matter with %s', async (name, words) => {
    expect(await load([name], cwd)).toContain(words)
  })

  it.each([
    ['./nope.js', false],
    ['nope.js', false],
    ['../up/nope.mjs', false],
    ['https://example.org/x', false],
    ['nope', true],
    ['@example/nope', true],
  ])('says how to get %s: by installing it, %s', async (name, isPackage) => {
    const got = await loadModels([name], [], cwd)
    const hint = (language: 'en' | 'da') =>
      'misuse' in got ? say({ message: got.misuse.hint, slots: got.misuse.slots }, language) : ''
    expect(hint('en').includes(`npm install ${name}`)).toBe(isPackage)
    expect(hint('da').includes(`npm install ${name}`)).toBe(isPackage)
    expect(hint('en').includes('Check the spelling and the folder of the file.')).toBe(!isPackage)
    expect(hint('da').includes('Se efter filens stavning og mappe.')).toBe(!isPackage)
  })

  it('says what a module exports instead', async () => {
    const got = await loadModels(['./other.mjs'], [], cwd)
    expect('misuse' in got && say({ message: got.misuse.hint, slots: got.misuse.slots }, 'en')).toContain(
      'it exports answer and default.',
    )
    const none = await loadModels(['./empty.mjs'], [], cwd)
    expect('misuse' in none && say({ message: none.misuse.hint, slots: none.misuse.slots }, 'da')).toContain(
      'den eksporterer intet.',
    )
  })

  it('says of a package what keeps it from being loaded', async () => {
    installed(cwd, '@example/types-only', { exports: { '.': { types: './x.d.ts' } } }, 'dist/index.js', '')
    expect(await load(['@example/types-only'], cwd)).toBe('The package @example/types-only offers nothing to import.')
    installed(cwd, '@example/unbuilt', { exports: './dist/gone.js' }, 'dist/index.js', '')
    expect(await load(['@example/unbuilt'], cwd)).toMatch(/^The package @example\/unbuilt promises .*gone\.js, which/)
    installed(cwd, '@example/source', { exports: './dist/index.ts' }, 'dist/index.ts', '')
    expect(await load(['@example/source'], cwd)).toMatch(/index\.ts is TypeScript, which cannot be run as it stands\.$/)
    installed(cwd, '@example/no-json', {}, 'package.json', '{')
    expect(await load(['@example/no-json'], cwd)).toMatch(/no-json\/package\.json cannot be read: /)
  })

  it.each([
    ['by its exports', { exports: { '.': { import: './dist/index.js' } } }, 'dist/index.js'],
    ['by its main file', { main: './dist/index.js' }, 'dist/index.js'],
    ['by its main file without an ending', { main: './dist/index' }, 'dist/index.js'],
    ['by a main file that is a folder', { main: 'dist' }, 'dist/index.js'],
    ['by index.js', {}, 'index.js'],
  ])('takes a folder for the package in it: %s', async (how, manifest, file) => {
    const name = `@example/folder-${how.replaceAll(/\W/g, '-')}`
    installed(cwd, name, manifest, file, plugIn(name))
    const home = join(cwd, 'node_modules', name)
    for (const [typed, from] of [
      ['.', home],
      [home, '/'],
      [`./${name}`, join(cwd, 'node_modules')],
      [`node_modules/${name}/`, cwd],
    ] as const)
      expect(await load([typed], from)).toMatchObject({ named: [name] })
  })

  it('says of a folder what keeps it from being loaded', async () => {
    mkdirSync(join(cwd, 'bare'))
    expect(await load(['./bare'], cwd)).toBe(`The model "./bare" was not found from ${cwd}.`)
    mkdirSync(join(cwd, 'unbuilt'))
    writeFileSync(join(cwd, 'unbuilt/package.json'), '{"exports":"./dist/index.js"}')
    expect(await load(['./unbuilt'], cwd)).toMatch(/^The package \.\/unbuilt promises .*, which does not exist\.$/)
  })

  it.each([
    ['./throws.mjs', 'Its own code failed while loading.', 'Dens egen kode fejlede under indlæsningen.'],
    ['./imports.mjs', 'Something that it imports was not found.', 'Noget, som den importerer, blev ikke fundet.'],
    ['./requires.cjs', 'Something that it imports was not found.', 'Noget, som den importerer, blev ikke fundet.'],
  ])('tells a model that fails from one whose imports are not there: %s', async (name, en, da) => {
    writeFileSync(join(cwd, 'imports.mjs'), `import '@example/gone'`)
    writeFileSync(join(cwd, 'requires.cjs'), `require('@example/gone')`)
    const got = await loadModels([name], [], cwd)
    const hint = (language: 'en' | 'da') =>
      'misuse' in got ? say({ message: got.misuse.hint, slots: got.misuse.slots }, language) : ''
    expect(hint('en')).toContain(en)
    expect(hint('da')).toContain(da)
    expect('misuse' in got && say(got.misuse, 'da')).toContain(`Modellen »${name}« kunne ikke indlæses: `)
  })

  it.each([
    [abcd, true],
    [{ id: 'x', rules: {}, sources: {} }, true],
    [{ ...abcd, contract: 2 }, true],
    [{ id: 'x', contract: 2 }, true],
    [{ id: 1, contract: 2 }, false],
    [{ id: 'x', contract: 1 }, false],
    [{ id: 'x', rules: {}, sources: {}, phases: {} }, true],
    [{ id: 'x', rules: {}, sources: {}, contract: 1 }, false],
    [{ id: 1, rules: {}, sources: {} }, false],
    [{ id: 'x', rules: {} }, false],
    [{ id: 'x', sources: {} }, false],
    [null, false],
    ['x', false],
  ])('knows a model by its shape %#', (value, is) => {
    expect(isAssessable(value)).toBe(is)
  })
})
