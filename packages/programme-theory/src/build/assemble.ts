import type { Assumption, PartRef } from '../model/assumption.js'
import { standardHorizons } from '../model/horizon.js'
import type { TheoryLink } from '../model/link.js'
import type { TheoryNode } from '../model/node.js'
import type { Theory } from '../model/theory.js'
import { fieldsOf } from './fieldsOf.js'
import { inWords, isObject, type Loose, looksLikeText, type Read, readerOf } from './reader.js'

const nodeSections = [
  ['resources', 'resource'],
  ['activities', 'activity'],
  ['outputs', 'output'],
  ['outcomes', 'outcome'],
  ['goals', 'goal'],
  ['conditions', 'condition'],
] as const
const sections = [
  ...['id', 'title', 'language', 'horizons', 'focusAreas', 'boxes'],
  ...nodeSections.map(([section]) => section),
  ...['links', 'assumptions', 'notes', 'includes', 'isPart'],
]
const wholeNumber = /^(?:0|[1-9]\d*)$/

/** The entries of a section: id, what was given, and the place for a reader. */
type Entry = readonly [id: string, given: Loose, where: string]

/** The theory of a specification; see `buildTheory`. */
export function assemble(spec: Loose): Theory {
  if (!isObject(spec)) throw new TypeError('buildTheory needs a specification: an object with "id" and "title".')
  const reader = readerOf(spec['id'], spec['language'] as string | undefined)
  const { text, object, wrong } = reader
  const misspelt = Object.keys(spec).find((key) => !sections.includes(key))
  if (misspelt !== undefined)
    throw wrong('the specification', `has no section "${misspelt}": there are ${sections.join(', ')}.`)
  const isText = reader.checked((given) => typeof given === 'string' && given !== '', 'text that is not empty')
  isText(spec['id'], 'id')
  if (spec['language'] !== undefined) isText(spec['language'], 'language')
  if (spec['title'] === undefined) throw wrong('the specification', 'needs "title".')
  const isPart = reader.checked((given) => typeof given === 'boolean', 'true or false')

  const entriesOf = (section: string, alone = 'label'): readonly Entry[] => {
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
  }
  const listOf = (section: string): readonly (readonly [given: Loose, where: string])[] =>
    (reader.list((given) => given)(spec[section] ?? [], section) as readonly unknown[]).map((one, i) => {
      if (!isObject(one)) throw wrong(`${section}[${i}]`, 'must be an object.')
      return [one, `${section}[${i}]`]
    })

  const horizonEntries = entriesOf('horizons')
  const areaEntries = entriesOf('focusAreas')
  const boxEntries = entriesOf('boxes')
  const nodeEntries = nodeSections.flatMap(([section, is]) =>
    entriesOf(section).map(([id, given, where]) => ({ is, id, given, where })),
  )
  const inclusionEntries = listOf('includes')
  const elsewhere = inclusionEntries.flatMap(
    ([{ parts }, where]) => reader.list(isText)(parts ?? [], `${where}.parts`) as readonly string[],
  )

  const once = (what: string) => {
    const seen = new Set<string>()
    return (id: string, where: string, remedy = 'give each an id of its own'): void => {
      if (seen.has(id)) throw wrong(where, `has the id "${id}", which another ${what} has: ${remedy}.`)
      seen.add(id)
    }
  }
  const oneNode = once('node')
  for (const { id, where } of nodeEntries) oneNode(id, where)

  const among = (what: string, ids: readonly string[]): Read => {
    const there = new Set(ids)
    const offered =
      ids.length === 0 ? 'there is none' : `there are ${ids.slice(0, 12).join(', ')}${ids.length > 12 ? ' …' : ''}`
    return (given, where) => {
      if (!there.has(given as string))
        throw wrong(where, `names ${inWords(given)}, which is no ${what} here: ${offered}.`)
      return given
    }
  }
  const ids = (entries: readonly Entry[]): readonly string[] => entries.map(([id]) => id)
  const node = among('node', [...nodeEntries.map(({ id }) => id), ...elsewhere])
  const fields = fieldsOf(reader, {
    node,
    condition: among('condition', [
      ...nodeEntries.flatMap(({ is, id }) => (is === 'condition' ? [id] : [])),
      ...elsewhere,
    ]),
    horizon: among('horizon', horizonEntries.length > 0 ? ids(horizonEntries) : standardHorizons.map(({ id }) => id)),
    focusArea: among('focus area', ids(areaEntries)),
    box: among('box', ids(boxEntries)),
  })

  const assumptions = new Map<string, { readonly read: Loose; readonly on: PartRef[]; readonly where: string }>()
  const state = (id: string, given: Loose, where: string): PartRef[] => {
    const { on = [], ...read } = object(fields.assumption, ['label'])(given, where)
    const parts = [...(on as readonly PartRef[])]
    assumptions.set(id, { read, on: parts, where })
    return parts
  }
  for (const [id, given, where] of entriesOf('assumptions')) state(id, given, where)
  const named = among('assumption', [...assumptions.keys()])
  const assume = (given: unknown, part: PartRef, where: string): void => {
    reader.list((one, at) => {
      if (typeof one === 'string') {
        named(one, at)
        assumptions.get(one)?.on.push(part)
        return
      }
      if (!isObject(one)) throw wrong(at, 'must be the id of one in "assumptions", or an object with "id" and "label".')
      const { id, ...rest } = one
      isText(id, `${at}.id`)
      if (assumptions.has(id as string))
        throw wrong(at, `states the assumption "${id}" again: state it once in "assumptions", and name it by its id.`)
      state(id as string, rest, at).push(part)
    })(given ?? [], `${where}.assumes`)
  }

  const links: TheoryLink[] = []
  const oneLink = once('link')
  const link = (from: string, to: string, given: unknown, where: string): void => {
    if (!isObject(given)) throw wrong(where, 'must be an object with what is known of the link.')
    const { id = `${from}-${to}`, assumes, ...rest } = given
    isText(id, `${where}.id`)
    oneLink(id as string, where, 'draw a link once, or give the second one an "id"')
    links.push({ id: id as string, from, to, ...object(fields.link)(rest, where) })
    assume(assumes, { link: id as string }, where)
  }
  const leads = (from: string, leadsTo: unknown, where: string): void => {
    if (typeof leadsTo === 'string') link(from, node(leadsTo, where) as string, {}, where)
    else if (Array.isArray(leadsTo))
      leadsTo.forEach((to, i) => {
        link(from, node(to, `${where}[${i}]`) as string, {}, `${where}[${i}]`)
      })
    else if (isObject(leadsTo))
      for (const [to, given] of Object.entries(leadsTo)) {
        node(to, where)
        if (given !== undefined) link(from, to, given, `${where}.${to}`)
      }
    else if (leadsTo !== undefined) throw wrong(where, 'must be an id, a list of ids, or an object by id.')
  }

  const oneIndicator = once('indicator')
  const nodes = nodeEntries.map(({ is, id, given, where }) => {
    const { leadsTo, assumes, ...rest } = given
    if (rest['label'] === undefined && (is !== 'activity' || rest['activity'] === undefined))
      throw wrong(
        where,
        is === 'activity' ? 'needs "label", or "activity" where the register names it.' : 'needs "label".',
      )
    const made = { is, id, ...object(fields[is])(rest, where) } as TheoryNode
    if ('indicators' in made && made.indicators?.is === 'known')
      for (const indicator of made.indicators.value) oneIndicator(indicator.id, `${where}.indicators`)
    assume(assumes, { node: id }, where)
    leads(id, leadsTo, `${where}.leadsTo`)
    return made
  })
  for (const [{ from, to, ...rest }, where] of listOf('links'))
    link(node(from, `${where}.from`) as string, node(to, `${where}.to`) as string, rest, where)

  const linkIds = new Set(links.map(({ id }) => id))
  const checkOn = (on: readonly PartRef[], where: string): void => {
    for (const part of on) {
      if ('node' in part === 'link' in part) throw wrong(where, 'is on parts: each is { node } or { link }.')
      if ('link' in part && inclusionEntries.length === 0 && !linkIds.has(part.link))
        throw wrong(
          where,
          `is on the link "${part.link}", which is not here: its id is that of both ends with "-" between.`,
        )
    }
  }
  const stated = [...assumptions].map(([id, { read, on, where }]) => {
    if (on.length === 0) throw wrong(where, 'is about nothing: name it in "assumes" of a node or link, or give "on".')
    checkOn(on, where)
    return { id, ...read, on } as unknown as Assumption
  })
  const notes = entriesOf('notes', 'text').map(([id, given, where]) => {
    const read = object(fields.note, ['text'])(given, where)
    checkOn((read['on'] ?? []) as readonly PartRef[], where)
    return { id, ...read }
  })
  const things = (entries: readonly Entry[], of: 'horizon' | 'focusArea' | 'box') =>
    entries.map(([id, given, where]) => ({ id, ...object(fields[of], ['label'])(given, where) }))
  const includes = inclusionEntries.map(([{ parts: _, ...rest }, where]) =>
    object(fields.inclusion, ['theory'])(rest, where),
  )
  const given = (name: string, made: readonly unknown[]) => (spec[name] === undefined ? {} : { [name]: made })
  return {
    id: spec['id'],
    title: text(spec['title'], 'title'),
    ...given('horizons', things(horizonEntries, 'horizon')),
    ...given('focusAreas', things(areaEntries, 'focusArea')),
    ...given('boxes', things(boxEntries, 'box')),
    nodes,
    links,
    ...(assumptions.size === 0 && spec['assumptions'] === undefined ? {} : { assumptions: stated }),
    ...given('notes', notes),
    ...given('includes', includes),
    ...(spec['isPart'] === undefined ? {} : { isPart: isPart(spec['isPart'], 'isPart') }),
  } as unknown as Theory
}
