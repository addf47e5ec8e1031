import type { Artefact, EntityRef, Finding, Text } from '@groundplan/kernel'
import { ownFinding } from './finding.js'
import { leadsTo } from './leadsTo.js'
import { mentionsOf } from './mentionsOf.js'
import type { Plan } from './plan.js'

type Path = readonly (string | number)[]

/** Kinds of things that no register lists: models and what is in them, and the parts of the plan itself. */
const ownKinds = new Set(['model', 'phase', 'lane', 'principle', 'rule', 'view', 'artefact', 'finding', 'journalEntry'])

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
  const registers = new Map<string, Register>()
  const references: { readonly ref: EntityRef; readonly artefact?: Artefact; readonly at: Path }[] = []
  const twice = new Set<string>()
  for (const artefact of readable) {
    const { list, failed } = mentionsOf(plan, artefact)
    if (failed !== undefined) {
      const about = [{ kind: 'artefact', id: artefact.kind }]
      findings.push(
        ownFinding('plan/mentionsFailed', about, { title: artefact.title, what: failed }, placeIn(plan, artefact, [])),
      )
    }
    for (const mention of list) {
      if (mention.role !== 'defines') {
        references.push({ ref: mention, artefact, at: mention.at })
        continue
      }
      let register = registers.get(mention.kind)
      if (register === undefined) {
        register = { ids: new Set(), titles: new Set() }
        registers.set(mention.kind, register)
      }
      register.titles.add(artefact.title)
      if (register.ids.has(mention.id)) {
        const key = `${mention.kind} ${mention.id}`
        if (twice.has(key)) continue
        twice.add(key)
        const about = [{ kind: mention.kind, id: mention.id }]
        const slots = { id: mention.id, register: [...register.titles] }
        findings.push(ownFinding('plan/definedTwice', about, slots, placeIn(plan, artefact, mention.at)))
      } else register.ids.add(mention.id)
    }
  }
  for (const [index, ref] of plan.places.entries()) references.push({ ref, at: ['plan', 'places', index] })
  for (const [index, entry] of plan.journal.entries())
    for (const [place, ref] of entry.about.entries())
      references.push({ ref, at: ['plan', 'journal', index, 'about', place] })

  const told = new Set<string>()
  const unlisted = new Map<string, { count: number; at: Path }>()
  let unchecked = 0
  for (const { ref, artefact, at } of references) {
    const register = registers.get(ref.kind)
    if (register?.ids.has(ref.id) || ownKinds.has(ref.kind)) continue
    const place = (): Path => (artefact === undefined ? at : placeIn(plan, artefact, at))
    if (unreadable.length > 0) unchecked += 1
    else if (register === undefined) {
      const seen = unlisted.get(ref.kind)
      if (seen === undefined) unlisted.set(ref.kind, { count: 1, at: place() })
      else seen.count += 1
    } else {
      const key = `${ref.kind} ${ref.id}`
      if (told.has(key)) continue
      told.add(key)
      const slots = { id: ref.id, register: [...register.titles] }
      findings.push(ownFinding('plan/dangling', [{ kind: ref.kind, id: ref.id }], slots, place()))
    }
  }
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
