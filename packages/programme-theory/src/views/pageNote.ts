import { knownValue, type Text } from '@groundplan/kernel'
import type { TheoryNode } from '../model/node.js'
import { composed } from './composed.js'
import { indicatorText } from './indicatorText.js'
import type { NumberedAssumption } from './numberedAssumptions.js'

const from = { en: 'from {from}', da: 'fra {from}' }
const fromTo = { en: 'from {from} to {to}', da: 'fra {from} til {to}' }
const joined = { en: '{first} · {second}', da: '{first} · {second}' }

/** The small print of a node on one page: when an activity runs, what would show a change, which assumptions the node rests on. */
export function pageNote(node: TheoryNode, assumptions: readonly NumberedAssumption[]): Text | undefined {
  const when = node.is === 'activity' ? knownValue(node.when) : undefined
  const period =
    when === undefined || when.from === 'unknown'
      ? []
      : [
          when.to === undefined
            ? composed(from, { from: { date: when.from } })
            : composed(fromTo, { from: { date: when.from }, to: { date: when.to } }),
        ]
  const indicators = 'indicators' in node ? (knownValue(node.indicators) ?? []) : []
  const notes = [...period, ...indicators.map(indicatorText), ...assumptions.map(({ mark }) => mark)]
  return notes.length === 0 ? undefined : notes.reduce((first, second) => composed(joined, { first, second }))
}
