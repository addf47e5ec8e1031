import type { Artefact, Finding } from '@groundplan/kernel'
import { validate } from '@groundplan/kernel/document'
import type { Plan } from '@groundplan/planning-models'
import { copied } from './copied.js'
import { Names } from './names.js'
import { planArtefact } from './own.js'
import { contentOf, putContent } from './prepared.js'
import type { SheetProposal, SheetReading } from './session.js'
import { type Held, mentionsIn, spokenIn, thingKey } from './spoken.js'
import { Tell } from './tell.js'

/** Later places first, and what is deeper before what holds it, so that no place moves before its turn. */
function backwards(a: SheetProposal, b: SheetProposal): number {
  for (let at = 0; at < Math.max(a.path.length, b.path.length); at += 1) {
    const [one, other] = [a.path[at], b.path[at]]
    if (one === other) continue
    if (one === undefined) return 1
    if (other === undefined) return -1
    if (typeof one === 'number' && typeof other === 'number') return other - one
    return String(one) < String(other) ? -1 : 1
  }
  return 0
}

/** The places that speak of things that are no longer there. */
function leftBehind(before: Plan, after: Plan, artefacts: readonly Artefact[]): readonly Finding[] {
  if (before === after) return []
  const heldBy = (plan: Plan): readonly Held[] =>
    artefacts.map((artefact) => ({ artefact, content: contentOf(plan, artefact) }))
  const defined = (held: readonly Held[]): ReadonlySet<string> =>
    new Set(
      held.flatMap((one) =>
        mentionsIn(one).flatMap(({ role, kind, id }) => (role === 'defines' ? [thingKey(kind, id)] : [])),
      ),
    )
  const [old, now] = [heldBy(before), heldBy(after)]
  const there = defined(now)
  const spoken = spokenIn(now)
  const names = { en: Names.of(before, artefacts, 'en'), da: Names.of(before, artefacts, 'da') }
  const tell = new Tell()
  for (const thing of defined(old)) {
    if (there.has(thing)) continue
    const [kind, id] = JSON.parse(thing) as [string, string]
    const called = (language: 'en' | 'da'): string => names[language].get(kind, id)?.name ?? id
    for (const { artefact, at, place } of spoken.get(thing) ?? []) {
      const path = ['plan', 'artefacts', artefact.kind, 'content', ...at]
      tell.file(
        'leftBehind',
        `${kind} ${id} ${path.join('/')}`,
        { name: { en: called('en'), da: called('da') }, place },
        path,
      )
    }
  }
  return tell.all()
}

/**
 * The plan of a reading without the rows that were deleted in the workbook, as far as they were accepted: `keys` are those of its proposals, all of them
 * where nothing is said. What a schema does not let go, such as the last of a list that must hold one, stays and gives findings. What else in the plan
 * speaks of a removed thing stays, and gives a finding for each place. Throws on a key that the reading does not have, and on an artefact that is
 * not handed over.
 *
 * ```ts
 * import { createPlan } from '@groundplan/planning-models'
 * import { acceptProposals } from '@groundplan/report/sheets'
 * const plan = createPlan({ id: 'p1', title: { verbatim: 'Naboskab' }, period: { from: '2026' } })
 * acceptProposals({ isRead: true, plan, changes: [], proposals: [], findings: [] }, []).plan === plan // => true
 * ```
 */
export function acceptProposals(
  { plan, proposals }: SheetReading,
  artefacts: readonly Artefact[],
  keys?: readonly string[] | undefined,
): { readonly plan: Plan; readonly findings: readonly Finding[] } {
  for (const key of keys ?? [])
    if (!proposals.some((one) => one.key === key))
      throw new RangeError(
        `The reading has no proposal "${key}": its proposals are in reading.proposals, each with its key.`,
      )
  const accepted = proposals.filter(({ key }) => keys === undefined || keys.includes(key))
  const findings: Finding[] = []
  let next = plan
  for (const kind of new Set(accepted.map((one) => one.artefact))) {
    const artefact = [planArtefact, ...artefacts].find((one) => one.kind === kind)
    if (artefact === undefined)
      throw new TypeError(`A proposal is about "${kind}": hand over the artefacts that the workbook was read with.`)
    const content: unknown = copied(contentOf(next, artefact))
    for (const { path } of accepted.filter((one) => one.artefact === kind).sort(backwards)) {
      let list: unknown = content
      for (const part of path.slice(0, -1)) list = (list as Readonly<Record<string | number, unknown>>)[part]
      if (Array.isArray(list)) list.splice(path.at(-1) as number, 1)
      else delete (list as Record<string, unknown>)[String(path.at(-1))]
    }
    const checked = validate(artefact.schema, content, {
      owner: kind,
      path: artefact === planArtefact ? ['plan'] : ['plan', 'artefacts', kind, 'content'],
    })
    if (checked.findings.length > 0) {
      findings.push(...checked.findings)
      continue
    }
    next = putContent(next, artefact, content)
  }
  return { plan: next, findings: [...findings, ...leftBehind(plan, next, artefacts)] }
}
