import {
  type AnyMessage,
  type Artefact,
  type Cited,
  type EntityRef,
  type Finding,
  type Languages,
  pointerOf,
  type Reads,
  type Rule,
  resolveCites,
  type Sighting,
  type Slots,
  type Source,
} from '@groundplan/kernel'
import { contract, contractFinding, isModel } from './contract.js'
import { ownFinding } from './finding.js'
import type { Flow } from './flow.js'
import type { Assessable, Phase, PlanningModel } from './model.js'
import { modelTextsLacking, ruleTextsLacking } from './textsLacking.js'
import { wordsOf } from './wordsOf.js'

/** One name in `reads`: an artefact (required or not), or a fact. */
export interface CompiledRead {
  readonly name: string
  readonly artefact?: Artefact
  readonly required: boolean
  readonly fact?: string
  readonly phase?: string | undefined
  /** The pointer to what is read, when it stands in an artefact. */
  readonly pointer?: string
}

/** A rule with everything worked out that does not depend on a plan. */
export interface CompiledRule {
  readonly name: string
  /** `<model>/<rule>`. */
  readonly id: string
  readonly rule: Rule
  readonly cites: readonly Cited[]
  readonly reads: readonly CompiledRead[]
  readonly say: Readonly<
    Record<
      string,
      (seen: { about: readonly EntityRef[]; at?: readonly (string | number)[]; slots?: Slots }) => Sighting
    >
  >
  readonly limits: Readonly<Record<string, number>>
  /** Why the rule cannot be run at all: one that `defineRule` would have refused. */
  readonly broken?: { readonly error: unknown }
  /** What is to be said of the rule itself, whatever the plan. */
  readonly findings: readonly Finding[]
  readonly messages: ReadonlyMap<
    string,
    { readonly code: string; readonly message: AnyMessage; readonly slots: readonly string[] }
  >
}

/** A phase with the rules that bear on it and the phases before it. */
export interface CompiledPhase {
  readonly name: string
  readonly phase: Phase
  readonly rules: readonly string[]
  /** Straight before it in the flow. */
  readonly before: readonly string[]
  /** Phases that it may follow on directly. */
  readonly shortcuts: readonly string[]
}

/** A model or rule set, ready to run. */
export interface Compiled {
  readonly id: string
  /** Undefined for a rule set. */
  readonly model?: PlanningModel
  /** False for a model of another contract, or one that is built wrongly: it is named, never run. */
  readonly runs: boolean
  /** What is to be said of the model itself, whatever the plan. */
  readonly findings: readonly Finding[]
  readonly rules: readonly CompiledRule[]
  readonly phases: readonly CompiledPhase[]
  readonly principles: readonly { readonly name: string; readonly rules: readonly string[] }[]
  /** Every artefact that rules, views and phases speak of. */
  readonly artefacts: readonly Artefact[]
  /** The same by kind; the first of a kind. */
  readonly byKind: ReadonlyMap<string, Artefact>
}

/**
 * Worked out once for each model object; the entry goes when the model goes. A model is a constant: what `definePlanningModel` returns is
 * frozen.
 */
const memory = new WeakMap<Assessable, Compiled>()

/**
 * A model or rule set, ready to run. Throws on a value that is neither.
 *
 * @internal
 */
export function compiled(given: Assessable): Compiled {
  if (typeof given !== 'object' || given === null || typeof given.id !== 'string')
    throw new TypeError(
      'A planning model or rule set is needed here: pass what definePlanningModel or defineRuleSet returned.',
    )
  const known = memory.get(given)
  if (known !== undefined) return known
  const made = compile(given)
  memory.set(given, made)
  return made
}

function compile(given: Assessable): Compiled {
  const { id } = given
  const model = isModel(given) ? (given as PlanningModel) : undefined
  if (model !== undefined && model.contract !== contract)
    return notRun(given, model, [contractFinding(id, model.contract)])
  try {
    return compileParts(given, model)
  } catch (error) {
    return notRun(given, model, [
      ownFinding('contained/model', [{ kind: 'model', id }], { model: id, what: wordsOf(error) }),
    ])
  }
}

/** The names in a part of a model that may have any shape. */
const namesIn = (part: unknown): readonly string[] =>
  typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.keys(part) : []

/** A model that is named with its parts, so that whoever looks for a verdict finds one; nothing in it is touched. */
function notRun(given: Assessable, model: PlanningModel | undefined, findings: readonly Finding[]): Compiled {
  const { id } = given
  return {
    id,
    ...(model === undefined ? {} : { model }),
    runs: false,
    findings,
    rules: namesIn(given.rules).map((name) => ({ ...emptyRule, name, id: `${id}/${name}`, rule: undefined as never })),
    phases: namesIn(model?.phases).map((name) => ({
      name,
      phase: undefined as never,
      rules: [],
      before: [],
      shortcuts: [],
    })),
    principles: namesIn(model?.principles).map((name) => ({ name, rules: [] })),
    artefacts: [],
    byKind: new Map(),
  }
}

function compileParts(given: Assessable, model: PlanningModel | undefined): Compiled {
  const { id } = given
  const rulesOf: Readonly<Record<string, Rule>> = given.rules ?? {}
  const phases = Object.entries<Phase>(model?.phases ?? {})
  const principles = Object.keys(model?.principles ?? {})
  const named = (key: 'phase' | 'principle', value: string): string[] =>
    Object.keys(rulesOf).filter((name) => rulesOf[name]?.[key] === value)
  const rules = Object.entries(rulesOf).map(([name, rule]): CompiledRule => {
    try {
      return compileRule(id, name, rule, given.sources, model?.languages)
    } catch (error) {
      return { ...emptyRule, name, id: `${id}/${name}`, rule, broken: { error } }
    }
  })
  const before = new Map<string, readonly string[]>()
  if (model?.flow !== undefined) walk(model.flow, [], before)
  const artefacts = new Set<Artefact>()
  for (const { reads } of rules) for (const { artefact } of reads) if (artefact !== undefined) artefacts.add(artefact)
  for (const view of Object.values(model?.views ?? {}))
    for (const { artefact } of compileReads(view?.reads ?? {})) if (artefact !== undefined) artefacts.add(artefact)
  for (const [, phase] of phases)
    for (const each of [...(phase.needs ?? []), ...(phase.yields ?? [])]) artefacts.add(each)
  return {
    id,
    ...(model === undefined ? {} : { model }),
    runs: true,
    findings: model === undefined ? [] : modelTextsLacking(model),
    rules,
    phases: phases.map(([name, phase]) => ({
      name,
      phase,
      rules: named('phase', name),
      before: before.get(name) ?? [],
      shortcuts: (model?.shortcuts ?? []).filter(({ to }) => to === name).map(({ from }) => from),
    })),
    principles: principles.map((name) => ({ name, rules: named('principle', name) })),
    artefacts: [...artefacts],
    byKind: new Map([...artefacts].reverse().map((artefact) => [artefact.kind, artefact])),
  }
}

const emptyRule = {
  cites: [],
  reads: [],
  say: {},
  limits: {},
  messages: new Map<string, never>(),
  findings: [],
} as const

/**
 * What is read, by name.
 *
 * @internal
 */
export function compileReads(reads: Reads): readonly CompiledRead[] {
  return Object.entries(reads).map(([name, readable]) => {
    if ('optional' in readable)
      return { name, artefact: readable.optional, required: false, pointer: pointerTo(readable.optional) }
    if ('fact' in readable) return { name, required: false, fact: readable.fact, phase: readable.phase }
    return { name, artefact: readable, required: true, pointer: pointerTo(readable) }
  })
}

const pointerTo = ({ kind }: Artefact): string => pointerOf(['plan', 'artefacts', kind, 'content'])

function compileRule(
  model: string,
  name: string,
  rule: Rule,
  sources: Readonly<Record<string, Source>>,
  languages: unknown,
): CompiledRule {
  const id = `${model}/${name}`
  const messages = new Map(
    Object.entries(rule.messages).map(([message, text]) => [
      message,
      { code: `${id}/${message}`, message: text, slots: slotsOf(text, rule.languages) },
    ]),
  )
  const say: Record<string, CompiledRule['say'][string]> = {}
  for (const message of messages.keys())
    say[message] = ({ about, at, slots }) => ({
      message,
      about,
      slots: slots ?? {},
      ...(at === undefined ? {} : { at }),
    })
  return {
    name,
    id,
    rule,
    cites: resolveCites(rule.cites, sources),
    reads: compileReads(rule.reads),
    say: Object.freeze(say),
    limits: Object.freeze(
      Object.fromEntries(Object.entries(rule.thresholds ?? {}).map(([limit, { value }]) => [limit, value])),
    ),
    messages,
    findings: ruleTextsLacking(id, name, rule, languages),
  }
}

/**
 * The names of the slots in a message, over all its languages and wordings.
 *
 * @internal
 */
export function slotsOf(message: AnyMessage, languages: Languages): readonly string[] {
  const names = new Set<string>()
  const take = (text: string): void => {
    for (const [, name = ''] of text.matchAll(/\{([\p{L}\p{N}_]+)\}/gu)) names.add(name)
  }
  for (const language of languages) {
    const template = (message as Partial<Record<string, string | { count: string; one: string; other: string }>>)[
      language
    ]
    if (typeof template === 'string') take(template)
    else if (template !== undefined) {
      names.add(template.count)
      take(template.one)
      take(template.other)
    }
  }
  return [...names]
}

/** Notes what stands straight before each phase; gives the phases that whatever follows stands after. */
function walk(flow: Flow, before: readonly string[], into: Map<string, readonly string[]>): readonly string[] {
  if (typeof flow === 'string') {
    into.set(flow, before)
    return [flow]
  }
  if ('inParallel' in flow) {
    const ends = flow.inParallel.flatMap((part) => walk(part, before, into))
    return ends.length === 0 ? before : ends
  }
  let last = before
  for (const part of flow.inSequence) last = walk(part, last, into)
  return last
}
