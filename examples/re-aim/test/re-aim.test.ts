import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { say } from '@groundplan/kernel'
import { type Conformance, runConformance } from '@groundplan/planning-models/testing'
import { describe, expect, test, vi } from 'vitest'

const here = join(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(here, path), 'utf8')
const page = read('README.md')

const { withPackage } = (await import(join(here, 'make-package.mjs'))) as {
  withPackage<T>(use: (folder: string) => T): Promise<T>
}

/** The files of a package by path, apart from what was installed or built. */
const filesIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => !/^(?:node_modules|dist)\b/.test(path) && statSync(join(folder, path)).isFile())
      .toSorted()
      .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]),
  )

/** The block of the tutorial that gives a file. */
const blockOf = (path: string): string =>
  new RegExp(`^\`\`\`\\w+ ${path}\\n([^]*?\\n)\`\`\`$`, 'm').exec(page)?.[1] ?? ''

describe('RE-AIM as a table', () => {
  test('becomes the package that stands beside it, byte for byte', async () => {
    expect(filesIn(join(here, 'package'))).toEqual(await withPackage(filesIn))
  })

  test('becomes a model that keeps the contract', async () => {
    const { conformance } = (await import(join(here, 'package/src/conformance.ts'))) as { conformance: Conformance }
    const { model, cases, options } = conformance
    expect(model.id).toBe('@example/model-re-aim')
    expect(runConformance(model, cases, options).map((finding) => say(finding, 'en'))).toEqual([])
  })

  test('is written out in the tutorial, and so is the script', () => {
    expect(blockOf('re-aim.csv')).toBe(read('re-aim.csv'))
    expect(blockOf('three-sites.mjs')).toBe(read('three-sites.mjs'))
  })

  test('takes as many lines as the tutorial says', () => {
    const lines = read('re-aim.csv').trimEnd().split('\n').length
    expect(page).toContain(`${lines} lines of model`)
  })
})

describe('the script', () => {
  test('prints what the tutorial shows', async () => {
    mkdirSync(join(here, 'out'), { recursive: true })
    const script = join(here, 'out/three-sites.mjs')
    writeFileSync(script, read('three-sites.mjs').replace('@example/model-re-aim', '../package/src/index.ts'))
    const log = vi.spyOn(console, 'log').mockImplementation(() => {})
    await import(script)
    const printed = log.mock.calls.map(([line]) => `${line}\n`).join('')
    log.mockRestore()
    expect(page).toContain(`\`\`\`sh\nnode three-sites.mjs\n\`\`\`\n\n\`\`\`text\n${printed}\`\`\`\n`)
  })
})
