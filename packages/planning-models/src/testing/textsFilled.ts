import { type AnyMessage, isVerbatim, type Slot, type Text } from '@groundplan/kernel'
import type { Bench } from './bench.js'
import type { NamedText } from './textsOf.js'

/** Words that fill a slot; bare ones have no language of their own. */
export interface FilledText extends NamedText {
  readonly isBare: boolean
}

/**
 * What rules fill into slots in their own words, in findings and questions that cases show, each once. Words that stand in the plan are left out, and so is
 * what is verbatim: neither is the rule's. A bare string is said to readers of every language.
 *
 * @internal
 */
export function textsFilled(bench: Bench): readonly FilledText[] {
  const filled = new Map<string, FilledText>()
  for (const { plan, own } of bench.tried) {
    const written = JSON.stringify(plan)
    for (const [rule, { languages = ['en', 'da'] as const }] of bench.rules) {
      const verdict = own.rules[rule]
      if (verdict === undefined) continue
      const said = [
        ...('findings' in verdict ? verdict.findings : []),
        ...('missing' in verdict ? verdict.missing : []),
      ]
      for (const { slots } of said)
        for (const [slot, value] of Object.entries(slots))
          for (const words of wordsIn(value)) {
            const json = JSON.stringify(words)
            if (written.includes(typeof words === 'string' ? json.slice(1, -1) : json)) continue
            const name = `rules.${rule}, {${slot}}`
            const isBare = typeof words === 'string'
            const text = (isBare ? { en: words, da: words } : words) as AnyMessage
            filled.set(`${name} ${JSON.stringify(text)}`, { name, languages, text, isBare })
          }
    }
  }
  return [...filled.values()]
}

/** What can be words of ours in a slot: no numbers or dates, and nobody's own words. */
function wordsIn(slot: Slot): readonly (string | Text)[] {
  if (typeof slot === 'string') return [slot]
  if (typeof slot === 'number' || 'date' in slot) return []
  if (isList(slot)) return slot.flatMap(wordsIn)
  return isVerbatim(slot) ? [] : [slot]
}

const isList = (slot: Slot): slot is readonly Slot[] => Array.isArray(slot)
