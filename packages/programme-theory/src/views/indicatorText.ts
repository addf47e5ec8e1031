import { knownValue, type Text } from '@groundplan/kernel'
import type { Indicator } from '../model/node.js'
import { composed } from './composed.js'

const withTarget = {
  plain: { en: '{label}: {target}', da: '{label}: {target}' },
  unit: { en: '{label}: {target} {unit}', da: '{label}: {target} {unit}' },
  of: { en: '{label}: {target} of {of}', da: '{label}: {target} af {of}' },
  unitOf: { en: '{label}: {target} {unit} of {of}', da: '{label}: {target} {unit} af {of}' },
} as const

/** An indicator in a few words, with its target where that is known: "Take part: 70 % of newly arrived families". */
export function indicatorText({ label, target, unit, of }: Indicator): Text {
  const known = knownValue(target)
  if (known === undefined) return label
  const form = unit === undefined ? (of === undefined ? 'plain' : 'of') : of === undefined ? 'unit' : 'unitOf'
  return composed(withTarget[form], { label, target: known, ...(unit && { unit }), ...(of && { of }) })
}
