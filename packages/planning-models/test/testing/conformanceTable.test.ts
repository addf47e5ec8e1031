import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { conformanceTable } from './conformanceTable.js'

const page = readFileSync(new URL('../../../../docs/conformance.md', import.meta.url), 'utf8')

it('the page on the kit holds the table as the code has it: run `node scripts/conformance-table.mjs` and look at the difference', () => {
  expect(page.split('<!-- conformance-table -->\n')[1]?.trim()).toBe(conformanceTable())
})

it('the table has a row for each check, with a planted defect and a remedy in two sentences at least', () => {
  const rows = conformanceTable().split('\n').slice(2)
  expect(rows.length).toBeGreaterThanOrEqual(32)
  for (const row of rows)
    expect(row).toMatch(/^\| `\w+` \| .+[.:!?] .+\. \| an? .+|^\| `\w+` \| .+\. .+\. \| (?:two|cases) .+/)
})
