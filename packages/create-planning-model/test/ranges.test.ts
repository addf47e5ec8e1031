import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ranges } from '../src/ranges.js'

it.each(Object.entries(ranges))('%s is asked for as it stands in this repository: %s', (name, range) => {
  const file = join(import.meta.dirname, '../..', name.replace('@groundplan/', ''), 'package.json')
  expect(range).toBe(`^${JSON.parse(readFileSync(file, 'utf8')).version}`)
})
