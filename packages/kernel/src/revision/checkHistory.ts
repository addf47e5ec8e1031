import { type Finding, findingKey } from '../finding.js'
import type { Message, Slots } from '../message.js'
import type { Revised, Revision } from '../revisionTypes.js'
import { mustBeRevised } from './mustBeRevised.js'
import { patchReasons } from './patchProblem.js'
import { type Replayed, replay } from './replay.js'
import { sameJson } from './sameJson.js'

const code = '@groundplan/kernel/history/'

const messages = {
  doesNotFit: {
    en: 'The history no longer fits the plan: revision "{revision}" cannot be {done}, since {reason}.',
    da: 'Historikken passer ikke længere til planen: ændringen "{revision}" kan ikke {done}, for {reason}.',
  },
  leadsElsewhere: {
    en: 'The history no longer fits the plan: taking revision "{revision}" back and doing it again leads to another plan.',
    da: 'Historikken passer ikke længere til planen: når ændringen "{revision}" fortrydes og gentages, bliver planen en anden.',
  },
  sameId: {
    en: 'Two revisions have the id "{revision}".',
    da: 'To ændringer har samme id: "{revision}".',
  },
} as const satisfies Readonly<Record<string, Message>>

const why = {
  en: 'The file was changed outside its history. The plan itself can be used and changed; undo ends here. To let go of the history that no longer fits, compact the document after this revision.',
  da: 'Filen er ændret uden om sin historik. Planen kan bruges og ændres som før, men man kan kun fortryde hertil. Vil du af med den historik, der ikke passer, så komprimér dokumentet efter denne ændring.',
}

const undoing = { en: 'taken back', da: 'fortrydes' }
const redoing = { en: 'done again', da: 'gentages' }

function finding(message: keyof typeof messages, id: string, pointer: string, slots: Slots): Finding {
  const about = [{ kind: 'revision', id }]
  return {
    code: code + message,
    key: findingKey(code + message, about),
    weight: 'structural',
    about,
    pointer,
    message: messages[message],
    slots: { revision: id, ...slots },
    why,
    cites: [{ own: { en: 'How a document is stored', da: 'Sådan gemmes et dokument' } }],
  }
}

/** A reason with its place filled in, in both languages. */
function reasonOf(problem: NonNullable<Replayed['problem']>): { readonly en: string; readonly da: string } {
  const { en, da } = patchReasons[problem.reason]
  const fill = (text: unknown) => String(text).replace('{path}', () => problem.pointer)
  return { en: fill(en), da: fill(da) }
}

interface Way {
  readonly revisions: readonly Revision[]
  readonly pointer: string
  /** The operations that lead on, and those that lead back. */
  readonly on: 'patch' | 'inverse'
  readonly back: 'patch' | 'inverse'
  readonly atMost: number
}

/** Walks from the plan through the revisions, last first, until one does not fit. */
function walk(plan: unknown, { revisions, pointer, on, back, atMost }: Way): Finding | undefined {
  const verb = on === 'inverse' ? [undoing, redoing] : [redoing, undoing]
  let now = plan
  const last = Math.max(0, revisions.length - atMost)
  for (let at = revisions.length - 1; at >= last; at--) {
    const revision = revisions[at] as Revision
    const here = `${pointer}/${at}`
    const next = replay(now, revision[on])
    const again = next.problem === undefined ? replay(next.plan, revision[back]) : next
    if (next.problem !== undefined || again.problem !== undefined) {
      const problem = (next.problem ?? again.problem) as NonNullable<Replayed['problem']>
      const [first, second] = verb
      const slots = { done: (next.problem ? first : second) as typeof undoing, reason: reasonOf(problem) }
      return finding('doesNotFit', revision.id, `${here}/${next.problem ? on : back}/${problem.at}`, slots)
    }
    if (!sameJson(again.plan, now)) return finding('leadsElsewhere', revision.id, here, {})
    now = next.plan
  }
  return undefined
}

/**
 * Whether the history of a document leads back to its beginning and forward again; what does not fit is a finding, in both languages, with
 * a pointer to the operation. Worth asking when a file is opened that others may have edited by hand: `undo` throws where this finds
 * something. A document without findings can be rewound to every revision that is done or undone.
 *
 * The last `atMost` revisions of each way are tried (default 1000), so the time does not grow without end with the history; it grows with
 * what each of these changed.
 *
 * ```ts
 * import { checkHistory, say } from '@groundplan/kernel'
 * const by = 'coordinator'
 * const why = { verbatim: 'Entered twice' }
 * const removed = { id: 'r1', at: '2021-03-03', by, why, patch: [{ op: 'remove' as const, path: '/plan/title' }], inverse: [{ op: 'remove' as const, path: '/plan/subtitle' }] }
 * const [finding] = checkHistory({ plan: {}, done: [removed], undone: [] })
 * finding?.pointer // => '/done/0/inverse/0'
 * finding && say(finding, 'da')
 * // => 'Historikken passer ikke længere til planen: ændringen "r1" kan ikke fortrydes, for der er ikke noget på "/plan/subtitle".'
 * ```
 */
export function checkHistory(doc: Revised, { atMost = 1000 }: { readonly atMost?: number } = {}): readonly Finding[] {
  mustBeRevised(doc)
  const findings: Finding[] = []
  const ids = new Set<string>()
  const lists = [
    ['/done', doc.done] as const,
    ['/undone', doc.undone] as const,
    ...(doc.aside ?? []).map((aside, at) => [`/aside/${at}/undone`, aside.undone] as const),
  ]
  for (const [pointer, revisions] of lists) {
    for (const [at, { id }] of revisions.entries()) {
      if (ids.has(id)) findings.push(finding('sameId', id, `${pointer}/${at}/id`, {}))
      ids.add(id)
    }
  }
  const back = walk(doc.plan, { revisions: doc.done, pointer: '/done', on: 'inverse', back: 'patch', atMost })
  const forth = walk(doc.plan, { revisions: doc.undone, pointer: '/undone', on: 'patch', back: 'inverse', atMost })
  for (const found of [back, forth]) if (found !== undefined) findings.push(found)
  return findings
}
