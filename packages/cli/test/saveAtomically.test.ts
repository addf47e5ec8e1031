import { execFileSync } from 'node:child_process'
import * as fs from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type SaveFs, saveAtomically } from '../src/saveAtomically.js'
import { folder } from './support.js'

const failing = (name: keyof SaveFs): SaveFs => ({
  ...fs,
  [name]: () => {
    throw new Error(`${name} failed`)
  },
})

describe('saving', () => {
  it('writes a new file, and nothing beside it', () => {
    const path = folder()
    saveAtomically(join(path, 'a.json'), 'æøå')
    expect(fs.readdirSync(path)).toEqual(['a.json'])
    expect(fs.readFileSync(join(path, 'a.json'), 'utf8')).toBe('æøå')
  })

  it('replaces a file and keeps its permissions', () => {
    const path = folder({ 'a.json': 'old' })
    fs.chmodSync(join(path, 'a.json'), 0o640)
    saveAtomically(join(path, 'a.json'), 'new')
    expect(fs.readFileSync(join(path, 'a.json'), 'utf8')).toBe('new')
    expect(fs.statSync(join(path, 'a.json')).mode & 0o777).toBe(0o640)
  })

  it('follows a link and leaves it a link', () => {
    const path = folder({ 'a.json': 'old' })
    fs.symlinkSync('a.json', join(path, 'link.json'))
    saveAtomically(join(path, 'link.json'), 'new')
    expect(fs.lstatSync(join(path, 'link.json')).isSymbolicLink()).toBe(true)
    expect(fs.readFileSync(join(path, 'a.json'), 'utf8')).toBe('new')
  })

  it.each(['openSync', 'writeFileSync', 'fsyncSync', 'closeSync', 'renameSync'] as const)(
    'leaves the old file and no draft when %s fails',
    (name) => {
      const path = folder({ 'a.json': 'old' })
      expect(() => saveAtomically(join(path, 'a.json'), 'new', failing(name))).toThrow(`${name} failed`)
      expect(fs.readdirSync(path)).toEqual(['a.json'])
      expect(fs.readFileSync(join(path, 'a.json'), 'utf8')).toBe('old')
    },
  )

  it('leaves the old file when the disk is full half-way', () => {
    const path = folder({ 'a.json': 'old' })
    const full: SaveFs = {
      ...fs,
      writeFileSync: ((handle: number, text: string) => {
        fs.writeSync(handle, text.slice(0, 5))
        throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })
      }) as typeof fs.writeFileSync,
    }
    expect(() => saveAtomically(join(path, 'a.json'), 'new and longer', full)).toThrow('ENOSPC')
    expect(fs.readFileSync(join(path, 'a.json'), 'utf8')).toBe('old')
    expect(fs.readdirSync(path)).toEqual(['a.json'])
  })

  it('brings the draft to the disk before it takes the name, and the name after', () => {
    const path = folder({ 'a.json': 'old' })
    const calls: string[] = []
    const real: SaveFs = fs
    const told = Object.fromEntries(
      (['openSync', 'writeFileSync', 'fsyncSync', 'closeSync', 'renameSync'] as const).map((name) => [
        name,
        (...given: unknown[]) => {
          calls.push(name)
          return (real[name] as (...all: unknown[]) => unknown)(...given)
        },
      ]),
    )
    saveAtomically(join(path, 'a.json'), 'new', { ...fs, ...told } as SaveFs)
    expect(calls).toEqual([
      'openSync',
      'writeFileSync',
      'fsyncSync',
      'closeSync',
      'renameSync',
      'openSync',
      'fsyncSync',
      'closeSync',
    ])
  })

  it('does without settling the folder where a system cannot', () => {
    const path = folder()
    const windows: SaveFs = {
      ...fs,
      openSync: ((file: string, flags: string, mode?: number) => {
        if (flags === 'r') throw new Error('EISDIR')
        return fs.openSync(file, flags, mode)
      }) as typeof fs.openSync,
    }
    saveAtomically(join(path, 'a.json'), 'new', windows)
    expect(fs.readFileSync(join(path, 'a.json'), 'utf8')).toBe('new')
  })

  it('writes straight to what is no file', () => {
    const pipe = join(folder({}), 'pipe')
    execFileSync('mkfifo', [pipe])
    const reader = fs.openSync(pipe, fs.constants.O_RDWR | fs.constants.O_NONBLOCK)
    try {
      saveAtomically(pipe, 'through')
      const heard = Buffer.alloc(16)
      expect(heard.toString('utf8', 0, fs.readSync(reader, heard))).toBe('through')
      expect(fs.statSync(pipe).isFIFO()).toBe(true)
    } finally {
      fs.closeSync(reader)
    }
  })

  it('makes way for its own draft of an earlier, broken run, and follows no link planted there', () => {
    const path = folder({ 'victim.txt': 'precious' })
    fs.symlinkSync(join(path, 'victim.txt'), join(path, `.a.json.${process.pid}.draft`))
    saveAtomically(join(path, 'a.json'), 'new')
    expect(fs.readFileSync(join(path, 'victim.txt'), 'utf8')).toBe('precious')
    expect(fs.readdirSync(path).sort()).toEqual(['a.json', 'victim.txt'])
  })
})
