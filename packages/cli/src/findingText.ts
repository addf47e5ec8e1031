import { type Finding, type Language, say, show } from '@groundplan/kernel'
import { inert, wrap } from '@groundplan/report'
import { words } from './words.js'

/** A finding as lines: how much it weighs and what it says, what to do, and the place in the file (none when it is the whole file). */
export function findingText(finding: Finding, language: Language, width: number): readonly string[] {
  const weight = show(words[finding.weight], language)
  return [
    ...wrap(`${weight}: ${inert(say(finding, language))}`, width, '  ! '),
    ...wrap(inert(show(finding.why, language)), width, '    '),
    ...(!finding.pointer ? [] : wrap(`${show(words.place, language)}: ${inert(finding.pointer)}`, width, '    ')),
  ]
}
