import { deepFreeze, type Finding, type PartialDate, pathOf, type Slot, say, type Verdict } from '@groundplan/kernel'
import { assess } from '../assess.js'
import type { Assessment, ModelAssessment } from '../assessment.js'
import { createPlan } from '../createPlan.js'
import { detach } from '../detach.js'
import { leadsTo } from '../leadsTo.js'
import type { Assessable } from '../model.js'
import type { Plan } from '../plan.js'
import { checkCitations } from './checkCitations.js'
import { checkQuestions } from './checkQuestions.js'
import { checkTexts } from './checkTexts.js'
import type { ConformanceCase, ConformanceOptions, Expected, ExpectedFinding, VerdictKind } from './conformanceCase.js'
import { failed } from './failed.js'
import { reordered } from './reordered.js'

const kinds: readonly VerdictKind[] = ['met', 'unmet', 'unknown', 'notApplicable']

/**
 * Puts a model or rule set through the contract, with the given cases, and says what does not hold; an empty list means that it conforms.
 * The cases' answers must be exact; each rule must be seen to find something, to find nothing, not to know, and not to apply; it may
 * not change its input, answer differently in two runs or when items stand in another order; an empty plan gives it nothing to say;
 * without a required artefact it does not know; pointers lead somewhere; both languages say the same, also in
 * questions; citations lead to sources.
 *
 * ```ts
 * import { createPlan, defineRule, defineRuleSet, journal, judge, record } from '@groundplan/planning-models'
 * import { runConformance } from '@groundplan/planning-models/testing'
 * const dated = defineRule({
 *   label: { en: 'Events have dates', da: 'Hændelser har datoer' }, why: { en: 'Ask those who were there.', da: 'Spørg dem, der var med.' },
 *   cites: [{ own: { en: 'Judgement', da: 'Skøn' } }], weight: 'advice', reads: { journal },
 *   messages: { undated: { en: '{id} has no date', da: '{id} har ingen dato' } },
 *   check: ({ journal }, say) => judge(journal, (entry, i) =>
 *     entry.at === 'unknown' && say.undated({ about: [{ kind: 'journalEntry', id: entry.id }], at: ['journal', i, 'at'], slots: { id: entry.id } })),
 * })
 * const memory = defineRuleSet({ id: '@example/memory', sources: {}, rules: { dated } })
 * const empty = createPlan({ id: 'p1', title: { verbatim: 'The park' }, period: { from: '2026' } })
 * const entry = { id: 'j1', kind: 'event', words: { verbatim: 'Horses on the green' } } as const
 * const findings = runConformance(memory, [
 *   { name: 'a date', plan: record(empty, { ...entry, at: '2026-05' }), at: '2026-10-01', expect: { dated: 'met' } },
 *   { name: 'no date', plan: record(empty, { ...entry, at: 'unknown' }), at: '2026-10-01', expect: {
 *     dated: [{ message: 'undated', about: [{ kind: 'journalEntry', id: 'j1' }], slots: { id: 'j1' }, pointer: '/plan/journal/0/at' }] } },
 * ], { never: { dated: { unknown: 'an unknown date is what it looks for' } } })
 * findings // => []
 * ```
 */
export function runConformance<const M extends Assessable>(
  model: M,
  cases: readonly ConformanceCase<keyof M['rules'] & string>[],
  options: ConformanceOptions<keyof M['rules'] & string> = {},
): readonly Finding[] {
  return conformance(assess, model, cases, options)
}

/**
 * The kit over any engine that assesses; so the kit itself can be tested with one that fails.
 *
 * @internal
 */
export function conformance(
  engine: typeof assess,
  model: Assessable,
  cases: readonly ConformanceCase[],
  options: ConformanceOptions,
): readonly Finding[] {
  const findings: Finding[] = [...checkTexts(model), ...checkCitations(model)]
  const shown = new Map<string, Map<VerdictKind, string>>(Object.keys(model.rules).map((name) => [name, new Map()]))
  const note = (rule: string, kind: VerdictKind, where: string): void => {
    const kindsOf = shown.get(rule)
    if (kindsOf !== undefined && !kindsOf.has(kind)) kindsOf.set(kind, where)
  }
  const run = (plan: Plan, one: Pick<ConformanceCase, 'at' | 'thresholds'>) => {
    const assessment: Assessment = engine([model], plan, {
      at: one.at,
      ...(one.thresholds === undefined ? {} : { thresholds: one.thresholds }),
    })
    return { assessment, own: assessment.models[model.id] as ModelAssessment }
  }
  for (const [done, one] of cases.entries()) {
    options.progress?.({ doing: one.name, done, of: cases.length })
    const plan = frozenCopy(one.plan)
    const { assessment, own } = run(plan, one)
    const ruleRef = (name: string) => [
      { kind: 'case', id: one.name },
      { kind: 'rule', id: `${model.id}/${name}` },
    ]
    for (const finding of assessment.findings)
      if (finding.code.startsWith('@groundplan/planning-models/contained/'))
        findings.push(
          failed('defect', ruleRef(finding.rule ?? ''), {
            case: one.name,
            what: { en: say(finding, 'en'), da: say(finding, 'da') },
          }),
        )
    if (stable(run(frozenCopy(one.plan), one).assessment) !== stable(assessment))
      findings.push(failed('unsteady', [{ kind: 'case', id: one.name }], { case: one.name }))
    findings.push(...compareCase(one, model, own), ...checkQuestions(model, own, one.name))
    const turned = run(reordered(plan), one).own
    for (const [name, verdict] of Object.entries(own.rules)) {
      note(name, verdict.kind, one.name)
      if (keysOf(verdict) !== keysOf(turned.rules[name]))
        findings.push(failed('order', ruleRef(name), { case: one.name, name }))
      if (verdict.kind !== 'unmet') continue
      for (const { pointer } of verdict.findings)
        if (pointer !== undefined && !leadsTo({ plan }, pathOf(pointer)))
          findings.push(failed('pointer', ruleRef(name), { case: one.name, name, pointer }))
    }
    for (const [name, rule] of Object.entries(model.rules))
      for (const read of Object.values(rule.reads)) {
        if (!('kind' in read) || !Object.hasOwn(plan.artefacts, read.kind)) continue
        const kind = run(detach(plan, read), one).own.rules[name]?.kind ?? 'notApplicable'
        note(name, kind, one.name)
        if (kind !== 'unknown')
          findings.push(failed('requiredRead', ruleRef(name), { case: one.name, name, title: read.title, found: kind }))
      }
  }
  findings.push(...checkEmpty(model, cases[0]?.at ?? '2000-01-01', run, note))
  for (const [name, kindsOf] of shown)
    for (const kind of kinds) {
      const about = [
        { kind: 'rule', id: `${model.id}/${name}` },
        { kind: 'verdict', id: kind },
      ]
      const excused = options.never?.[name]?.[kind] !== undefined
      const where = kindsOf.get(kind)
      if (where === undefined && !excused) findings.push(failed('never', about, { name, expected: kind }))
      if (where !== undefined && excused)
        findings.push(failed('untrueExcuse', about, { name, expected: kind, case: where }))
    }
  return findings
}

const frozenCopy = (plan: Plan): Plan => deepFreeze(structuredClone(plan)) as Plan

/** Everything an assessment says, as text: what two runs must agree on. */
const stable = (assessment: Assessment): string => JSON.stringify(assessment)

/** What must not change with the order of items: the kind of the verdict, the keys of the findings, and what is missing. */
function keysOf(verdict: Verdict | undefined): string {
  const found = verdict?.kind === 'unmet' ? verdict.findings.map(({ key }) => key).sort() : []
  const missed =
    verdict?.kind === 'unmet' || verdict?.kind === 'unknown'
      ? verdict.missing.map(({ what }) => JSON.stringify(what)).sort()
      : []
  return JSON.stringify([verdict?.kind, found, missed])
}

function checkEmpty(
  model: Assessable,
  at: PartialDate,
  run: (
    plan: Plan,
    one: { readonly at: PartialDate },
  ) => { readonly assessment: Assessment; readonly own: ModelAssessment },
  note: (rule: string, kind: VerdictKind, where: string) => void,
): readonly Finding[] {
  const empty = createPlan({ id: 'empty', title: { verbatim: '' }, period: { from: 'unknown' } })
  const { assessment, own } = run(empty, { at })
  const findings: Finding[] = []
  for (const [name, { kind }] of Object.entries(own.rules)) {
    note(name, kind, 'an empty plan')
    if (kind === 'met' || kind === 'unmet')
      findings.push(failed('emptyPlan', [{ kind: 'rule', id: `${model.id}/${name}` }], { name, found: kind }))
  }
  for (const finding of assessment.findings) {
    if (own.rules[finding.rule ?? '']?.kind === 'unmet') continue
    const what = { en: say(finding, 'en'), da: say(finding, 'da') }
    findings.push(failed('emptyPlanSays', [{ kind: 'finding', id: finding.key }], { what }))
  }
  return findings
}

function compareCase(one: ConformanceCase, model: Assessable, own: ModelAssessment): readonly Finding[] {
  const findings: Finding[] = []
  const expected: Readonly<Record<string, Expected | undefined>> = one.expect
  const about = (kind: string, name: string) => [
    { kind: 'case', id: one.name },
    { kind, id: `${model.id}/${name}` },
  ]
  for (const [part, wanted, found] of [
    ['rule', expected, own.rules],
    ['phase', one.phases ?? {}, own.phases],
    ['principle', one.principles ?? {}, own.principles],
  ] as const)
    for (const [name, expects] of Object.entries<Expected | undefined>(wanted)) {
      const verdict = Object.hasOwn(found, name) ? found[name] : undefined
      if (verdict === undefined) findings.push(failed('unnamed', about(part, name), { case: one.name, name }))
      else if (typeof expects === 'string' && verdict.kind !== expects)
        findings.push(
          failed('verdict', about(part, name), { case: one.name, name, found: verdict.kind, expected: expects }),
        )
    }
  for (const [name, verdict] of Object.entries(own.rules)) {
    const expects = Object.hasOwn(expected, name) ? expected[name] : undefined
    if (typeof expects === 'string' || (expects === undefined && verdict.kind !== 'unmet')) continue
    if (expects === undefined && one.only !== undefined && !one.only.includes(name)) continue
    const wanted = (expects ?? []).map(told)
    const found = verdict.kind === 'unmet' ? verdict.findings.map((finding) => told(inRuleTerms(finding))) : []
    if (JSON.stringify(wanted) === JSON.stringify(found) && (wanted.length > 0 || verdict.kind === 'unmet')) continue
    findings.push(
      failed('findings', about('rule', name), { case: one.name, name, found: listed(found), expected: listed(wanted) }),
    )
  }
  return findings
}

function inRuleTerms({ code, about, slots, pointer }: Finding): ExpectedFinding {
  return { message: code.slice(code.lastIndexOf('/') + 1), about, slots, pointer }
}

/** A finding in one line, with the slots in the order of their names: what is compared, and what is shown. */
function told({ message, about, slots = {}, pointer }: ExpectedFinding): string {
  const filled = Object.fromEntries(Object.entries(slots).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  const things = about.map(({ kind, id }) => `${kind}:${id}`).join(', ')
  return `${message} (${things}) ${JSON.stringify(filled)} ${pointer ?? '-'}`
}

const listed = (lines: readonly string[]): Slot =>
  lines.length === 0 ? { en: 'nothing', da: 'ingenting' } : lines.join('; ')
