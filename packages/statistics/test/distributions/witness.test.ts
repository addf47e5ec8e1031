import { describe, expect, it } from 'vitest'
import { families, type Inputs, linesOf, relativeError, Worst, withQuantiles } from './fixture.js'

type Line = readonly (number | null)[]
type Witness = readonly [string, lower: number | null, upper: number | null, quantile?: number | null]

/**
 * How many quantiles of R, of 500, are not within 1e-9 of the high-precision truth: next to the median for the normal and t distribution, and for F
 * near 0 and for degrees of freedom above 4e5, where qf goes by the chi-square distribution (ORIGIN.md).
 */
const astray: Readonly<Record<string, number>> = { normal: 14, t: 13, f: 78 }

const said = linesOf<Witness>('r')

describe.each(Object.entries(families))('%s against R', (name, { inputs, cdf }) => {
  const lines = linesOf<Line>(name).slice(0, 500)
  const witness = said.filter(([family]) => family === name)
  const at = (line: Line): Inputs => line.slice(0, inputs) as unknown as Inputs

  // R's own worst is 2.5e-12 there, for the gamma distribution.
  it('has the tails to 1e-11', () => {
    const worst = new Worst()
    for (const [index, line] of lines.entries()) {
      const [, lower, upper] = witness[index] as Witness
      if (lower !== null && lower > 1e-300) worst.see(cdf(at(line), {}), lower, () => `lower ${at(line)}`)
      if (upper !== null && upper > 1e-300)
        worst.see(cdf(at(line), { tail: 'upper' }), upper, () => `upper ${at(line)}`)
    }
    expect(worst.error, worst.where).toBeLessThan(1e-11)
    expect(worst.compared).toBeGreaterThan(900)
  })
})

describe.each(withQuantiles)('quantiles of %s against R', (name, { inputs, quantile }) => {
  const lines = linesOf<Line>(name).slice(0, 500)
  const witness = said.filter(([family]) => family === name)

  it('agree to 1e-9, but for those where R goes astray', () => {
    let agree = 0
    let compared = 0
    for (const [index, line] of lines.entries()) {
      const [lower, upper, logLower, logUpper] = line.slice(inputs) as readonly number[]
      const tail = (logLower as number) <= (logUpper as number) ? 'lower' : 'upper'
      const p = tail === 'lower' ? lower : upper
      if (typeof p !== 'number') continue
      compared += 1
      const [, , , q] = witness[index] as Witness
      const own = quantile(p, line.slice(0, inputs) as unknown as Inputs, { tail })
      if (typeof q === 'number' && relativeError(own, q) < 1e-9) agree += 1
    }
    expect(compared).toBeGreaterThan(480)
    expect(compared - agree).toBeLessThanOrEqual(astray[name] ?? 0)
  })
})
