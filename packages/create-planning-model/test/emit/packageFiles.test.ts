import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ModelSpec } from '@groundplan/create-planning-model'
import { deepFreeze } from '@groundplan/kernel'
import { describe, expect, test } from 'vitest'
import { packageFiles } from '../../src/emit/packageFiles.js'
import { versions } from '../../src/emit/versions.js'
import { bare, danish, framework, garden, hostile, phasesOnly, specs } from './specs.js'
import { filesOf, peers, ranges } from './workbench.js'

const root = join(import.meta.dirname, '../../../..')
const json = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'))

describe('the files of a package', () => {
  test('each rule has a file, and its cases have one', () => {
    const paths = [...filesOf(framework).keys()]
    expect(paths.toSorted()).toEqual([
      '.changeset/config.json',
      '.changeset/example-framework-first-version.md',
      '.gitignore',
      'LICENSE',
      'README.md',
      'package.json',
      'src/artefacts/ratings.ts',
      'src/artefacts/sites.ts',
      'src/cases/adoptionSome.ts',
      'src/cases/overview.ts',
      'src/cases/plan.ts',
      'src/cases/reachGood.ts',
      'src/cases/reachRated.ts',
      'src/conformance.ts',
      'src/constructs.ts',
      'src/index.ts',
      'src/model.ts',
      'src/ratedOn.ts',
      'src/ratingsOn.ts',
      'src/rules/adoptionSome.ts',
      'src/rules/reachGood.ts',
      'src/rules/reachRated.ts',
      'src/sources.ts',
      'src/steps.ts',
      'src/views/ratingCell.ts',
      'src/views/ratingsTable.ts',
      'src/views/sitesTable.ts',
      'test/conformance.test.ts',
      'tsconfig.json',
    ])
  })

  test('nothing is written that is not needed', () => {
    expect([...filesOf(bare).keys()].filter((path) => path.startsWith('src/'))).toEqual([
      'src/index.ts',
      'src/model.ts',
      'src/conformance.ts',
    ])
    expect(filesOf(phasesOnly).has('src/phases.ts')).toBe(true)
    expect(filesOf(garden).has('src/principles.ts')).toBe(true)
    expect(filesOf(garden).has('src/ratedOn.ts')).toBe(false)
    expect(filesOf(danish).has('src/sources.ts')).toBe(false)
  })

  test('what is given stays as it was, and the same gives the same', () => {
    for (const spec of Object.values(specs)) {
      const frozen = deepFreeze(structuredClone(spec)) as ModelSpec
      expect([...filesOf(frozen)]).toEqual([...filesOf(spec)])
    }
  })

  test('every file ends with one line break and has none of Windows', () => {
    for (const spec of Object.values(specs))
      for (const [path, text] of filesOf(spec)) {
        expect(text.endsWith('\n') && !text.endsWith('\n\n'), path).toBe(true)
        expect(text, path).not.toContain('\r')
      }
  })

  test('no file differs from another by its case alone', () => {
    for (const spec of Object.values(specs)) {
      const paths = [...filesOf(spec).keys()].map((path) => path.toLowerCase())
      expect(new Set(paths).size).toBe(paths.length)
    }
  })

  test('in a repository with changesets the note comes without their settings', () => {
    const files = packageFiles(garden, { ranges, peers, changeset: 'repository' })
    expect(files.has('.changeset/config.json')).toBe(false)
    expect(files.get('.changeset/example-model-garden-first-version.md')).toBe(
      "---\n'@example/model-garden': minor\n---\n\nThe first version.\n",
    )
    expect(filesOf(danish).get('.changeset/eksempel-netvaerk-first-version.md')).toContain('Den første udgave.')
  })
})

describe('the manifest', () => {
  const manifest = JSON.parse(filesOf(framework).get('package.json') ?? '')

  test('depends on what this repository is tested with', () => {
    const { devDependencies } = json('package.json')
    for (const [name, range] of Object.entries(versions))
      expect([name, range]).toEqual([name, `^${devDependencies[name]}`])
    expect(json('packages/planning-models/package.json').peerDependencies.zod).toBe(versions.zod)
  })

  test('takes the ranges that are given, and peers where two copies would not do', () => {
    expect(manifest.peerDependencies).toEqual({ '@groundplan/planning-models': '>=0.1.0 <1', zod: versions.zod })
    expect(manifest.dependencies).toEqual({ '@groundplan/kernel': '^0.1.0' })
    expect(manifest.devDependencies['@groundplan/cli']).toBe('^0.1.0')
    expect(manifest.devDependencies['@groundplan/planning-models']).toBe('^0.1.0')
    expect(() => packageFiles(garden, { ranges: {}, peers, changeset: 'own' })).toThrow(
      '"ranges" lacks @groundplan/kernel: give the range that the package may depend on.',
    )
    expect(() => packageFiles(garden, { ranges, peers: {}, changeset: 'own' })).toThrow(
      '"peers" lacks @groundplan/planning-models: give the range that the package may depend on.',
    )
  })

  test('shows what it should', () => {
    expect(Object.keys(manifest.exports)).toEqual(['.', './conformance', './package.json'])
    expect(manifest.exports['./conformance']).toEqual({
      types: './dist/conformance.d.ts',
      default: './dist/conformance.js',
    })
    expect(manifest.scripts).toEqual({
      build: 'tsc -p tsconfig.json',
      test: 'tsc --noEmit && vitest run',
      prepack: 'npm run build',
    })
    expect(JSON.parse(filesOf(hostile).get('package.json') ?? '').description).not.toMatch(/[\n\r\u202e]/)
  })
})

describe('the page', () => {
  test('is in English, and in Danish for a model that speaks Danish only', () => {
    expect(filesOf(garden).get('README.md')).toContain('\n## Rules\n')
    expect(filesOf(danish).get('README.md')).toContain('\n## Regler\n')
  })

  test('names every rule with its source', () => {
    const page = filesOf(framework).get('README.md') ?? ''
    expect(page).toContain('| `reachRated` | Each site is rated on reach | important | A paper (1999), p. 2 |')
    expect(page).toContain(
      '| `reachGood` | Each site is rated at least 2 on reach | advice | own judgement: Our judgement |',
    )
    expect(page).toContain('Steps: 0 Step 0 · 1 Step 1 · 2 Step 2.')
  })

  test('takes no text for Markdown or HTML', () => {
    const page = filesOf(hostile).get('README.md') ?? ''
    expect(page).not.toMatch(/(?<!\\)<\/?(script|b)>/)
    for (const sign of ['\u202e', '\u2028', '\u0000']) expect(page).not.toContain(sign)
    for (const row of page.split('\n').filter((line) => line.startsWith('| `delete`')))
      expect(row.split(/(?<!\\)\|/)).toHaveLength(7)
  })
})

describe('what no code can be made of', () => {
  const thing = garden.things[1]
  const [rule] = garden.rules
  if (thing === undefined || rule === undefined) throw new Error('the garden has things and rules')
  const spec = (change: Partial<ModelSpec>): ModelSpec => ({ ...phasesOnly, ...change })
  test.each<[string, ModelSpec, string]>([
    ['a name without a scope', spec({ name: 'garden' }), 'the name needs a scope ("@example/model-garden")'],
    ['an id that is no word', spec({ things: [{ ...thing, id: 'a-b' }] }), '"a-b" must be a word in camelCase'],
    ['an id that leads elsewhere', spec({ rules: [{ ...rule, id: '../x' }] }), '"../x" must be a word in camelCase'],
    ['a thing called found', spec({ things: [{ ...thing, id: 'found' }] }), 'a thing cannot be called "found"'],
    [
      'a field called id',
      spec({ things: [{ ...thing, fields: [{ id: 'id', label: thing.label, type: { is: 'text' } }] }] }),
      'a field of "shed" cannot be called "id"',
    ],
    [
      'a choice without a choice',
      spec({
        things: [{ ...thing, fields: [{ id: 'one', label: thing.label, type: { is: 'choice', choices: ['none'] } }] }],
      }),
      'the field "one" of "shed" needs a choice besides "none"',
    ],
    [
      'a register called ratings',
      { ...framework, things: [...framework.things, { ...thing, plural: 'ratings' }] },
      'a register cannot be called "ratings"',
    ],
    ['one step', { ...framework, steps: framework.steps.slice(0, 1) }, 'ratings need at least two steps'],
    [
      'nothing as a threshold',
      spec({ things: [thing], rules: [{ ...rule, demand: { is: 'atLeast', thing: 'shed', least: 0 } }] }),
      'asks for at least 0, which is always there',
    ],
    [
      'the lowest step as a threshold',
      {
        ...framework,
        rules: [{ ...rule, demand: { is: 'ratedAtLeast', thing: 'site', construct: 'reach', least: 0 } }],
      },
      'asks for the lowest step, 0, which every rating has',
    ],
    [
      'a thing that is not there',
      spec({ rules: [{ ...rule, demand: { is: 'atLeast', thing: 'well', least: 1 } }] }),
      'The model has no thing "well"',
    ],
    [
      'a field that is not there',
      spec({ things: [thing], rules: [{ ...rule, demand: { is: 'has', thing: 'shed', field: 'roof' } }] }),
      '"shed" has no field "roof"',
    ],
    [
      'a thing that nothing is rated of',
      spec({ things: [thing], rules: [{ ...rule, demand: { is: 'rated', thing: 'shed', construct: 'reach' } }] }),
      'Nothing is rated of "shed"',
    ],
  ])('%s', (_, given, says) => {
    expect(() => filesOf(given)).toThrow(says)
  })
})
