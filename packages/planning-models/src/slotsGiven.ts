import { isPartialDate, type Slot, type Slots } from '@groundplan/kernel'
import { copied } from './copied.js'
import { Defect, malformed } from './defect.js'

/** The longest list in a slot. */
const MOST = 10_000
const DEPTH = 8

const noSlots = { en: 'slots that are no object', da: 'felter, der ikke er et objekt' }
const noSlot = {
  en: 'a slot that holds neither text, number, date nor list',
  da: 'et felt, der hverken er tekst, tal, dato eller liste',
}

/**
 * A copy of what a plug-in fills slots with: those that are named, or all of them. Throws a `Defect` on one that is not filled, or with what is no slot.
 *
 * @internal
 */
export function slotsGiven(given: unknown, named?: readonly string[]): Slots {
  const slots: Record<string, Slot> = {}
  const value = given === undefined && named === undefined ? {} : given
  if (typeof value !== 'object' || value === null) return malformed(noSlots)
  for (const name of named ?? Object.keys(value)) {
    if (!Object.hasOwn(value, name)) return notFilled(name, Object.keys(value).join(', '))
    slots[name] = slotOf((value as Record<string, unknown>)[name], 0)
  }
  return slots
}

/** Tells which slots were filled, too, for whoever misspelt one. */
function notFilled(name: string, filled: string): never {
  return malformed({
    en: `the slot “${name}” is not filled: give it in “slots”${filled && ` (filled: ${filled})`}`,
    da: `feltet »${name}« er ikke udfyldt: angiv det i »slots«${filled && ` (udfyldt: ${filled})`}`,
  })
}

function slotOf(value: unknown, depth: number): Slot {
  if (typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))) return value
  if (typeof value !== 'object' || value === null || depth > DEPTH) return malformed(noSlot)
  if (Array.isArray(value)) {
    if (value.length > MOST) throw new Defect('tooMuch', { found: value.length, most: MOST })
    return copied(value, (part) => slotOf(part, depth + 1))
  }
  const { date, verbatim, lang, en, da } = value as Partial<Record<string, unknown>>
  if (date !== undefined)
    return date === 'unknown' || isPartialDate(date)
      ? { date }
      : malformed({
          en: `a slot with a date that does not exist: ${String(date)}`,
          da: `et felt med en dato, der ikke findes: ${String(date)}`,
        })
  if (typeof verbatim === 'string') return typeof lang === 'string' ? { verbatim, lang } : { verbatim }
  if (typeof en === 'string') return typeof da === 'string' ? { en, da } : { en }
  return typeof da === 'string' ? { da } : malformed(noSlot)
}
