import type { EntityRef, Missing, Slots } from '@groundplan/kernel'
import type { CompiledRule } from './compiled.js'
import { copied } from './copied.js'
import { Defect, malformed } from './defect.js'
import { isPromise } from './isPromise.js'
import { messageGiven } from './messageGiven.js'
import { slotsGiven } from './slotsGiven.js'

/** The most answers that are taken from one rule. */
const MOST = 10_000

const noWhat = { en: 'something missing that does not say what', da: 'noget manglende, der ikke siger, hvad det er' }

/** One thing seen, copied out of what the rule returned. */
export interface Seen {
  readonly message: string
  readonly about: readonly EntityRef[]
  readonly at?: readonly (string | number)[]
  readonly slots: Slots
}

/** What a rule said, copied and checked: nothing of the plug-in's own objects is left in it. */
export interface Harvest {
  readonly examined: number
  readonly seen: readonly Seen[]
  readonly missing: readonly Missing[]
}

/**
 * Copies a rule's answer field by field, each read once, and throws a `Defect` on what is none. A plug-in may return anything: a
 * promise, getters that throw, a million sightings.
 *
 * @internal
 */
export function harvest(answer: unknown, messages: CompiledRule['messages']): Harvest {
  if (isPromise(answer)) throw new Defect('promise', {})
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer))
    return malformed({ en: 'no result: return what judge() gives', da: 'intet resultat: returnér det, judge() giver' })
  const { examined, seen, missing } = answer as Partial<Record<keyof Harvest, unknown>>
  if (!Array.isArray(seen) || !Array.isArray(missing))
    return malformed({ en: '“seen” and “missing” must be lists', da: '»seen« og »missing« skal være lister' })
  const found = seen.length + missing.length
  if (!(found <= MOST)) throw new Defect('tooMuch', { found, most: MOST })
  if (typeof examined !== 'number' || !Number.isSafeInteger(examined) || examined < 0)
    return malformed({ en: '“examined” must be a whole number from 0', da: '»examined« skal være et helt tal fra 0' })
  if (examined === 0 && found > 0)
    return malformed({
      en: 'something was said although nothing was examined',
      da: 'der blev sagt noget, selv om intet var undersøgt',
    })
  return {
    examined,
    seen: copied(seen, (one) => seenOf(one, messages)),
    missing: copied(missing, missingOf),
  }
}

function seenOf(value: unknown, messages: CompiledRule['messages']): Seen {
  if (typeof value !== 'object' || value === null)
    return malformed({ en: 'a sighting that is no object', da: 'en iagttagelse, der ikke er et objekt' })
  const { message, about, at, slots } = value as Partial<Record<keyof Seen, unknown>>
  const known = typeof message === 'string' ? messages.get(message) : undefined
  if (known === undefined) return notDeclared(message, [...messages.keys()].join(', '))
  if (!Array.isArray(about))
    return malformed({
      en: `“about” of “${String(message)}” must be a list`,
      da: `»about« i »${String(message)}« skal være en liste`,
    })
  const seen = {
    message: message as string,
    about: copied(about, refOf),
    slots: slotsGiven(slots, known.slots),
  }
  if (at === undefined) return seen
  if (!Array.isArray(at) || at.length === 0)
    return malformed({
      en: `“at” of “${seen.message}” must be a path`,
      da: `»at« i »${seen.message}« skal være en vej`,
    })
  const path = copied(at, (part) =>
    typeof part === 'string' || (typeof part === 'number' && Number.isSafeInteger(part) && part >= 0)
      ? part
      : malformed({
          en: `“at” of “${seen.message}” must hold names and places`,
          da: `»at« i »${seen.message}« skal bestå af navne og pladser`,
        }),
  )
  return { ...seen, at: path }
}

function notDeclared(message: unknown, declared: string): never {
  const name = String(message)
  return malformed({
    en: `a message that the rule does not declare: ${name} (declared: ${declared || 'none'})`,
    da: `en besked, som reglen ikke har: ${name} (den har: ${declared || 'ingen'})`,
  })
}

function refOf(value: unknown): EntityRef {
  if (typeof value !== 'object' || value === null)
    return malformed({ en: 'a reference that is no object', da: 'en henvisning, der ikke er et objekt' })
  const { kind, id } = value as Partial<Record<keyof EntityRef, unknown>>
  if (typeof kind !== 'string' || typeof id !== 'string')
    return malformed({ en: 'a reference without kind or id', da: 'en henvisning uden kind eller id' })
  return { kind, id }
}

function missingOf(value: unknown): Missing {
  if (typeof value !== 'object' || value === null)
    return malformed({ en: 'something missing that is no object', da: 'noget manglende, der ikke er et objekt' })
  const { what, toKnow, slots } = value as Partial<Record<keyof Missing, unknown>>
  return { what: whatOf(what), toKnow: messageGiven(toKnow), slots: slotsGiven(slots) }
}

function whatOf(value: unknown): Missing['what'] {
  if (typeof value !== 'object' || value === null) return malformed(noWhat)
  const { entity, field, artefact, fact } = value as Partial<Record<string, unknown>>
  if (typeof artefact === 'string') return { artefact }
  if (typeof fact === 'string') return { fact }
  return typeof field === 'string' ? { entity: refOf(entity), field } : malformed(noWhat)
}
