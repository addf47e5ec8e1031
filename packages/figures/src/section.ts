import type { AnyLocalized, AnyMessage, EntityRef, Read, Reads, Slots, Text } from '@groundplan/kernel'
import type { Cell, DateCell } from './cell.js'
import type { Figure } from './figure.js'
import type { NodeState } from './node.js'

/**
 * The parts of a report, in their order: objective by objective, what happened, whom we reached and who is missing, how we think it works, money and
 * effort, what becomes of it after the project, methods and data (Danish: rapportens dele).
 */
export type SectionPlace = 'objectives' | 'happened' | 'reached' | 'mechanism' | 'money' | 'after' | 'methods'

/**
 * All places of a section, in the order of the report.
 *
 * ```ts
 * import { sectionPlaces } from '@groundplan/figures'
 * sectionPlaces // => ['objectives', 'happened', 'reached', 'mechanism', 'money', 'after', 'methods']
 * ```
 */
export const sectionPlaces: readonly SectionPlace[] = Object.freeze([
  'objectives',
  'happened',
  'reached',
  'mechanism',
  'money',
  'after',
  'methods',
] satisfies SectionPlace[])

/** An objective in one line: how far, of what, by when. Danish: mål i tal. */
export interface Objective {
  /** Unique among the objectives of a plan. */
  readonly id: string
  readonly label: Text
  /** What shows how far it has come, in small print below the label: an indicator. */
  readonly note?: Text | undefined
  readonly about?: EntityRef | undefined
  /** Where it stood at the start. */
  readonly baseline?: Cell | undefined
  /** Where it stands now; never measured, when missing. */
  readonly now?: Cell | undefined
  readonly target?: Cell | undefined
  /** By when the target is to be reached. */
  readonly by?: DateCell | undefined
  readonly status: NodeState
}

/** A piece of a section, in the order of reading: a sentence of ours, what somebody typed, or a figure. */
export type SectionPart =
  | { readonly say: AnyMessage; readonly slots?: Slots | undefined }
  | { readonly text: Text }
  | { readonly figure: Figure }

/** What a section shows. */
export interface SectionContent {
  readonly parts: readonly SectionPart[]
  /** Objectives for the first page; only from sections whose place is `objectives`. */
  readonly objectives?: readonly Objective[] | undefined
}

/** A section of a report that a package brings along: what it reads of a plan, and a pure function to what is shown. Danish: rapportafsnit. */
export interface Section {
  /** The package's name, a slash and a name of its own. */
  readonly id: string
  readonly place: SectionPlace
  readonly title: AnyLocalized
  readonly reads: Reads
  /** Undefined where the plan holds what is read and there is still nothing to show. */
  readonly show: (read: never) => SectionContent | undefined
}

function checkSection(section: unknown): void {
  if (typeof section !== 'object' || section === null)
    throw new TypeError('A section is needed here: defineSection({ id, place, title, reads, show }).')
  const { id, place, title, reads, show } = section as Partial<Readonly<Record<string, unknown>>>
  if (typeof id !== 'string' || /\s/.test(id) || !id.slice(1, -1).includes('/'))
    throw new TypeError(
      `A section needs an "id": the package's name, a slash and a name of its own, '@example/parks/benches'.`,
    )
  if (!sectionPlaces.some((one) => one === place))
    throw new TypeError(
      `"place" of the section "${id}" must be one of ${sectionPlaces.join(', ')}, not "${String(place)}".`,
    )
  const { en, da } = (title ?? {}) as { readonly en?: unknown; readonly da?: unknown }
  if (![en, da].some((text) => typeof text === 'string' && text.trim() !== ''))
    throw new TypeError(`The section "${id}" needs a title: { en, da }.`)
  if (typeof reads !== 'object' || reads === null || Array.isArray(reads))
    throw new TypeError(
      `The section "${id}" needs "reads": the artefacts and facts that it depends on, by name; {} where there are none.`,
    )
  for (const [name, read] of Object.entries(reads as Readonly<Record<string, unknown>>))
    if (typeof read !== 'object' || read === null || !('kind' in read || 'optional' in read || 'fact' in read))
      throw new TypeError(
        `"${name}" in "reads" of the section "${id}" must be an artefact, optional(artefact) or a fact such as today.`,
      )
  if (typeof show !== 'function')
    throw new TypeError(
      `The section "${id}" needs "show": a function from what it reads to { parts }, or undefined where there is nothing to show.`,
    )
}

/**
 * Defines a section of a report. It depends on nothing but what stands in `reads`; without a required artefact it is left out. Throws, with the
 * remedy, on what is no section: no id, a place that there is not, no title, reads that are none, no `show`.
 *
 * ```ts
 * import { defineSection } from '@groundplan/figures'
 * import { defineArtefact } from '@groundplan/kernel'
 * import * as z from 'zod'
 * const benches = defineArtefact({
 *   kind: '@example/parks/benches', version: 1, title: { en: 'Benches', da: 'Bænke' },
 *   schema: z.object({ items: z.array(z.object({ id: z.string() })) }),
 * })
 * const section = defineSection({
 *   id: '@example/parks/benches', place: 'reached', title: { en: 'The benches', da: 'Bænkene' }, reads: { benches },
 *   show: ({ benches }) => ({ parts: [{ say: { en: '{n} in all', da: '{n} i alt' }, slots: { n: benches.items.length } }] }),
 * })
 * section.place // => 'reached'
 * ```
 */
export function defineSection<const R extends Reads<never>>(section: {
  readonly id: string
  readonly place: SectionPlace
  readonly title: AnyLocalized
  readonly reads: R
  readonly show: (read: { readonly [K in keyof R]: Read<R[K]> }) => SectionContent | undefined
}): Section {
  checkSection(section)
  return Object.freeze({ ...section }) as unknown as Section
}
