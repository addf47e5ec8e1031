import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { root } from '../files.mjs'

const seedWith = (env: Readonly<Record<string, string>>) => {
  const code = `import fc from ${JSON.stringify(join(root, 'scripts/fast-check.mjs'))}; console.log(fc.readConfigureGlobal().seed)`
  const { CI: _, FC_SEED: __, ...rest } = process.env
  return spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    env: { ...rest, ...env },
    encoding: 'utf8',
  })
}

describe('the seed of property tests', () => {
  it('is fixed in CI, where it is named, and else left to chance', () => {
    expect(seedWith({ CI: 'true' }).stdout).toBe('20261122\n')
    expect(seedWith({ CI: 'true', FC_SEED: '7' }).stdout).toBe('7\n')
    expect(seedWith({}).stdout).toBe('undefined\n')
  })

  it('is a whole number', () => {
    expect(seedWith({ FC_SEED: 'x' }).stderr).toContain('FC_SEED is a whole number, not "x".')
  })

  it('reaches the tests', () => {
    expect(typeof fc.assert).toBe('function')
    if (process.env['CI'] && !process.env['FC_SEED']) expect(fc.readConfigureGlobal().seed).toBe(20261122)
  })
})
