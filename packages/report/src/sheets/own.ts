import { type Artefact, type DateOrUnknown, deepFreeze, type Layout } from '@groundplan/kernel'
import { canonicalText } from '@groundplan/kernel/document'
import { dateOrUnknownSchema, idSchema, partialDateSchema, textSchema } from '@groundplan/kernel/schemas'
import { type Answer, type Plan, planFormat } from '@groundplan/planning-models'
import * as z from 'zod'
import { answerWords } from '../words.js'
import { planLayout } from './planLayout.js'

/** The plan itself as something with sheets: its own facts, the decisions that it asks for, and its journal. */
export const planArtefact: Artefact = { ...planFormat, title: { en: 'The plan', da: 'Planen' }, layout: planLayout }

/** The plan's own facts, without what artefacts hold. */
export const planContent = (plan: Plan): unknown => ({ ...plan, artefacts: {} })

/** A plan with changed facts of its own. */
export const withPlanContent = (plan: Plan, content: unknown): Plan =>
  deepFreeze({ ...(content as Plan), artefacts: plan.artefacts })

/** Who answers when, for answers that a workbook brings. */
export interface Answering {
  readonly at?: DateOrUnknown | undefined
  /** A role. */
  readonly by?: string | undefined
}

const answersLayout: Layout = {
  'items.words': {
    label: { en: 'To look at', da: 'Opmærksomhedspunkt' },
    note: { en: 'As the report says it; not to be changed.', da: 'Som rapporten siger det; det skal ikke rettes.' },
  },
  'items.answer': { label: { en: 'Your answer', da: 'Jeres svar' }, choices: answerWords },
  'items.why': {
    label: { en: 'Reason, or what is done', da: 'Begrundelse, eller hvad I gør' },
    note: { en: 'An answer needs some words.', da: 'Et svar skal have et par ord med.' },
  },
  'items.owner': {
    label: { en: 'Responsible (role)', da: 'Ansvarlig (rolle)' },
    note: { en: 'A role, never the name of a person.', da: 'En rolle, aldrig navnet på en person.' },
  },
  'items.due': { label: { en: 'Deadline', da: 'Frist' } },
  'items.at': { label: { en: 'Answered on', da: 'Besvaret den' }, hidden: true },
  'items.by': { label: { en: 'Answered by', da: 'Besvaret af' }, hidden: true },
}

interface Item extends Partial<Answer> {
  readonly id: string
  readonly words: { readonly verbatim: string }
}

/** The kind of the sheet with answers. */
export const answersKind = '@groundplan/report/answers'

/** The answers to findings as something with a sheet. */
export const answersArtefact: Artefact = /* @__PURE__ */ (() => ({
  kind: answersKind,
  version: 1,
  title: { en: 'Answers', da: 'Svar på opmærksomhedspunkter' },
  layout: answersLayout,
  schema: z.object({
    items: z.array(
      z.object({
        id: z.string(),
        words: textSchema,
        answer: z.exactOptional(z.enum(['willDo', 'accepted', 'disagree'])),
        why: z.exactOptional(textSchema),
        owner: z.exactOptional(idSchema),
        due: z.exactOptional(partialDateSchema),
        at: z.exactOptional(dateOrUnknownSchema),
        by: z.exactOptional(idSchema),
      }),
    ),
  }),
}))()

/** What is left of a finding that is not there any more: nobody can say it in words. */
const gone = { en: 'No longer there', da: 'Findes ikke længere' } as const

/** A row for each finding that is listed, with its key and words, and for each answer to another. */
export function answersContent(
  { answers }: Plan,
  listed: ReadonlyMap<string, string>,
  language: 'en' | 'da',
): { readonly items: readonly Item[] } {
  const item = (key: string, words: string): Item => ({
    ...(Object.hasOwn(answers, key) ? answers[key] : {}),
    id: key,
    words: { verbatim: words },
  })
  const others = Object.keys(answers).filter((key) => !listed.has(key))
  return {
    items: [...[...listed].map(([key, words]) => item(key, words)), ...others.map((key) => item(key, gone[language]))],
  }
}

/** A plan with the answers of rows. One that is new or changed bears who answered when; one that was taken away is gone. */
export function withAnswers(
  plan: Plan,
  content: unknown,
  listed: ReadonlyMap<string, string>,
  { at, by }: Answering,
  language: 'en' | 'da',
): Plan {
  const before = new Map(answersContent(plan, listed, language).items.map((item) => [item.id, item]))
  const answers: Record<string, Answer> = { ...plan.answers }
  for (const item of (content as { readonly items: readonly Item[] }).items) {
    const old = before.get(item.id)
    if (old !== undefined && canonicalText(old) === canonicalText(item)) continue
    const { id, words: _, ...given } = item
    if (given.answer === undefined) delete answers[id]
    else
      answers[id] = {
        ...(given as Answer),
        at: at ?? given.at ?? 'unknown',
        by: by ?? given.by ?? (language === 'da' ? 'regnearket' : 'the spreadsheet'),
      }
  }
  return deepFreeze({ ...plan, answers })
}
