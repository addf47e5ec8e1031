import { type Artefact, type Finding, type Language, say, show } from '@groundplan/kernel'
import { inert, wrap } from '@groundplan/report'
import { partOf } from './partOf.js'
import type { Mark } from './terminal.js'
import { words } from './words.js'

/**
 * A finding as lines: how much it weighs, which part of the plan it stands in and what it says; what to do; and, held back, the place in the file
 * (none when it is the whole file).
 */
export function findingText(
  finding: Finding,
  language: Language,
  width: number,
  artefacts: readonly Artefact[] = [],
  mark: Mark = (text) => text,
): readonly string[] {
  const part = partOf(finding.pointer, artefacts, language)
  const head = `${show(words[finding.weight], language)}${part === undefined ? '' : ` (${part})`}`
  const place = finding.pointer && `${show(words.place, language)}: ${inert(finding.pointer)}`
  return [
    ...wrap(inert(`${head}: ${say(finding, language)}`), width, '  ! '),
    ...wrap(inert(show(finding.why, language)), width, '    '),
    ...(place ? wrap(place, width, '    ').map((line) => mark(line, 'soft')) : []),
  ]
}
