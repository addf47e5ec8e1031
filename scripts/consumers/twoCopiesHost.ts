// A host with copies of its own takes that plug-in: no cast, and nothing depends on which copy made an object.
import { newDocument } from '@groundplan/kernel/document'
import {
  assess,
  attach,
  canRun,
  content,
  createPlan,
  figuresOf,
  flowFigure,
  parsePlan,
  read,
  say,
  startPhase,
} from '@groundplan/planning-models'
import { runConformance } from '@groundplan/planning-models/testing'
import { reportHtml, reportOf } from '@groundplan/report'
import * as mine from 'zod'
import { allotments, conformance, contract, plots, z } from './twoCopiesPlugin.js'

function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(`It does not hold that ${what}`)
}

must(contract.assess !== assess, 'there are two copies of the contract')
must(!Object.is(z.object, mine.object), 'there are two copies of zod')

const at = '2026-10-01'
const empty = createPlan({ id: 'p1', title: { verbatim: 'Haverne' }, period: { from: '2026' }, models: [allotments] })
const held = attach(empty, plots, {
  items: [
    { id: 'a', name: 'One', tenant: '' },
    { id: 'b', name: 'Two' },
  ],
})
const plan = startPhase(held, { model: allotments, phase: 'let', at: '2026-05' })
must(canRun(allotments), 'the plug-in is of the contract of the host')
must(content(plan, plots)?.items[0]?.name === 'One', 'content of the other zod is read and typed')

const opened = parsePlan(newDocument(plan), { artefacts: [plots], models: [allotments] })
must(opened.plan !== undefined && opened.findings.length === 0, 'it is opened without a word')
const odd = JSON.parse('{ "items": [{ "id": 7 }] }')
const told = read(attach(empty, plots, odd), plots)
must(
  told.is === 'invalid' && told.findings.some(({ pointer }) => pointer?.endsWith('/items/0/id') === true),
  'what the other zod refuses is told',
)
must(
  JSON.stringify(plots.schema['~standard'].jsonSchema.input({ target: 'draft-2020-12' })).includes('"tenant"'),
  'its JSON Schema is written',
)

const assessment = assess([allotments], plan, { at })
must(assessment.models['@example/allotments'].rules.tenanted.kind === 'unmet', 'the verdict is typed and unmet')
must(
  assessment.findings.some((finding) => say(finding, 'da') === 'One har ingen lejer'),
  'it is said in Danish',
)
must(
  JSON.stringify(assessment) === JSON.stringify(contract.assess([allotments], plan, { at })),
  'both copies say the same',
)
must(figuresOf(allotments, plan, { at })[0]?.figure?.kind === 'table', 'its view is shown')
must(flowFigure(allotments, plan, assessment.models['@example/allotments'].phases)?.nodes.length === 2, 'its flow too')
must(reportHtml(reportOf(plan, [allotments], { at }), { locale: 'da' }).includes('Kolonihaver'), 'and it is reported')

const { model, cases, options } = conformance
const own = runConformance(model, cases, options)
must(own.length === 0, `the kit of the host finds nothing: ${own.map((finding) => say(finding, 'en')).join('; ')}`)
must(runConformance(model, [{ name: 'wrong', plan: held, at, expect: { tenanted: 'met' } }]).length > 0, 'and can find')

export function refused(): void {
  // @ts-expect-error the types of the other copy are not any: no such rule
  assessment.models['@example/allotments'].rules.rented
  // @ts-expect-error no such phase
  startPhase(plan, { model: allotments, phase: 'water', at })
  // @ts-expect-error no such content
  attach(empty, plots, { items: [{ id: 'a' }] })
}
