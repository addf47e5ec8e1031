import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { steps } from '../check.mjs'
import { chromiumPath } from '../chromium.mjs'
import { root } from '../files.mjs'
import { runsOf } from '../mutation.mjs'
import { entriesOf } from '../tsup-config.mjs'
import { treeOf } from './tree.js'

describe('chromiumPath', () => {
  it('takes what it is told, else the usual places', () => {
    expect(chromiumPath({ CHROMIUM_PATH: '/a' }, (path) => path === '/a')).toBe('/a')
    expect(chromiumPath({}, (path) => path === '/usr/bin/chromium')).toBe('/usr/bin/chromium')
    expect(chromiumPath({ CHROMIUM_PATH: '' }, (path) => path === '/usr/bin/google-chrome')).toBe(
      '/usr/bin/google-chrome',
    )
  })
  it('says how to get it when there is none', () => {
    expect(() => chromiumPath({}, () => false)).toThrow('apt-get install -y chromium')
    expect(() => chromiumPath({ CHROMIUM_PATH: '/a' }, () => false)).toThrow('CHROMIUM_PATH says /a')
  })
})

describe('mutation runs', () => {
  const packages = ['kernel', 'figures']
  it('go package by package', () => {
    expect([...runsOf([], packages)]).toEqual([
      ['kernel', ['packages/kernel/src/**/*.ts']],
      ['figures', ['packages/figures/src/**/*.ts']],
    ])
    expect([...runsOf(['packages/kernel/src/**'], packages)]).toEqual([['kernel', ['packages/kernel/src/**/*.ts']]])
    expect([...runsOf(['packages/kernel/src/a.ts', 'packages/kernel/src/b.ts'], packages)]).toEqual([
      ['kernel', ['packages/kernel/src/a.ts', 'packages/kernel/src/b.ts']],
    ])
  })
  it('are refused for what is no package', () => {
    expect(() => runsOf(['kernel'], packages)).toThrow('name a package')
    expect(() => runsOf(['packages/attic'], packages)).toThrow('name a package')
  })
})

describe('the build', () => {
  it('has one entry per subpath and command that has a source', () => {
    const tree = treeOf({
      'package.json': JSON.stringify({
        exports: {
          '.': { 'groundplan-source': './src/index.ts' },
          './later': { 'groundplan-source': './src/later.ts' },
          './package.json': './package.json',
        },
        bin: { a: './bin/a.js' },
      }),
      'src/index.ts': '',
      'src/bin.ts': '',
    })
    try {
      expect(entriesOf(tree)).toEqual(['src/index.ts', 'src/bin.ts'])
    } finally {
      rmSync(tree, { recursive: true })
    }
  })
})

describe('the check of everything', () => {
  it('knows its steps and refuses others', () => {
    expect(new Set(steps.map(({ name }) => name)).size).toBe(steps.length)
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/check.mjs'), 'nonsense'], {
      encoding: 'utf8',
    })
    expect(status).toBe(2)
    expect(stderr).toContain('There is no step nonsense. Steps: format,')
  })
  it('finds the program of every tool it names', () => {
    for (const { commands } of steps) {
      for (const [command, program] of commands())
        expect([command, existsSync(program ?? '')]).toEqual([process.execPath, true])
    }
  })
})
