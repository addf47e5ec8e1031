import { expect, it } from 'vitest'
import { withTable } from '../conformance-table.mjs'

const page = '# The kit\n\nWritten by hand.\n\n<!-- conformance-table -->\n\n| old |\n'

it('the table stands below the marker, and what was written by hand above it stays', () => {
  expect(withTable(page, '| new |')).toBe('# The kit\n\nWritten by hand.\n\n<!-- conformance-table -->\n\n| new |\n')
  expect(withTable(withTable(page, '| new |'), '| newer |')).toBe(withTable(page, '| newer |'))
})

it('a page without the marker is refused', () => {
  expect(() => withTable('# The kit\n', '| new |')).toThrow('docs/conformance.md has lost its marker')
})
