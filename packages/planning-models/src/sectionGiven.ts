import {
  checkFigure,
  type Figure,
  type Objective,
  type SectionContent,
  type SectionPart,
  type SectionPlace,
} from '@groundplan/figures'
import { type Finding, type Localized, type Slots, say, type Text } from '@groundplan/kernel'
import { slotsOf } from './compiled.js'
import { Defect, malformed } from './defect.js'
import { messageGiven } from './messageGiven.js'
import { NotPlain, plainCopy } from './plainCopy.js'
import { slotsGiven } from './slotsGiven.js'

/** The most parts, or objectives, that are taken from one section. */
const MOST = 1000

const tones: readonly unknown[] = [
  'good',
  'attention',
  'unknown',
  'active',
  'idle',
] satisfies readonly Objective['status']['tone'][]
const noContent: Localized = {
  en: 'no section: it has no list of parts',
  da: 'intet afsnit: Det har ingen liste af dele',
}
const tooLong: Localized = {
  en: `a section with more than ${MOST} parts or objectives`,
  da: `et afsnit med mere end ${MOST} dele eller mål`,
}
const noPart: Localized = {
  en: 'a part that is neither a sentence, a text nor a figure',
  da: 'en del, der hverken er en sætning, en tekst eller en figur',
}
const misplaced: Localized = {
  en: 'objectives in a section whose place is not “objectives”',
  da: 'mål i et afsnit, der ikke hører til under »objectives«',
}
const noObjective: Localized = {
  en: 'an objective without id, label or status',
  da: 'et mål uden id, label eller status',
}

/** What a section gave, copied, and what is wrong with parts of it that are left out or shown all the same. */
export interface GivenSection {
  readonly content: SectionContent
  readonly faults: readonly Localized[]
  /** What is wrong with the numbers of its figures, in words of their own; `part` is the place of the figure among the parts that were given. */
  readonly numbers: readonly { readonly part: number; readonly finding: Finding }[]
}

type Fields = Readonly<Record<string, unknown>>
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A text as `checkFigure` knows one. */
const title: Text = { en: '–', da: '–' }

/** What is wrong with a figure, in one sentence of each language; undefined when nothing is. */
function told(faults: readonly Finding[]): Localized | undefined {
  if (faults.length === 0) return undefined
  const words = (language: 'en' | 'da') =>
    faults
      .slice(0, 3)
      .map((fault) => say(fault, language))
      .join('; ')
      .concat(faults.length > 3 ? ' …' : '')
  return { en: words('en'), da: words('da') }
}

/** The cells of objectives are checked as those of a table are. */
function cellFaults(cells: readonly unknown[]): Localized | undefined {
  const table = {
    kind: 'table',
    title,
    description: title,
    columns: cells.map((_, index) => ({ id: String(index), label: title })),
    rows: [{ cells: cells.map((cell) => (cell === undefined ? {} : { cell })) }],
  }
  return told(checkFigure(table as Figure))
}

/** Whether a value is a text, and no other kind of cell. */
const isText = (value: unknown): boolean =>
  isFields(value) &&
  !['number', 'date', 'items', 'is'].some((key) => Object.hasOwn(value, key)) &&
  cellFaults([value]) === undefined

/**
 * Copies what a section gave and checks it part by part. Throws a `Defect` on what is no content; parts and objectives that are none
 * are left out, with a fault each.
 * `known` holds the ids of objectives so far, and gets those that are taken.
 *
 * @internal
 */
export function sectionGiven(given: unknown, place: SectionPlace, known: Set<string>): GivenSection {
  if (!isFields(given) || !Array.isArray(given['parts'])) return malformed(noContent)
  const parts: readonly unknown[] = given['parts']
  const objectives = given['objectives']
  if (objectives !== undefined && !Array.isArray(objectives)) return malformed(noObjective)
  if (objectives !== undefined && place !== 'objectives') return malformed(misplaced)
  if (parts.length > MOST || (objectives ?? []).length > MOST) return malformed(tooLong)
  const faults: Localized[] = []
  const numbers: { part: number; finding: Finding }[] = []
  const content = {
    parts: Object.freeze(
      Array.from(parts).flatMap((part, at) =>
        orFault(faults, () => {
          const one = partGiven(plainCopy(part, 'A part of a section', true), faults)
          for (const finding of one.numbers) numbers.push({ part: at, finding })
          return one.parts
        }),
      ),
    ),
    ...(objectives === undefined
      ? {}
      : {
          objectives: Object.freeze(
            Array.from(objectives).flatMap((one) =>
              orFault(faults, () => objectiveGiven(plainCopy(one, 'An objective', true), known, faults)),
            ),
          ),
        }),
  }
  return { content: Object.freeze(content), faults, numbers }
}

/** One part that cannot be shown costs the section that part, and no other. */
function orFault<T>(faults: Localized[], make: () => readonly T[]): readonly T[] {
  try {
    return make()
  } catch (error) {
    if (error instanceof NotPlain) {
      const { found, pointer } = error
      const at = pointer.length > 60 ? `${pointer.slice(0, 60)}…` : pointer
      faults.push({
        en: `a part that is no plain data: at “${at}” there is ${found.en}`,
        da: `en del, der ikke er rene data: ved »${at}« står ${found.da}`,
      })
      return []
    }
    const what = error instanceof Defect && error.kind === 'malformed' ? error.slots['what'] : undefined
    if (what === undefined) throw error
    faults.push(what as Localized)
    return []
  }
}

interface Part {
  readonly parts: readonly SectionPart[]
  readonly numbers: readonly Finding[]
}
const alone = (part: SectionPart): Part => ({ parts: [part], numbers: [] })

function partGiven(part: unknown, faults: Localized[]): Part {
  if (!isFields(part)) return malformed(noPart)
  const kinds = ['say', 'text', 'figure'].filter((kind) => part[kind] !== undefined)
  if (kinds.length !== 1) return malformed(noPart)
  if (part['say'] !== undefined) {
    const message = messageGiven(part['say'], noPart, noPart)
    const slots: Slots = slotsGiven(part['slots'] ?? {}, slotsOf(message, ['en', 'da']))
    return alone(Object.freeze({ say: message, slots }))
  }
  if (part['text'] !== undefined) {
    return isText(part['text']) ? alone(part as unknown as SectionPart) : malformed(noPart)
  }
  const found = checkFigure(part['figure'] as Figure)
  const fault = told(found.filter(({ weight }) => weight === 'structural'))
  if (fault !== undefined)
    faults.push({ en: `a figure with faults. ${fault.en}`, da: `en figur med fejl. ${fault.da}` })
  return {
    parts: found.some(({ code }) => code.endsWith('/malformed')) ? [] : [part as unknown as SectionPart],
    numbers: found.filter(({ weight }) => weight !== 'structural'),
  }
}

function objectiveGiven(given: unknown, known: Set<string>, faults: Localized[]): readonly Objective[] {
  if (!isFields(given) || typeof given['id'] !== 'string' || given['id'] === '') return malformed(noObjective)
  const { id, label, baseline, now, target, by, status } = given
  if (!isText(label) || !isFields(status) || !tones.includes(status['tone']) || !isText(status['label']))
    return malformed(noObjective)
  const isDate = by === undefined || (isFields(by) && Object.hasOwn(by, 'date'))
  const fault = cellFaults([baseline, now, target, by])
  if (!isDate || fault !== undefined) {
    const name: Localized = fault ?? { en: 'by when is no date', da: 'fristen er ingen dato' }
    return malformed({ en: `the objective “${id}”: ${name.en}`, da: `målet »${id}«: ${name.da}` })
  }
  if (known.has(id)) {
    faults.push({ en: `the objective “${id}”, which is there already`, da: `målet »${id}«, som allerede er der` })
    return []
  }
  known.add(id)
  return [given as unknown as Objective]
}
