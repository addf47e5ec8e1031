import type { PartRef } from '../model/assumption.js'
import { standardHorizons } from '../model/horizon.js'
import type { TheoryLink } from '../model/link.js'
import type { TheoryNode } from '../model/node.js'
import type { Theory } from '../model/theory.js'
import { among } from './among.js'
import { assumptionsOf } from './assumptions.js'
import { fieldsOf } from './fieldsOf.js'
import { once } from './once.js'
import { isObject, type Loose, readerOf } from './reader.js'
import { type Entry, nodeSections, sectionsOf } from './sections.js'

/** The theory of a specification; see `buildTheory`. */
export function assemble(spec: Loose): Theory {
  if (!isObject(spec)) throw new TypeError('buildTheory needs a specification: an object with "id" and "title".')
  const reader = readerOf(spec['id'], spec['language'] as string | undefined)
  const { text, list, object, checked, wrong } = reader
  const { entries, list: listOf } = sectionsOf(spec, reader)
  const filled = checked((given) => typeof given === 'string' && given !== '', 'text that is not empty')
  filled(spec['id'], 'id')
  if (spec['language'] !== undefined) filled(spec['language'], 'language')
  if (spec['title'] === undefined) throw wrong('the specification', 'needs "title".')

  const horizons = entries('horizons')
  const areas = entries('focusAreas')
  const boxes = entries('boxes')
  const nodeEntries = nodeSections.flatMap(([section, is]) => entries(section).map((entry) => ({ is, entry })))
  const inclusions = listOf('includes')
  const elsewhere = inclusions.flatMap(
    ([{ parts }, where]) => list(filled)(parts ?? [], `${where}.parts`) as readonly string[],
  )
  const oneNode = once(reader, 'node', 'give each an id of its own')
  for (const { entry } of nodeEntries) oneNode(entry[0], entry[2])

  const ids = (given: readonly Entry[]): readonly string[] => given.map(([id]) => id)
  const node = among(reader, 'node', [...ids(nodeEntries.map(({ entry }) => entry)), ...elsewhere])
  const fields = fieldsOf(reader, {
    node,
    condition: among(reader, 'condition', [...ids(entries('conditions')), ...elsewhere]),
    horizon: among(
      reader,
      'horizon',
      spec['horizons'] === undefined ? standardHorizons.map(({ id }) => id) : ids(horizons),
    ),
    focusArea: among(reader, 'focus area', ids(areas)),
    box: among(reader, 'box', ids(boxes)),
  })
  const assumptions = assumptionsOf(reader, entries('assumptions'), { fields: fields.assumption, id: filled })

  const links: TheoryLink[] = []
  const oneLink = once(reader, 'link', 'draw a link once, or give the second one an "id"')
  const link = (from: string, to: string, given: Loose, where: string): void => {
    const { id = `${from}-${to}`, assumes, ...rest } = given
    filled(id, `${where}.id`)
    oneLink(id as string, where)
    links.push({ id: id as string, from, to, ...object(fields.link, [], ['id', 'assumes'])(rest, where) })
    assumptions.at({ link: id as string }, assumes, where)
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
        if (given === undefined) continue
        if (!isObject(given)) throw wrong(`${where}.${to}`, 'must be an object with what is known of the link.')
        link(from, to, given, `${where}.${to}`)
      }
    else if (leadsTo !== undefined) throw wrong(where, 'must be an id, a list of ids, or an object by id.')
  }

  const oneIndicator = once(reader, 'indicator', 'give each an id of its own')
  const nodes = nodeEntries.map(({ is, entry: [id, { leadsTo, assumes, ...rest }, where] }) => {
    if (rest['label'] === undefined && (is !== 'activity' || rest['activity'] === undefined))
      throw wrong(where, `needs "label"${is === 'activity' ? ', or "activity" where the register names it' : ''}.`)
    const made = { is, id, ...object(fields[is], [], ['leadsTo', 'assumes'])(rest, where) } as TheoryNode
    if ('indicators' in made && made.indicators?.is === 'known')
      for (const indicator of made.indicators.value) oneIndicator(indicator.id, `${where}.indicators`)
    assumptions.at({ node: id }, assumes, where)
    leads(id, leadsTo, `${where}.leadsTo`)
    return made
  })
  for (const [{ from, to, ...rest }, where] of listOf('links'))
    link(node(from, `${where}.from`) as string, node(to, `${where}.to`) as string, rest, where)

  const linkIds = new Set(links.map(({ id }) => id))
  const checkOn = (on: readonly PartRef[], where: string): void => {
    for (const part of on) {
      if ('node' in part === 'link' in part) throw wrong(where, 'is on parts: each is { node } or { link }.')
      // The links of included theories are not known here.
      if ('link' in part && inclusions.length === 0 && !linkIds.has(part.link))
        throw wrong(
          where,
          `is on the link "${part.link}", which is not here: its id is that of both ends with "-" between.`,
        )
    }
  }
  const stated = assumptions.all(checkOn)
  const notes = entries('notes', 'text').map(([id, given, where]) => {
    const read = object(fields.note, ['text'])(given, where)
    checkOn((read['on'] ?? []) as readonly PartRef[], where)
    return { id, ...read }
  })
  const things = (given: readonly Entry[], of: 'horizon' | 'focusArea' | 'box') =>
    given.map(([id, one, where]) => ({ id, ...object(fields[of], ['label'])(one, where) }))
  const includes = inclusions.map(([{ parts: _, ...rest }, where]) =>
    object(fields.inclusion, ['theory'], ['parts'])(rest, where),
  )
  const isPart = checked((given) => typeof given === 'boolean', 'true or false')
  /** What nobody gave is left out, also where it would be an empty list. */
  const asked = (section: string, made: () => unknown) => (spec[section] === undefined ? {} : { [section]: made() })
  return {
    id: spec['id'],
    title: text(spec['title'], 'title'),
    ...asked('horizons', () => things(horizons, 'horizon')),
    ...asked('focusAreas', () => things(areas, 'focusArea')),
    ...asked('boxes', () => things(boxes, 'box')),
    nodes,
    links,
    ...(stated.length > 0 ? { assumptions: stated } : asked('assumptions', () => [])),
    ...asked('notes', () => notes),
    ...asked('includes', () => includes),
    ...asked('isPart', () => isPart(spec['isPart'], 'isPart')),
  } as unknown as Theory
}
