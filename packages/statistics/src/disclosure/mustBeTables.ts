import { MisuseError } from '../shared/misuse.js'
import { mustObject } from '../shared/mustObject.js'
import { mustArray } from '../shared/mustValues.js'
import { shown } from '../shared/shown.js'
import type { LaidTable } from './layout.js'

/** The text; throws when it is none. */
function mustText(argument: string, given: string): string {
  if (typeof given === 'string') return given
  throw new MisuseError(argument, `\`${argument}\` must be a text, not ${shown(given)}.`)
}

function mustTexts(argument: string, given: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(mustObject(argument, given))) mustText(`${argument}.${name}`, text)
}

/** Throws where tables are not made as tables are, so that nobody who calls from plain JavaScript meets an error from within. */
export function mustBeTables(tables: readonly LaidTable[]): void {
  for (const [index, table] of mustArray('tables', tables).entries()) {
    const at = `tables[${index}]`
    const { name, counts, where, dimensions, cells } = mustObject(at, table, '`name`, `dimensions` and `cells`')
    mustText(`${at}.name`, name)
    if (counts !== undefined) mustText(`${at}.counts`, counts)
    if (where !== undefined) mustTexts(`${at}.where`, where)
    for (const [dimension, sums] of Object.entries(mustObject(`${at}.dimensions`, dimensions)))
      for (const [total, parts] of Object.entries(mustObject(`${at}.dimensions.${dimension}`, sums)))
        for (const [part, text] of mustArray(`${at}.dimensions.${dimension}.${total}`, parts).entries())
          mustText(`${at}.dimensions.${dimension}.${total}[${part}]`, text)
    for (const [cell, given] of mustArray(`${at}.cells`, cells).entries())
      mustTexts(`${at}.cells[${cell}].key`, mustObject(`${at}.cells[${cell}]`, given, '`key` and `count`').key)
  }
  mustBeSpeltAlike(tables)
}

/** A text without what readers do not see: case, outer and repeated spaces, marks without width, Unicode's other ways to write the same. */
const read = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .normalize('NFKC')

/** Throws where two names read alike and are not the same: their cells would be taken for different persons, and not be protected together. */
function mustBeSpeltAlike(tables: readonly LaidTable[]): void {
  const spelt = new Map<string, Map<string, string>>()
  const seen = new Set<string>()
  const look = (argument: string, text: string): void => {
    const one = JSON.stringify([argument, text])
    if (seen.has(one)) return
    seen.add(one)
    const known = spelt.get(argument) ?? new Map<string, string>()
    const first = known.get(read(text)) ?? text
    if (first !== text)
      throw new MisuseError(
        argument,
        `\`${argument}\` must be spelt alike in all tables, not '${first}' and '${text}'.`,
      )
    spelt.set(argument, known.set(read(text), text))
  }
  for (const { counts = 'persons', where = {}, dimensions, cells } of tables) {
    look('counts', counts)
    const pairs = [
      ...Object.entries(where),
      ...Object.entries(dimensions).flatMap(([dimension, sums]) =>
        Object.entries(sums).flatMap(([total, parts]) => [total, ...parts].map((text) => [dimension, text] as const)),
      ),
      ...cells.flatMap(({ key }) => Object.entries(key)),
    ]
    for (const dimension of Object.keys(dimensions)) look('dimensions', dimension)
    for (const [dimension, category] of pairs) {
      look('dimensions', dimension)
      look(`dimensions.${dimension}`, category)
    }
  }
}
