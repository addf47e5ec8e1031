import { describe, expect, it } from 'vitest'
import { erfcx } from '../../src/special/erfcx.js'
import { log1pmx } from '../../src/special/log1pmx.js'
import { logGamma } from '../../src/special/logGamma.js'
import { logGamma1p } from '../../src/special/logGamma1p.js'
import { logGammaStep } from '../../src/special/logGammaStep.js'
import { stirlingError } from '../../src/special/stirlingError.js'
import { linesOf, Worst } from './fixture.js'

const functions: Readonly<Record<string, (x: number, y: number) => number>> = {
  log1pmx,
  stirlingError,
  logGamma,
  logGamma1p,
  logGammaStep,
  erfcx,
}

// A few units in the last place each (2.2e-16); the difference of two log Γ passes 0 near 1.46, where only the absolute error is small.
const tolerance: Readonly<Record<string, number>> = { logGammaStep: 2e-13 }

const lines = linesOf<readonly [string, ...number[]]>('special')

describe.each(Object.entries(functions))('%s against mpmath at 60 digits', (name, compute) => {
  it('keeps nearly all digits', () => {
    const worst = new Worst()
    for (const [which, ...cells] of lines)
      if (which === name) {
        const inputs = cells.slice(0, -1)
        worst.see(compute(inputs[0] as number, inputs[1] as number), cells.at(-1), () => `${name}(${inputs})`)
      }
    expect(worst.error, worst.where).toBeLessThan(tolerance[name] ?? 3e-15)
    expect(worst.compared).toBe(400)
  })
})
