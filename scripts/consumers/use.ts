// What a developer, an integrator and a researcher do with the packages, as small as it can be and still be use: a plan, its
// content, a rule of one's own, an assessment, a revision taken back, a figure drawn, a report, and a document read again.
import { wishes } from '@groundplan/community'
import { drawSvg } from '@groundplan/figures/draw'
import { revise, say, undo } from '@groundplan/kernel'
import { documentText, newDocument } from '@groundplan/kernel/document'
import { abcd } from '@groundplan/model-abcd'
import {
  assess,
  attach,
  content,
  createPlan,
  definePlanningModel,
  defineRule,
  figuresOf,
  flowFigure,
  judge,
  parsePlanText,
} from '@groundplan/planning-models'
import { reportHtml, reportOf } from '@groundplan/report'

function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(`It does not hold that ${what}`)
}

const own = [{ own: { en: 'For this check', da: 'Til denne kontrol' } }] as const
const wishNamed = defineRule({
  label: { en: 'Every wish is short', da: 'Alle ønsker er korte' },
  why: { en: 'Shorten it.', da: 'Gør det kortere.' },
  cites: own,
  weight: 'important',
  phase: 'listen',
  reads: { wishes },
  messages: { long: { en: '{id} is long', da: '{id} er langt' } },
  check: ({ wishes }, say) =>
    judge(
      wishes.items,
      (wish) => wish.id.length > 5 && say.long({ about: [{ kind: 'wish', id: wish.id }], slots: { id: wish.id } }),
    ),
})
const listening = definePlanningModel({
  contract: 1,
  id: '@example/listening',
  version: '1.0.0',
  title: { en: 'Listening', da: 'At lytte' },
  summary: { en: 'One phase.', da: 'En fase.' },
  sources: {},
  principles: {},
  phases: { listen: { label: { en: 'Listen', da: 'Lyt' }, cites: own } },
  flow: 'listen',
  rules: { wishNamed },
})

const empty = createPlan({ id: 'p1', title: { verbatim: 'Fællesspisning' }, period: { from: '2012' }, models: [abcd] })
const plan = attach(empty, wishes, {
  items: [
    { id: 'meals', name: { verbatim: 'Spise sammen' } },
    { id: 'gardening', name: { verbatim: 'Dyrke sammen' } },
  ],
})
must(content(plan, wishes)?.items.length === 2, 'the plan holds what was attached')

const at = '2026-01-01'
const assessment = assess([listening, abcd], plan, { at })
const [finding] = assessment.findings.filter(({ model }) => model === '@example/listening')
must(finding !== undefined && say(finding, 'da').includes('gardening er langt'), 'a rule finds and says it in Danish')
must(assessment.models['@example/listening'].rules.wishNamed.kind === 'unmet', 'the verdict is typed and unmet')
must(
  assess([abcd], empty, { at }).findings.every(({ weight }) => weight !== 'structural'),
  'an empty plan is sound',
)

const document = newDocument(plan)
const renamed = revise(
  document,
  (draft) => {
    draft.title = { verbatim: 'Something else' }
  },
  { id: 'r1', at, by: 'coordinator', why: { verbatim: 'A better name' } },
)
must(
  documentText({ ...undo(renamed), undone: [] }) === documentText(document),
  'a revision taken back leaves the plan as it was',
)

const opened = parsePlanText(documentText(document), { artefacts: [wishes], models: [abcd] })
must(opened.plan?.id === 'p1', 'what was written can be read')
must(parsePlanText('{', {}).findings.length > 0, 'a broken text is told of')

const flow = flowFigure(abcd, plan, assessment.models[abcd.id].phases)
must(flow !== undefined && drawSvg(flow, { locale: 'en' }).includes('<svg'), 'the flow of phases is drawn')
must(figuresOf(abcd, plan, { at }).length > 0, 'the model shows views')
must(reportHtml(reportOf(plan, [abcd], { at }), { locale: 'da' }).startsWith('<!doctype html>'), 'a report is one page')
