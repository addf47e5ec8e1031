import { type Datum, type EntityRef, knownValue, type Mention } from '@groundplan/kernel'
import type { PartRef } from './assumption.js'
import type { Indicator, TheoryNode } from './node.js'
import type { Theories } from './theory.js'

type Path = readonly (string | number)[]

/** Which things the theories define and speak of. */
export function mentionsOf({ items }: Theories): readonly Mention[] {
  const found: Mention[] = []
  const defines = (kind: string, id: string, at: Path): void => {
    found.push({ role: 'defines', kind, id, at })
  }
  const mentions = (kind: string, id: string, at: Path): void => {
    found.push({ role: 'mentions', kind, id, at })
  }
  const each = (kind: string, ids: readonly string[] | undefined, at: Path): void => {
    ids?.forEach((id, i) => {
      mentions(kind, id, [...at, i])
    })
  }
  const known = (kind: string, ids: Datum<readonly string[]> | undefined, at: Path): void => {
    each(kind, knownValue(ids), [...at, 'value'])
  }
  const refs = (given: Datum<readonly EntityRef[]> | undefined, at: Path): void => {
    knownValue(given)?.forEach(({ kind, id }, i) => {
      mentions(kind, id, [...at, 'value', i])
    })
  }
  const parts = (on: readonly PartRef[] | undefined, at: Path): void => {
    on?.forEach((part, i) => {
      if ('node' in part) mentions('theoryNode', part.node, [...at, i, 'node'])
      else mentions('theoryLink', part.link, [...at, i, 'link'])
    })
  }
  const indicators = (given: Datum<readonly Indicator[]> | undefined, at: Path): void => {
    knownValue(given)?.forEach(({ id }, i) => {
      defines('indicator', id, [...at, 'value', i])
    })
  }
  const node = (one: TheoryNode, at: Path): void => {
    defines('theoryNode', one.id, at)
    each('focusArea', one.focusAreas, [...at, 'focusAreas'])
    if ('groups' in one) known('group', one.groups, [...at, 'groups'])
    if ('indicators' in one) indicators(one.indicators, [...at, 'indicators'])
    if (one.is !== 'activity') return
    if (one.activity !== undefined) mentions('activity', one.activity, [...at, 'activity'])
    refs(one.deliveredBy, [...at, 'deliveredBy'])
    knownValue(one.description?.approvals)?.forEach(({ body }, i) => {
      mentions(body.kind, body.id, [...at, 'description', 'approvals', 'value', i, 'body'])
    })
  }
  items.forEach((theory, t) => {
    const at = ['items', t]
    defines('theory', theory.id, at)
    theory.focusAreas?.forEach((area, i) => {
      defines('focusArea', area.id, [...at, 'focusAreas', i])
      known('group', area.groups, [...at, 'focusAreas', i, 'groups'])
    })
    theory.nodes.forEach((one, i) => {
      node(one, [...at, 'nodes', i])
    })
    theory.links.forEach((link, i) => {
      defines('theoryLink', link.id, [...at, 'links', i])
      mentions('theoryNode', link.from, [...at, 'links', i, 'from'])
      mentions('theoryNode', link.to, [...at, 'links', i, 'to'])
      known('theoryNode', link.conditions, [...at, 'links', i, 'conditions'])
    })
    theory.assumptions?.forEach((assumption, i) => {
      defines('assumption', assumption.id, [...at, 'assumptions', i])
      parts(assumption.on, [...at, 'assumptions', i, 'on'])
    })
    theory.notes?.forEach((note, i) => {
      parts(note.on, [...at, 'notes', i, 'on'])
    })
    theory.includes?.forEach((included, i) => {
      mentions('theory', included.theory, [...at, 'includes', i, 'theory'])
      each('theoryNode', included.without, [...at, 'includes', i, 'without'])
    })
  })
  return found
}
