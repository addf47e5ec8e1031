import { isPartialDate, type Localized, type Slot, say, show, type Text } from '@groundplan/kernel'
import { lowered } from '../lowered.js'
import { assumptionStatuses } from '../model/assumptionStatus.js'
import { changeLevels } from '../model/changeLevel.js'
import { confidences } from '../model/confidence.js'
import { evidenceStrengths } from '../model/evidence.js'
import { nodeKinds } from '../model/nodeKind.js'
import { polarities } from '../model/polarity.js'
import { resultKinds } from '../model/resultKind.js'

const longest = 80

/** The beginning of long words, ending with a whole word; one that is too long by itself is cut. */
function cut(words: string): string {
  if (words.length <= longest) return words
  const whole = words
    .slice(0, longest + 1)
    .split(/\s/)
    .slice(0, -1)
    .join(' ')
  const begun = whole === '' ? words.slice(0, longest) : whole
  let end = begun.length
  while (end > 1 && ' ,;:–-'.includes(begun[end - 1] as string)) end -= 1
  return `${begun.slice(0, end)} …`
}

/** Words in each language's quotation marks; long ones are cut. */
export function quoted(text: Text): Localized {
  return { en: `“${cut(show(text, 'en'))}”`, da: `»${cut(show(text, 'da'))}«` }
}

const nothings: Readonly<Record<string, Localized>> = {
  unknown: { en: 'unknown', da: 'ukendt' },
  withheld: { en: 'withheld', da: 'tilbageholdt' },
  notApplicable: { en: 'not applicable', da: 'ikke relevant' },
}
const yes: Localized = { en: 'yes', da: 'ja' }
const no: Localized = { en: 'no', da: 'nej' }
const nothing: Localized = { en: 'none', da: 'ingen' }
const asked: Localized = { en: 'known', da: 'kendt' }

/** Labels for the fields whose values are words of a vocabulary. */
const vocabularies: Readonly<Record<string, { has(value: unknown): boolean; label(id: never): Localized }>> = {
  is: nodeKinds,
  polarity: polarities,
  confidence: confidences,
  level: changeLevels,
  result: resultKinds,
}

function composed(message: Localized, slots: Readonly<Record<string, Slot>>): Localized {
  return { en: say({ message, slots }, 'en'), da: say({ message, slots }, 'da') }
}

/** A value of a field as it can stand in a sentence, ids named by `nameOf`; undefined for what is too big for one. */
export function valueWords(field: string, value: unknown, nameOf: (id: string) => Localized): Slot | undefined {
  const vocabulary = Object.hasOwn(vocabularies, field) ? vocabularies[field] : undefined
  if (vocabulary?.has(value)) return lowered(vocabulary.label(value as never))
  if (value === true) return yes
  if (value === false) return no
  if (typeof value === 'number') return value
  if (isPartialDate(value)) return { date: value }
  if (value === 'unknown') return nothings['unknown']
  if (typeof value === 'string') return nameOf(value)
  if (field === 'states' && Array.isArray(value)) {
    const last = value.at(-1) as { readonly is: never } | undefined
    return lowered(assumptionStatuses.label(last?.is ?? ('stated' as never)))
  }
  if (field === 'description.approvals' && Array.isArray(value) && value.length > 0) return approvalWords(value.at(-1))
  if (Array.isArray(value)) {
    if (value.length === 0) return nothing
    const parts = value.map((one) => valueWords(field, one, nameOf)).filter((part) => part !== undefined)
    return parts.length === value.length && parts.length <= 5 ? parts : undefined
  }
  return typeof value === 'object' && value !== null ? objectWords(field, value, nameOf) : undefined
}

function objectWords(field: string, value: object, nameOf: (id: string) => Localized): Slot | undefined {
  const given = value as Readonly<Record<string, unknown>>
  if (given['is'] === 'known') return 'value' in given ? valueWords(field, given['value'], nameOf) : asked
  if (typeof given['is'] === 'string' && Object.hasOwn(nothings, given['is'])) return nothings[given['is']]
  if (['verbatim', 'en', 'da'].some((key) => typeof given[key] === 'string')) return quoted(value as Text)
  if (typeof given['currency'] === 'string')
    return composed({ en: '{n} {unit}', da: '{n} {unit}' }, { n: given['amount'] as number, unit: given['currency'] })
  if (field === 'years')
    return composed({ en: '{a}–{b}', da: '{a}-{b}' }, { a: given['from'] as number, b: given['to'] as number })
  if (typeof given['label'] === 'object' && given['label'] !== null) return quoted(given['label'] as Text)
  const part = given['node'] ?? given['link']
  if (typeof part === 'string') return nameOf(part)
  if (field === 'evidence') return evidenceWords(given)
  return field === 'when' ? periodWords(given) : undefined
}

const decisions: Readonly<Record<string, Localized>> = {
  approved: { en: 'approved', da: 'godkendt' },
  returned: { en: 'returned', da: 'sendt tilbage' },
  rejected: { en: 'rejected', da: 'afvist' },
}

/** The decision that counts, with its date. */
function approvalWords({ decision, at }: { readonly decision?: string; readonly at?: string }): Slot | undefined {
  const words = decision !== undefined && Object.hasOwn(decisions, decision) ? decisions[decision] : undefined
  return words && composed({ en: '{words}, {at}', da: '{words}, {at}' }, { words, at: { date: at ?? 'unknown' } })
}

/** How strong a piece of evidence is, and whether it speaks against the link. */
function evidenceWords({ strength, finding }: Readonly<Record<string, unknown>>): Slot | undefined {
  if (!evidenceStrengths.has(strength)) return undefined
  const words = lowered(evidenceStrengths.label(strength))
  return finding === 'contradicts' ? composed({ en: '{words} against it', da: '{words} imod' }, { words }) : words
}

function periodWords({ from, to }: Readonly<Record<string, unknown>>): Localized {
  const start = { date: from as string }
  return to === undefined
    ? composed({ en: '{start} –', da: '{start} –' }, { start })
    : composed({ en: '{start} – {end}', da: '{start} – {end}' }, { start, end: { date: to as string } })
}
