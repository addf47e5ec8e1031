import { defineRuleSet, type RuleSet } from '@groundplan/kernel'
import { sources } from './model/sources.js'
import { rules } from './rules.js'

/** The names of the rules on programme theories. */
export type ProgrammeTheoryRule = keyof typeof rules

/**
 * The rules on programme theories: whether the graph can be read, whether it says why things should work and how they are carried out. Put them to a plan
 * with `assess` of `@groundplan/planning-models`, beside any planning model, or without a plan with `checkContents` of `@groundplan/kernel/document`.
 * What they find is advice for those who own the theory: nothing is refused. Danish: regler for programteorier.
 *
 * ```ts
 * import { say } from '@groundplan/kernel'
 * import { checkContents } from '@groundplan/kernel/document'
 * import { programmeTheory, theories, type Theories } from '@groundplan/programme-theory'
 * const content: Theories = { items: [{
 *   id: 'walks', title: { en: 'Walks', da: 'Gåture' },
 *   nodes: [{ is: 'activity', id: 'walk', label: { en: 'Evening walks', da: 'Aftenture' } }],
 *   links: [],
 * }] }
 * const { findings } = checkContents(programmeTheory, { [theories.kind]: content }, { at: '2026-10-01' })
 * findings.map((finding) => say(finding, 'da')) // => ['»Aftenture« fører ikke til noget i »Gåture«']
 * ```
 */
export const programmeTheory: RuleSet<'@groundplan/programme-theory', ProgrammeTheoryRule> = defineRuleSet({
  id: '@groundplan/programme-theory',
  title: { en: 'Programme theory', da: 'Programteori' },
  sources,
  rules,
})
