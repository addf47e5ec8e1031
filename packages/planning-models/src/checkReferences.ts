import type { Artefact, EntityRef, Finding, Text } from '@groundplan/kernel'
import { ownFinding } from './finding.js'
import { leadsTo } from './leadsTo.js'
import { mentionsOf } from './mentionsOf.js'
import type { Plan } from './plan.js'

type Path = readonly (string | number)[]

/** Kinds of things that no register lists: models and what is in them, and the parts of the plan itself. */
const ownKinds = new Set([
  'model',
  'phase',
  'lane',
  'principle',
  'rule',
  'view',
  'artefact',
  'finding',
  'journalEntry',
  'decisionWanted',
])

interface Register {
  readonly ids: Set<string>
  readonly titles: Set<Text>
}

/**
 * Compares what the plan speaks of with what it defines: ids defined twice, references to what is not there, and references that cannot be
 * checked because some content cannot be read. Each thing is told once, at the first place. Work grows with the number of references.
 *
 * @internal
 */
export function checkReferences(
  plan: Plan,
  readable: readonly Artefact[],
  unreadable: readonly Text[],
): readonly Finding[] {
  const findings: Finding[] = []
  const told = new Set<string>()
  const tell = (
    name: 'plan/definedTwice' | 'plan/dangling',
    { kind, id }: EntityRef,
    titles: Set<Text>,
    at: Path,
  ): void => {
    const finding = ownFinding(name, [{ kind, id }], { id, register: [...titles] }, at)
    if (!told.has(finding.key)) findings.push(finding)
    told.add(finding.key)
  }
  const registers = new Map<string, Register>()
  const mentioned = readable.map((artefact) => ({ artefact, ...mentionsOf(plan, artefact) }))
  for (const { artefact, list, failed } of mentioned) {
    if (failed !== undefined) {
      const about = [{ kind: 'artefact', id: artefact.kind }]
      const slots = { title: artefact.title, what: failed }
      findings.push(ownFinding('plan/mentionsFailed', about, slots, placeIn(plan, artefact, [])))
    }
    for (const mention of list) {
      if (mention.role !== 'defines') continue
      let register = registers.get(mention.kind)
      if (register === undefined) {
        register = { ids: new Set(), titles: new Set() }
        registers.set(mention.kind, register)
      }
      register.titles.add(artefact.title)
      const before = register.ids.size
      if (register.ids.add(mention.id).size === before)
        tell('plan/definedTwice', mention, register.titles, placeIn(plan, artefact, mention.at))
    }
  }

  const unlisted = new Map<string, { count: number; at: Path }>()
  let unchecked = 0
  const look = (ref: EntityRef, place: () => Path): void => {
    const register = registers.get(ref.kind)
    if (register?.ids.has(ref.id) || ownKinds.has(ref.kind)) return
    if (unreadable.length > 0) unchecked += 1
    else if (register !== undefined) tell('plan/dangling', ref, register.titles, place())
    else {
      const seen = unlisted.get(ref.kind)
      if (seen === undefined) unlisted.set(ref.kind, { count: 1, at: place() })
      else seen.count += 1
    }
  }
  for (const { artefact, list } of mentioned)
    for (const mention of list) if (mention.role !== 'defines') look(mention, () => placeIn(plan, artefact, mention.at))
  for (const [index, ref] of plan.places.entries()) look(ref, () => ['plan', 'places', index])
  for (const [index, entry] of plan.journal.entries())
    for (const [place, ref] of entry.about.entries()) look(ref, () => ['plan', 'journal', index, 'about', place])
  for (const [index, { body }] of (plan.decisionsWanted ?? []).entries())
    if (body !== undefined) look(body, () => ['plan', 'decisionsWanted', index, 'body'])

  for (const [kind, { count, at }] of unlisted)
    findings.push(ownFinding('plan/noRegister', [{ kind: 'kind', id: kind }], { kind, count }, at))
  if (unchecked > 0) findings.push(ownFinding('plan/cannotCheck', [], { count: unchecked, where: unreadable }))
  return findings
}

/** A place in content as it is written; the content as a whole where only its migrated form has that place. */
function placeIn(plan: Plan, artefact: Artefact, at: Path): Path {
  const path = ['plan', 'artefacts', artefact.kind, 'content', ...at]
  return leadsTo({ plan }, path) ? path : path.slice(0, 3)
}
