import { isObject, type Loose, looksLikeText, type Reader } from './reader.js'

/** The sections of nodes in the order in which a logic model reads, with the kind of node that each holds. */
export const nodeSections = [
  ['resources', 'resource'],
  ['activities', 'activity'],
  ['outputs', 'output'],
  ['outcomes', 'outcome'],
  ['goals', 'goal'],
  ['conditions', 'condition'],
] as const

const all = [
  ...['id', 'title', 'language', 'horizons', 'focusAreas', 'boxes'],
  ...nodeSections.map(([section]) => section),
  ...['links', 'assumptions', 'notes', 'includes', 'isPart'],
]
const wholeNumber = /^(?:0|[1-9]\d*)$/

/** A thing of a section: its id, what was given, and its place for a reader. */
export type Entry = readonly [id: string, given: Loose, where: string]

/** The sections of a specification. */
export interface Sections {
  /** Things by their ids; a text alone is what `alone` says, a label when missing. */
  entries(section: string, alone?: string): readonly Entry[]
  /** Things in a list, each with its place for a reader. */
  list(section: string): readonly (readonly [given: Loose, where: string])[]
}

/** Opens the sections of a specification; throws where it has others. */
export function sectionsOf(spec: Loose, { list, wrong }: Reader): Sections {
  const misspelt = Object.keys(spec).find((key) => !all.includes(key))
  if (misspelt !== undefined)
    throw wrong('the specification', `has no section "${misspelt}": there are ${all.join(', ')}.`)
  return {
    entries(section, alone = 'label') {
      const given = spec[section]
      if (given === undefined) return []
      if (!isObject(given)) throw wrong(section, 'must be an object: each thing under its id.')
      const ids = Object.keys(given)
      const moved = ids.length > 1 ? ids.find((id) => wholeNumber.test(id)) : undefined
      if (moved !== undefined)
        throw wrong(section, `has the id "${moved}", and JavaScript puts whole numbers first: write "n${moved}", say.`)
      return Object.entries(given).flatMap(([id, one]): readonly Entry[] => {
        if (one === undefined) return []
        const where = `${section}.${id}`
        if (id === '') throw wrong(section, 'has an empty id: give each thing one.')
        if (looksLikeText(one)) return [[id, { [alone]: one }, where]]
        if (!isObject(one)) throw wrong(where, `must be a text or an object with "${alone}".`)
        return [[id, one, where]]
      })
    },
    list(section) {
      const items = list((given) => given)(spec[section] ?? [], section) as readonly unknown[]
      return items.map((one, i) => {
        if (!isObject(one)) throw wrong(`${section}[${i}]`, 'must be an object.')
        return [one, `${section}[${i}]`]
      })
    },
  }
}
