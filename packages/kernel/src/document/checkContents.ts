import type { Artefact } from '../artefact.js'
import { type Finding, findingKey, type Missing } from '../finding.js'
import type { Judged, Sighting } from '../judge.js'
import { isPartialDate, type PartialDate } from '../partialDate.js'
import { pointerOf } from '../pointer.js'
import type { Readable } from '../readable.js'
import type { Rule } from '../rule.js'
import type { RuleSet } from '../ruleSet.js'
import { resolveCites } from '../source.js'
import type { Verdict } from '../verdict.js'
import { checkMentions } from './checkMentions.js'
import { validate } from './validate.js'

/** What a rule set says of contents. */
export interface Checked<Ru extends string = string> {
  /** What is wrong with the form of the contents, then with ids and references, then what the rules found, in the order of the rules. */
  readonly findings: readonly Finding[]
  /** What would have to be known before the rest can be judged. */
  readonly missing: readonly Missing[]
  readonly verdicts: Readonly<Record<Ru, Verdict>>
}

interface Opened {
  readonly is: 'absent' | 'invalid' | 'present'
  readonly content?: unknown
}

const attachIt = { en: 'Give {title}: it is not there.', da: 'Angiv {title}: Det er der ikke.' }
const mendIt = {
  en: 'Mend {title}: what is written there cannot be read.',
  da: 'Ret {title}: Det, der står der, kan ikke læses.',
}
const planIt = { en: 'Only a plan can tell: {fact}', da: 'Det kan kun en plan fortælle: {fact}' }
const nothingToJudge = {
  en: 'There is nothing here that this applies to.',
  da: 'Her er ikke noget, som dette gælder for.',
}

/** What one name in `reads` gives, or what is missing before it can be read. */
function readOf(
  readable: Readable,
  open: (artefact: Artefact) => Opened,
  at: PartialDate,
): { value: unknown } | Missing {
  if ('fact' in readable)
    return readable.fact === 'today'
      ? { value: at }
      : { what: { fact: readable.fact }, toKnow: planIt, slots: { fact: readable.fact } }
  const artefact = 'optional' in readable ? readable.optional : readable
  const { is, content } = open(artefact)
  if (is === 'present') return { value: content }
  if (is === 'absent' && 'optional' in readable) return { value: undefined }
  const toKnow = is === 'absent' ? attachIt : mendIt
  return { what: { artefact: artefact.kind }, toKnow, slots: { title: artefact.title } }
}

/** The pointer to a place that a rule tells by the names of what it reads. */
function pointerTo(rule: Rule, { at }: Sighting): string | undefined {
  const [name, ...rest] = at ?? []
  const readable = rule.reads[String(name)]
  if (readable === undefined || 'fact' in readable) return undefined
  return pointerOf([('optional' in readable ? readable.optional : readable).kind, ...rest])
}

function verdictOf({ examined, seen, missing }: Judged, rule: Rule, findings: readonly Finding[]): Verdict {
  if (seen.length > 0) return { kind: 'unmet', examined, findings, missing }
  if (missing.length > 0) return { kind: 'unknown', missing }
  if (examined > 0) return { kind: 'met', examined }
  return { kind: 'notApplicable', why: rule.notApplicable ?? nothingToJudge }
}

/**
 * Puts the questions of a rule set to contents of your own store, without a plan: first their form, by the schemas of the artefacts that the rules
 * read, then ids that stand twice and references to what is not there, then the rules, as of a date. `contents` holds each content by the kind of its artefact, in the artefact's present version; pointers begin
 * there: `/<kind>/…`. A kind that no rule reads is left alone. A content that is not sound leaves the rules that read it unknown; a content that
 * is not there is asked for.
 *
 * For rules of packages that you trust: a rule that throws, throws here. `assess` of `@groundplan/planning-models` contains what plug-ins do, and
 * takes plans with their history. Throws on a date that does not exist, and on a threshold that no rule has or that is no finite number.
 *
 * ```ts
 * import { defineArtefact, defineRule, defineRuleSet, judge, say } from '@groundplan/kernel'
 * import { checkContents } from '@groundplan/kernel/document'
 * import * as z from 'zod'
 * const benches = defineArtefact({
 *   kind: '@example/parks/benches', version: 1, title: { en: 'Benches', da: 'Bænke' },
 *   schema: z.object({ items: z.array(z.object({ id: z.string(), shaded: z.boolean() })) }),
 * })
 * const shade = defineRule({
 *   label: { en: 'Benches have shade', da: 'Bænkene har skygge' }, why: { en: 'Plant a tree.', da: 'Plant et træ.' },
 *   cites: [{ own: { en: 'Judgement', da: 'Skøn' } }], weight: 'advice', reads: { benches },
 *   messages: { none: { en: '{bench} has no shade', da: '{bench} har ingen skygge' } },
 *   check: ({ benches }, say) => judge(benches.items, ({ id, shaded }, i) =>
 *     !shaded && say.none({ about: [{ kind: 'bench', id }], at: ['benches', 'items', i], slots: { bench: id } })),
 * })
 * const parks = defineRuleSet({ id: '@example/parks', sources: {}, rules: { shade } })
 * const { findings, verdicts } = checkContents(parks, { [benches.kind]: { items: [{ id: 'b1', shaded: false }] } }, { at: '2026-10-01' })
 * findings.map((finding) => say(finding, 'da')) // => ['b1 har ingen skygge']
 * findings[0]?.pointer // => '/@example~1parks~1benches/items/0'
 * verdicts.shade.kind // => 'unmet'
 * ```
 */
export function checkContents<Ru extends string>(
  set: RuleSet<string, Ru>,
  contents: Readonly<Record<string, unknown>>,
  given: {
    /** The date as of which the contents are judged: the only clock. */
    readonly at: PartialDate
    /** Other values for thresholds, by `<rule>/<name>`, in the threshold's own unit. */
    readonly thresholds?: Readonly<Record<string, number>> | undefined
  },
): Checked<Ru> {
  const { at, thresholds = {} } = given
  if (!isPartialDate(at)) throw new TypeError(`"${String(at)}" is no date: give \`at\` as YYYY, YYYY-MM or YYYY-MM-DD.`)
  const rules = Object.entries<Rule<never, never, string>>(set.rules) as unknown as readonly (readonly [Ru, Rule])[]
  mustBeThresholds(rules, thresholds)
  const findings: Finding[] = []
  const missing: Missing[] = []
  const verdicts: Record<string, Verdict> = {}
  const opened = new Map<string, Opened>()
  const open = (artefact: Artefact): Opened => {
    const known = opened.get(artefact.kind)
    if (known !== undefined) return known
    const made = openAnew(artefact)
    opened.set(artefact.kind, made)
    return made
  }
  const held = new Map<string, { artefact: Artefact; content: unknown }>()
  const openAnew = (artefact: Artefact): Opened => {
    const { kind, schema } = artefact
    if (!Object.hasOwn(contents, kind) || contents[kind] === undefined) return { is: 'absent' }
    const checked = validate(schema, contents[kind], { owner: kind, path: [kind] })
    for (const finding of checked.findings) findings.push(finding)
    if (checked.findings.length > 0) return { is: 'invalid' }
    held.set(kind, { artefact, content: checked.value })
    return { is: 'present', content: checked.value }
  }
  // All forms first, so that what is wrong with them is told before what follows from it.
  for (const [, rule] of rules)
    for (const readable of Object.values(rule.reads))
      if (!('fact' in readable)) open('optional' in readable ? readable.optional : readable)
  for (const finding of checkMentions([...held.values()])) findings.push(finding)
  for (const [name, rule] of rules) {
    const { verdict, found } = runOne(set, name, rule, open, at, thresholds)
    verdicts[name] = verdict
    for (const finding of found) findings.push(finding)
    if (verdict.kind === 'unmet' || verdict.kind === 'unknown') for (const one of verdict.missing) missing.push(one)
  }
  return { findings, missing: once(missing), verdicts: verdicts as Record<Ru, Verdict> }
}

function runOne(
  set: RuleSet,
  name: string,
  rule: Rule,
  open: (artefact: Artefact) => Opened,
  at: PartialDate,
  thresholds: Readonly<Record<string, number>>,
): { readonly verdict: Verdict; readonly found: readonly Finding[] } {
  const values: Record<string, unknown> = {}
  const lacking: Missing[] = []
  for (const [key, readable] of Object.entries(rule.reads)) {
    const got = readOf(readable, open, at)
    if ('what' in got) lacking.push(got)
    else values[key] = got.value
  }
  if (lacking.length > 0) return { verdict: { kind: 'unknown', missing: lacking }, found: [] }
  const say = Object.fromEntries(
    Object.keys(rule.messages).map((message) => [
      message,
      (seen: Omit<Sighting, 'message' | 'slots'> & Partial<Sighting>): Sighting => ({ slots: {}, ...seen, message }),
    ]),
  )
  const limits = Object.fromEntries(
    Object.entries(rule.thresholds ?? {}).map(([limit, { value }]) => [limit, thresholds[`${name}/${limit}`] ?? value]),
  )
  const judged = rule.check(values as never, say as never, limits as never)
  const cites = resolveCites(rule.cites, set.sources)
  const keys = new Set<string>()
  const found = judged.seen.flatMap((sighting): readonly Finding[] => {
    const code = `${set.id}/${name}/${sighting.message}`
    const { about, slots } = sighting
    const pointer = pointerTo(rule, sighting)
    const { weight, why } = rule
    const message = rule.messages[sighting.message] as Finding['message']
    const key = findingKey(code, about)
    // Two things with one id: what is said of both is said once, as `assess` does.
    if (keys.has(key)) return []
    keys.add(key)
    return [{ code, key, weight, about, message, slots, why, cites, ...(pointer === undefined ? {} : { pointer }) }]
  })
  return { verdict: verdictOf(judged, rule, found), found }
}

function mustBeThresholds(
  rules: readonly (readonly [string, Rule])[],
  thresholds: Readonly<Record<string, number>>,
): void {
  const known = rules.flatMap(([name, rule]) => Object.keys(rule.thresholds ?? {}).map((limit) => `${name}/${limit}`))
  for (const [name, value] of Object.entries(thresholds)) {
    if (!known.includes(name))
      throw new TypeError(`No rule here has the threshold "${name}"; there is ${known.join(', ') || 'none'}.`)
    if (!Number.isFinite(value))
      throw new TypeError(`Threshold "${name}" must be a finite number, not ${String(value)}.`)
  }
}

/** Each question once, however many rules ask it. */
function once(missing: readonly Missing[]): readonly Missing[] {
  const asked = new Map<string, Missing>()
  for (const one of missing) {
    const key = JSON.stringify(one.what)
    if (!asked.has(key)) asked.set(key, one)
  }
  return [...asked.values()]
}
