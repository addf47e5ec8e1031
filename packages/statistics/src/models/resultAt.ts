import type { PowerResult } from './power.js'
import type { PowerCurve } from './powerCurve.js'

/** What is said of a study at one size of the change. */
export function resultAt(design: PowerResult['design'], change: number, curve: PowerCurve, level: number): PowerResult {
  const { df, designEffect } = curve
  return {
    design,
    change,
    power: curve.powerAt(change),
    standardError: curve.standardErrorAt(change),
    ...(df === undefined ? {} : { df }),
    ...(designEffect === undefined ? {} : { designEffect }),
    level,
  }
}
