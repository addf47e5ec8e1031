import { type Draft, deepFreeze, revise } from '@groundplan/kernel'
import { newDocument } from '@groundplan/kernel/document'

export const kind = '@groundplan/community/activities'
/** An activity of the toy plan. */
export const activity = (id: string, name: string) => ({
  id,
  name: { verbatim: name },
  places: { is: 'unknown' } as object,
  tags: ['a'],
  parts: [] as unknown[],
})
/** A plan-like document in which every sort of change can be made. */
export const base = newDocument(
  deepFreeze({
    title: { verbatim: 'Mad sammen' } as object,
    period: { from: '2018' } as object,
    artefacts: {
      [kind]: {
        version: 1,
        content: { items: [activity('m', 'Fællesspisning'), activity('k', 'Kor'), activity('h', 'Have')] },
      },
    } as Record<string, { version: number; content: { items: ReturnType<typeof activity>[] } }>,
    journal: [] as { id: string; words?: object; outcome?: object }[],
    deviations: [] as { model: string; why: string }[],
    flags: {} as Record<string, unknown>,
  }),
)
export type Doc = typeof base
export type Plan = Draft<Doc['plan']>
export const items = (plan: Plan) => plan.artefacts[kind]!.content.items
export const note = (id: string, at = '2021-03-03') => ({ id, at, by: 'koordinator', why: { verbatim: 'efter mødet' } })
/** The document after one revision. */
export const edit = (doc: Doc, id: string, recipe: (plan: Plan) => void, at?: string): Doc =>
  revise(doc, recipe as never, note(id, at))
export const titles = { artefacts: [{ kind, title: { en: 'Activities', da: 'Aktiviteter' } }] }
