import * as fs from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writePackage } from '../src/writePackage.js'
import { below, folder } from './support.js'

const files = new Map([
  ['package.json', '{}'],
  ['src/rules/a.ts', 'a'],
  ['test/b.ts', 'b'],
])
const paths = [...files.keys()]

/** A file system in which the nth call of one kind fails. */
function failing(kind: 'mkdirSync' | 'writeFileSync' | 'renameSync' | 'rmdirSync', nth: number): typeof fs {
  let calls = 0
  const all: Readonly<Record<string, unknown>> = { ...fs }
  const real = all[kind] as (...args: readonly unknown[]) => unknown
  const fail = (...args: readonly unknown[]): unknown => {
    calls += 1
    if (calls === nth) throw new Error(`no room (${kind} ${nth})`)
    return real(...args)
  }
  return { ...fs, [kind]: fail }
}

describe('writing a package', () => {
  it('makes the folder and those above it', () => {
    const home = folder()
    expect(writePackage(files, join(home, 'a/b/model'))).toBeUndefined()
    expect(below(home)).toEqual(paths.map((path) => `a/b/model/${path}`))
    expect(fs.readFileSync(join(home, 'a/b/model/src/rules/a.ts'), 'utf8')).toBe('a')
  })

  it('keeps what a folder holds', () => {
    const home = folder({ 'table.csv': 'x' })
    writePackage(files, home)
    expect(below(home)).toEqual([...paths, 'table.csv'].sort())
  })

  it('writes a file beside it, and says where', () => {
    const home = folder()
    const beside = { folder: home, name: 'note.md', text: 'new' }
    expect(writePackage(files, join(home, 'a'), beside)).toBe(join(home, 'note.md'))
    expect(writePackage(files, join(home, 'b'), beside)).toBe(join(home, 'note-2.md'))
    expect(writePackage(files, join(home, 'c'), beside)).toBe(join(home, 'note-3.md'))
    expect(fs.readFileSync(join(home, 'note-3.md'), 'utf8')).toBe('new')
  })

  it.each([
    ['mkdirSync', 1],
    ['mkdirSync', 2],
    ['mkdirSync', 3],
    ['writeFileSync', 1],
    ['writeFileSync', 3],
    ['writeFileSync', 4],
    ['renameSync', 1],
  ] as const)('leaves nothing behind when %s fails (%i)', (kind, nth) => {
    const home = folder({ 'other.txt': '' })
    const beside = { folder: home, name: 'note.md', text: '' }
    expect(() => writePackage(files, join(home, 'a/b/model'), beside, failing(kind, nth))).toThrow(
      `no room (${kind} ${nth})`,
    )
    expect(fs.readdirSync(home)).toEqual(['other.txt'])
  })

  it.each([
    ['mkdirSync', 1],
    ['writeFileSync', 2],
    ['writeFileSync', 4],
    ['renameSync', 1],
    ['renameSync', 3],
  ] as const)('leaves a folder as it was when %s fails (%i)', (kind, nth) => {
    const outer = folder()
    const home = folder({ 'table.csv': 'x' })
    const beside = { folder: outer, name: 'note.md', text: '' }
    expect(() => writePackage(files, home, beside, failing(kind, nth))).toThrow(`no room (${kind} ${nth})`)
    expect([fs.readdirSync(home), fs.readdirSync(outer)]).toEqual([['table.csv'], []])
  })

  it('removes no folder in which somebody has put something meanwhile', () => {
    const home = folder()
    const busy: typeof fs = {
      ...fs,
      renameSync: () => {
        fs.writeFileSync(join(home, 'a/theirs.txt'), '')
        throw new Error('no room')
      },
    }
    expect(() => writePackage(files, join(home, 'a/b/model'), undefined, busy)).toThrow('no room')
    expect(below(home)).toEqual(['a/theirs.txt'])
    expect(fs.existsSync(join(home, 'a/b'))).toBe(false)
  })

  it('replaces nothing', () => {
    const home = folder({ 'package.json': 'mine' })
    expect(() => writePackage(files, home)).toThrow('package.json is there already')
    expect(below(home)).toEqual(['package.json'])
    expect(fs.readFileSync(join(home, 'package.json'), 'utf8')).toBe('mine')
  })

  it.each(['../a', 'a/../../b', '/a', './a', 'a//b', 'a\\b', '', 'a/.'])('refuses the path %j', (path) => {
    const home = folder()
    expect(() => writePackage(new Map([[path, '']]), join(home, 'x'))).toThrow(
      `"${path}" leads out of the folder: give paths below it, with "/".`,
    )
    expect(fs.readdirSync(home)).toEqual([])
  })
})
