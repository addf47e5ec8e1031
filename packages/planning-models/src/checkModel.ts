import type { Language, Rule } from '@groundplan/kernel'
import { contract } from './contract.js'
import { phasesOf } from './flow.js'
import type { PlanningModel } from './model.js'

const packageName = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/
const version = /^\d+\.\d+\.\d+$/

const speaks = (text: unknown, language: Language): boolean =>
  typeof text === 'object' && text !== null && Boolean((text as Partial<Record<Language, string>>)[language])

/** The other way out of a name that is not there: one of those that are. */
function orOne(names: Iterable<string>): string {
  const all = [...names]
  return all.length === 0 ? '' : `, or name one of ${all.join(', ')}`
}

/**
 * Throws on mistakes in a model that the types cannot see, or that an author without types can make; the message names the remedy.
 *
 * @internal
 */
export function checkModel(model: PlanningModel): void {
  const refuse = (what: string): never => {
    throw new TypeError(`Planning model "${model.id}": ${what}`)
  }
  const given: unknown = model.contract
  if (given !== contract)
    refuse(
      `contract must be ${contract}, not ${typeof given === 'string' ? `"${given}"` : String(given)}: ${
        typeof given === 'number' && given > contract
          ? `write ${contract}, or update @groundplan/planning-models to a version that knows ${given}`
          : `write contract: ${contract}`
      }.`,
    )
  if (!packageName.test(model.id))
    refuse('the id must be the name of the package that brings the model, in lower case.')
  if (!version.test(model.version)) refuse(`version must read "1.0.0", not "${model.version}".`)
  for (const part of ['sources', 'principles', 'phases', 'rules'] as const)
    if (typeof model[part] !== 'object' || model[part] === null || Array.isArray(model[part]))
      refuse(`"${part}" must be an object, by id: write {} where there are none.`)
  const sources = new Set(Object.keys(model.sources))
  const named: [string, { readonly label: unknown; readonly cites: readonly unknown[] }][] = []
  for (const part of ['principles', 'lanes', 'phases', 'rules'] as const)
    for (const [id, value] of Object.entries(model[part])) {
      if (/[/#]/.test(id) || id === '') refuse(`"${id}" in ${part} must not be empty or hold "/" or "#": rename it.`)
      named.push([`${part}.${id}`, value])
    }
  for (const [id, rule] of Object.entries<Rule | null | undefined>(model.rules))
    if (typeof rule?.check !== 'function' || !Array.isArray(rule.languages))
      refuse(`rule "${id}" is no rule: put what defineRule gave under "rules".`)
  for (const part of ['links', 'loops', 'shortcuts'] as const)
    for (const [index, value] of model[part].entries()) named.push([`${part}[${index}]`, value])
  for (const language of model.languages) {
    for (const [part, text] of [['title', model.title] as const, ['summary', model.summary] as const])
      if (!speaks(text, language)) refuse(`"${part}" lacks "${language}": write it, or declare fewer languages.`)
    for (const [where, value] of named)
      if (!speaks(value.label, language))
        refuse(`${where} lacks its label in "${language}": write it, or declare fewer languages.`)
    for (const [id, view] of Object.entries(model.views))
      if (!speaks(view.title, language))
        refuse(`views.${id} lacks its title in "${language}": write it, or declare fewer languages.`)
    for (const [id, rule] of Object.entries(model.rules))
      if (!(rule.languages as readonly string[]).includes(language))
        refuse(`rule "${id}" is not written in "${language}": write it, or declare fewer languages.`)
  }
  for (const [where, value] of named) {
    if (!Array.isArray(value.cites) || value.cites.length === 0)
      refuse(`${where} needs a citation, or { own: … } with a reason.`)
    for (const cite of value.cites as { readonly source?: string }[])
      if (cite.source !== undefined && !sources.has(cite.source))
        refuse(`${where} cites "${cite.source}": add it to sources${orOne(sources)}.`)
  }
  const phases = new Set(Object.keys(model.phases))
  const principles = Object.keys(model.principles)
  const known = (where: string, phase: string): void => {
    if (!phases.has(phase))
      refuse(`${where} names the phase "${phase}", which the model lacks: add it${orOne(phases)}.`)
  }
  const inFlow = phasesOf(model.flow)
  for (const phase of inFlow) known('the flow', phase)
  if (new Set(inFlow).size !== inFlow.length) refuse('the flow names a phase twice: name each once and add a loop.')
  for (const phase of phases)
    if (!inFlow.includes(phase)) refuse(`the flow leaves out the phase "${phase}": put it where it belongs.`)
  for (const [index, link] of model.links.entries()) for (const phase of link.between) known(`links[${index}]`, phase)
  for (const part of ['loops', 'shortcuts'] as const)
    for (const [index, path] of model[part].entries()) {
      known(`${part}[${index}]`, path.from)
      known(`${part}[${index}]`, path.to)
    }
  for (const [id, phase] of Object.entries(model.phases)) {
    if (phase.lane !== undefined && !Object.hasOwn(model.lanes, phase.lane))
      refuse(
        `phases.${id} stands in the lane "${phase.lane}", which the model lacks: add it${orOne(Object.keys(model.lanes))}.`,
      )
    for (const principle of phase.honours ?? [])
      if (!Object.hasOwn(model.principles, principle))
        refuse(`phases.${id} honours "${principle}", which is no principle of the model: add it${orOne(principles)}.`)
  }
  for (const [id, rule] of Object.entries(model.rules)) {
    if (rule.phase !== undefined) known(`rule "${id}"`, rule.phase)
    if (rule.principle !== undefined && !Object.hasOwn(model.principles, rule.principle))
      refuse(`rule "${id}" names the principle "${rule.principle}", which the model lacks: add it${orOne(principles)}.`)
    for (const readable of Object.values(rule.reads))
      if ('fact' in readable && readable.phase !== undefined) known(`rule "${id}"`, readable.phase)
  }
}
