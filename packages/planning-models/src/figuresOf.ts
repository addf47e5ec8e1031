import { checkFigure, type Figure } from '@groundplan/figures'
import {
  type AnyLocalized,
  type Finding,
  findingKey,
  type Language,
  type Missing,
  type PartialDate,
  say,
} from '@groundplan/kernel'
import { compiled, compileReads } from './compiled.js'
import { Defect, malformed } from './defect.js'
import { gather } from './gather.js'
import { isPromise } from './isPromise.js'
import type { PlanningModel } from './model.js'
import { mustBeDate } from './mustBeDate.js'
import { mustBePlan } from './mustBePlan.js'
import type { Plan } from './plan.js'
import { defectOf } from './runRule.js'
import { nameFor } from './textsLacking.js'
import type { View } from './view.js'

/**
 * One view of a model on a plan: the figure, or what is missing before it can be made, or what is wrong with the view itself. A figure with a fault that
 * does not keep it from being drawn, such as a link to a node that is not there, comes with a finding beside it.
 */
export interface ShownView {
  readonly id: string
  readonly title: AnyLocalized
  readonly figure?: Figure
  readonly missing?: readonly Missing[]
  readonly findings?: readonly Finding[]
}

/**
 * Runs a model's views on a plan, in their order. A view without what it needs says what is missing; a view that breaks down, or gives what cannot be
 * drawn, becomes a finding against it, and the others are shown. A model of another contract shows nothing.
 *
 * ```ts
 * import { createPlan, definePlanningModel, defineView, figuresOf, journal } from '@groundplan/planning-models'
 * const happened = defineView({
 *   title: { en: 'What happened', da: 'Det skete' }, reads: { journal },
 *   figure: ({ journal }) => ({
 *     kind: 'table', title: { en: 'What happened', da: 'Det skete' }, description: { en: 'One row each', da: 'En række hver' },
 *     columns: [{ id: 'words', label: { en: 'Event', da: 'Hændelse' } }], rows: journal.map((entry) => ({ cells: [{ cell: entry.words }] })),
 *   }),
 * })
 * const diary = definePlanningModel({
 *   contract: 1, id: '@example/diary', version: '1.0.0', title: { en: 'Diary', da: 'Dagbog' }, summary: { en: 'Look back.', da: 'Se tilbage.' },
 *   sources: {}, principles: {}, phases: {}, rules: {}, views: { happened },
 * })
 * const plan = createPlan({ id: 'p1', title: { verbatim: 'The park' }, period: { from: '2026' } })
 * figuresOf(diary, plan, { at: '2026-10-01' }).map(({ id, figure }) => [id, figure?.kind]) // => [['happened', 'table']]
 * ```
 */
export function figuresOf(model: PlanningModel, plan: Plan, given: { readonly at: PartialDate }): readonly ShownView[] {
  mustBePlan(plan)
  mustBeDate(given.at, 'The date of the figures (`at`)', false)
  if (!compiled(model).runs) return []
  return Object.entries<View | null | undefined>(model.views ?? {}).map(([id, view]) => ({
    id,
    title: titleOf(view, id),
    ...shown(model, id, view as View, plan, given.at),
  }))
}

/** A view that was not made by `defineView` may have no title; it is then shown under its name. */
function titleOf(view: View | null | undefined, id: string): AnyLocalized {
  const name = nameFor(view?.title, id)
  return 'verbatim' in name ? { en: id } : name
}

function shown(
  model: PlanningModel,
  id: string,
  view: View,
  plan: Plan,
  at: PartialDate,
): Pick<ShownView, 'figure' | 'missing' | 'findings'> {
  const against = (error: unknown): readonly Finding[] => [
    defectOf(error, { kind: 'view', id: `${model.id}/${id}` }, nameFor(view?.title, id)),
  ]
  try {
    const { values, missing } = gather(plan, model.id, compileReads(view.reads), at)
    if (missing.length > 0) return { missing }
    const figure: unknown = view.figure(values as never)
    if (isPromise(figure)) throw new Defect('promise', {})
    if (typeof figure !== 'object' || figure === null) return malformed({ en: 'no figure', da: 'ingen figur' })
    const faults = checkFigure(figure as Figure)
    if (faults.length === 0) return { figure: figure as Figure }
    const ref = { kind: 'view', id: `${model.id}/${id}` }
    // Numbers that do not agree are nothing that the model did: they are told in their own words.
    const numbers = faults
      .filter(({ weight }) => weight !== 'structural')
      .map(({ pointer = '', ...fault }): Finding => {
        const key = findingKey(fault.code, [ref, { kind: 'figure', id: pointer }])
        return { ...fault, about: [ref], key }
      })
    const own = faults.filter(({ weight }) => weight === 'structural')
    if (own.length === 0) return { figure: figure as Figure, findings: numbers }
    const [en, da] = [told(own, 'en'), told(own, 'da')]
    if (own.some(({ code }) => code.endsWith('/malformed'))) return malformed({ en, da })
    const what = { en: `a figure with faults. ${en}`, da: `en figur med fejl. ${da}` }
    return { figure: figure as Figure, findings: [...against(new Defect('malformed', { what })), ...numbers] }
  } catch (error) {
    return { findings: against(error) }
  }
}

/** The first faults of a figure in one sentence; a figure with one fault often has it in every row. */
const told = (faults: readonly Finding[], language: Language): string =>
  faults
    .slice(0, 3)
    .map((fault) => say(fault, language))
    .join('; ')
    .concat(faults.length > 3 ? ' …' : '')
