import type { Finding, Slot } from '@groundplan/kernel'
import { compiled } from '../../compiled.js'
import type { Bench } from '../bench.js'
import type { ConformanceOptions } from '../conformanceCase.js'
import { failed } from '../failed.js'
import { isLeft } from '../isLeft.js'
import { partsOf } from '../partsOf.js'
import { textsOf } from '../textsOf.js'
import { verdictKinds } from '../verdictKinds.js'

/**
 * An excuse is about something of the model that needs one, and gives its reason: in `never` an answer of a rule, in `ordered` an artefact that is
 * read, in `alike` a text that is the same in both languages.
 *
 * @internal
 */
export function excuse({ model, options }: Bench): readonly Finding[] {
  const findings: Finding[] = []
  const complain = (option: keyof ConformanceOptions, kind: string, name: string, what: Slot): void => {
    const id = kind === 'rule' ? `${model.id}/${name}` : name
    findings.push(failed('excuse', [{ kind, id }], { option, name, what }))
  }
  const { rules } = partsOf(model)
  for (const [name, answers] of Object.entries(options.never ?? {})) {
    if (!Object.hasOwn(rules, name)) {
      complain('never', 'rule', name, { en: 'the model has no such rule', da: 'den regel har modellen ikke' })
      continue
    }
    for (const [kind, reason] of Object.entries(answers ?? {})) {
      if (!(verdictKinds as readonly string[]).includes(kind))
        complain('never', 'rule', name, {
          en: `“${kind}” is no answer of a rule`,
          da: `»${kind}« er ikke et svar, en regel kan give`,
        })
      else if (!isReason(reason))
        complain('never', 'rule', name, {
          en: `no reason is given for “${kind}”`,
          da: `der mangler en grund ved »${kind}«`,
        })
    }
  }
  const kinds = compiled(model).artefacts.map(({ kind }) => kind)
  for (const [kind, reason] of Object.entries(options.ordered ?? {})) {
    if (!kinds.includes(kind))
      complain('ordered', 'artefact', kind, { en: 'the model reads no such artefact', da: 'modellen læser det ikke' })
    else if (!isReason(reason)) complain('ordered', 'artefact', kind, noReason)
  }
  const left = textsOf(model).filter(isLeft)
  for (const [text, reason] of Object.entries(options.alike ?? {})) {
    if (!left.some(({ name }) => name === text))
      complain('alike', 'text', text, {
        en: 'no text of that name reads the same in both languages',
        da: 'ingen tekst af det navn er ens på begge sprog',
      })
    else if (!isReason(reason)) complain('alike', 'text', text, noReason)
  }
  return findings
}

const noReason = { en: 'no reason is given', da: 'der mangler en grund' } as const

const isReason = (reason: unknown): boolean => typeof reason === 'string' && reason.trim() !== ''
