import { describe, expect, it } from 'vitest'
import { Endless, timeLimit } from '../../src/testing/timeLimit.js'

describe('a time limit', () => {
  const limited = timeLimit(0.1)

  it('gives what the run gives, and throws what it throws', () => {
    const given = { id: 'x' }
    expect(limited(() => given)).toBe(given)
    expect(limited(() => undefined)).toBeUndefined()
    const thrown = new RangeError('too far')
    expect(() =>
      limited(() => {
        throw thrown
      }),
    ).toThrow(thrown)
    expect(() =>
      limited(() => {
        throw undefined
      }),
    ).toThrow()
  })

  it('stops what never ends, also where it would catch everything, and does not run `finally`', () => {
    let isTidied = false
    const stubborn = () => {
      for (;;)
        try {
          for (;;);
        } catch {
        } finally {
          isTidied = true
        }
    }
    expect(() => limited(stubborn)).toThrow(Endless)
    expect(() => limited(stubborn)).toThrow('no end within 0.1 s')
    expect(isTidied).toBe(false)
  })

  it('works again after it has stopped something, and inside of another one', () => {
    expect(() =>
      limited(() => {
        for (;;);
      }),
    ).toThrow(Endless)
    expect(limited(() => timeLimit(5)(() => 7))).toBe(7)
    expect(() =>
      timeLimit(5)(() =>
        limited(() => {
          for (;;);
        }),
      ),
    ).toThrow(Endless)
  })

  it('rounds to whole milliseconds, one at least', () => {
    // One millisecond may be too short on a busy machine; a limit of none would be refused in other words.
    let tries = 0
    const quick = (): string => {
      try {
        return timeLimit(0.000_001)(() => 'quick')
      } catch (error) {
        tries += 1
        if (!(error instanceof Endless) || tries > 1000) throw error
        return quick()
      }
    }
    expect(quick()).toBe('quick')
    expect(timeLimit(0.250_4)(() => 'quick')).toBe('quick')
  })
})
