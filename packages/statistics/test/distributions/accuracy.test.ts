import { describe, expect, it } from 'vitest'
import { families, type Inputs, linesOf, Worst, withQuantiles } from './fixture.js'

type Line = readonly (number | null)[]

/** e^(−x²/2) is exact to the last digits for the normal distribution; elsewhere e^−700 alone costs 8e-14. The promise is 1e-12, and 1e-10 for quantiles. */
const toleranceOf = (name: string): number => (name === 'normal' ? 2e-15 : 1e-12)

/** A logarithm of a probability too near 1 for its own logarithm to be a double is not in a fixture's reach. */
const isLog = (value: number | null | undefined): value is number => typeof value === 'number' && value < 0

describe.each(Object.entries(families))('%s against mpmath at 60 digits', (name, { inputs, cdf }) => {
  const lines = linesOf<Line>(name)
  const at = (line: Line): Inputs => line.slice(0, inputs) as unknown as Inputs
  const rest = (line: Line): Line => line.slice(inputs)

  it('has 2 000 points', () => {
    expect(lines).toHaveLength(2000)
  })

  it('has both tails', () => {
    const worst = new Worst()
    for (const line of lines) {
      const [lower, upper] = rest(line)
      worst.see(cdf(at(line), {}), lower, () => `lower ${at(line)}`)
      worst.see(cdf(at(line), { tail: 'upper' }), upper, () => `upper ${at(line)}`)
    }
    expect(worst.error, worst.where).toBeLessThan(toleranceOf(name))
    expect(worst.compared).toBeGreaterThan(3000)
  })

  it('has the logarithms of both tails', () => {
    const worst = new Worst()
    for (const line of lines) {
      const [, , logLower, logUpper] = rest(line)
      if (isLog(logLower) && logLower < -1e-300)
        worst.see(cdf(at(line), { log: true }), logLower, () => `log lower ${at(line)}`)
      if (isLog(logUpper) && logUpper < -1e-300)
        worst.see(cdf(at(line), { tail: 'upper', log: true }), logUpper, () => `log upper ${at(line)}`)
    }
    expect(worst.error, worst.where).toBeLessThan(toleranceOf(name))
    expect(worst.compared).toBeGreaterThan(3000)
  })
})

describe.each(withQuantiles)('quantiles of %s against mpmath at 60 digits', (name, { inputs, quantile }) => {
  // The fixture's quantiles belong to the tails as they were rounded, so that no digit is lost to rounding.
  it('has those of the smaller tail and of its logarithm', () => {
    const worst = new Worst()
    for (const line of linesOf<Line>(name)) {
      const at = line.slice(0, inputs) as unknown as Inputs
      const [lower, upper, logLower, logUpper, ofTail, ofLog] = line.slice(inputs) as readonly number[]
      const tail = (logLower as number) <= (logUpper as number) ? 'lower' : 'upper'
      const p = tail === 'lower' ? lower : upper
      const logP = (tail === 'lower' ? logLower : logUpper) as number
      if (typeof p === 'number') worst.see(quantile(p, at, { tail }), ofTail, () => `${tail} ${p} of ${at}`)
      worst.see(quantile(logP, at, { tail, log: true }), ofLog, () => `log ${tail} ${logP} of ${at}`)
    }
    expect(worst.error, worst.where).toBeLessThan(toleranceOf(name))
    expect(worst.compared).toBeGreaterThan(3500)
  })
})
