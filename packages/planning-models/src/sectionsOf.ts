import { type Section, type SectionContent, type SectionPlace, sectionPlaces } from '@groundplan/figures'
import {
  type AnyLocalized,
  type Finding,
  findingKey,
  type Localized,
  type Missing,
  type PartialDate,
} from '@groundplan/kernel'
import { type CompiledRead, compileReads } from './compiled.js'
import { Defect, malformed } from './defect.js'
import { ownFinding } from './finding.js'
import { gather } from './gather.js'
import { isPromise } from './isPromise.js'
import { mustBeDate } from './mustBeDate.js'
import { mustBePlan } from './mustBePlan.js'
import type { Plan } from './plan.js'
import { sectionGiven } from './sectionGiven.js'
import { nameFor } from './textsLacking.js'
import { wordsOf } from './wordsOf.js'

/**
 * One section of a report on a plan: what it shows, or what is missing before it can, or what is wrong with the section itself. One that has neither
 * has nothing to show.
 */
export interface ShownSection {
  readonly id: string
  readonly place: SectionPlace
  readonly title: AnyLocalized
  /** A frozen copy: plain data, whatever the package gave. */
  readonly content?: SectionContent
  readonly missing?: readonly Missing[]
  readonly findings?: readonly Finding[]
}

const twice: Localized = {
  en: 'a section whose id another section before it has',
  da: 'et afsnit med samme id som et tidligere',
}
const noSection: Localized = {
  en: 'no section: hand over what defineSection gives',
  da: 'intet afsnit: giv det, som defineSection giver',
}

/**
 * Runs the sections of a report on a plan, in their order. A section without what it needs says what is missing; one that breaks down, answers later,
 * or gives what is no section, becomes a finding against it, and the others are shown. A figure that cannot be drawn is left out of its section, one
 * with a fault is shown, and a finding says so (in the words of `checkFigure` where its numbers are at fault); so is an objective whose id an earlier one has. The state of a phase is that of the model that has
 * the name of the section's package. Throws on a list that is none, and on a date that does not exist.
 *
 * ```ts
 * import { defineSection } from '@groundplan/figures'
 * import { createPlan, journal, sectionsOf } from '@groundplan/planning-models'
 * const happened = defineSection({
 *   id: '@example/diary/happened', place: 'happened', title: { en: 'What happened', da: 'Det skete' }, reads: { journal },
 *   show: ({ journal }) => ({ parts: [{ say: { en: 'Entries: {n}', da: 'Indførsler: {n}' }, slots: { n: journal.length } }] }),
 * })
 * const plan = createPlan({ id: 'p1', title: { verbatim: 'The park' }, period: { from: '2026' } })
 * sectionsOf([happened], plan, { at: '2026-10-01' }).map(({ id, content }) => [id, content?.parts.length])
 * // => [['@example/diary/happened', 1]]
 * ```
 */
export function sectionsOf(
  sections: readonly Section[],
  plan: Plan,
  given: { readonly at: PartialDate },
): readonly ShownSection[] {
  mustBePlan(plan)
  if (!Array.isArray(sections)) throw new TypeError('The sections must be a list: hand over [section].')
  mustBeDate(given.at, 'The date of the sections (`at`)', false)
  const ids = new Set<string>()
  const objectives = new Set<string>()
  return (sections as readonly Section[]).map((section, index) => {
    const head = headOf(section, index)
    const isTwice = ids.has(head.id)
    ids.add(head.id)
    return { ...head, ...shown(section, head, plan, given.at, isTwice, objectives) }
  })
}

/** A section that was not made by `defineSection` may have no id, place or title; it is then shown by its place in the list. */
function headOf(section: Section, index: number): Pick<ShownSection, 'id' | 'place' | 'title'> {
  const { id, place, title } = (section ?? {}) as Partial<Section>
  const named = typeof id === 'string' && id !== '' ? id : `sections/${index + 1}`
  const name = nameFor(title, named)
  return {
    id: named,
    place: sectionPlaces.find((one) => one === place) ?? 'methods',
    title: 'verbatim' in name ? { en: named } : name,
  }
}

function shown(
  section: Section,
  { id, place, title }: Pick<ShownSection, 'id' | 'place' | 'title'>,
  plan: Plan,
  at: PartialDate,
  isTwice: boolean,
  objectives: Set<string>,
): Pick<ShownSection, 'content' | 'missing' | 'findings'> {
  const against = (error: unknown): Finding => {
    const { kind, slots } = error instanceof Defect ? error : new Defect('threw', { what: wordsOf(error) })
    const name = kind === 'promise' || kind === 'threw' ? kind : 'malformed'
    return ownFinding(`sections/${name}`, [{ kind: 'section', id }], { name: title, ...slots })
  }
  try {
    if (typeof section?.show !== 'function' || section.place !== place) return malformed(noSection)
    if (isTwice) return malformed(twice)
    const { values, missing } = gather(plan, packageOf(id), readsOf(section), at)
    if (missing.length > 0) return { missing }
    const given: unknown = section.show(values as never)
    if (given === undefined) return {}
    if (isPromise(given)) throw new Defect('promise', {})
    const { content, faults, numbers } = sectionGiven(given, place, objectives)
    const findings = [
      ...(faults.length === 0 ? [] : [against(new Defect('malformed', { what: faults }))]),
      ...numbers.map(({ part, finding }) => ofNumbers(finding, id, part)),
    ]
    if (findings.length === 0) return { content }
    const isEmpty = content.parts.length === 0 && (content.objectives ?? []).length === 0
    return isEmpty ? { findings } : { content, findings }
  } catch (error) {
    return { findings: [against(error)] }
  }
}

/** What is wrong with numbers in a figure of a section, in the figure's own words; its pointer leads into the figure, so it is left out. */
function ofNumbers({ pointer = '', ...finding }: Finding, section: string, part: number): Finding {
  const about = [{ kind: 'section', id: section }]
  const place = [...about, { kind: 'figure', id: `${part}${pointer}` }]
  return { ...finding, about, key: findingKey(finding.code, place) }
}

const readsOf = ({ reads }: Section): readonly CompiledRead[] => compileReads(reads)

/** `@scope/package` of `@scope/package/name`. */
const packageOf = (id: string): string => id.slice(0, Math.max(0, id.lastIndexOf('/')))
