import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { peers, ranges } from '../src/ranges.js'

const versionOf = (name: string): string => {
  const file = join(import.meta.dirname, '../..', name.replace('@groundplan/', ''), 'package.json')
  return JSON.parse(readFileSync(file, 'utf8')).version
}

it.each(Object.entries(ranges))('%s is asked for as it stands in this repository: %s', (name, range) => {
  expect(range).toBe(`^${versionOf(name)}`)
})

it.each(Object.entries(peers))('%s is expected beside it up to the next major release: %s', (name, range) => {
  const version = versionOf(name)
  expect(range).toBe(version.startsWith('0.') ? `>=${version} <1` : `^${version}`)
})
