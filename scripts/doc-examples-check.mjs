// Compares what an example gives with what its comment promises.
import { inspect } from 'node:util'
import { expect } from 'vitest'

const squeezed = (text) => text.replaceAll(/\s+/g, ' ').trim()

/** Objects without a prototype read like any other in a document, so they compare like any other. */
function ordinary(value) {
  if (Array.isArray(value)) return value.map(ordinary)
  if (typeof value !== 'object' || value === null) return value
  const prototype = Object.getPrototypeOf(value)
  if (prototype !== null && prototype !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, ordinary(held)]))
}

/** True when `text` has the parts of `pattern` in order, with anything where `…` stands. */
export function fits(text, pattern) {
  const parts = pattern.split('…')
  if (parts.length === 1) return text === pattern
  const [first = '', ...rest] = parts
  const last = rest.pop() ?? ''
  if (!text.startsWith(first)) return false
  let at = first.length
  for (const part of rest) {
    const found = text.indexOf(part, at)
    if (found === -1) return false
    at = found + part.length
  }
  return text.length - last.length >= at && text.endsWith(last)
}

/** The comparison handed to an example of a document. */
export function checkFor(document) {
  return async (line, expected, actual) => {
    const where = `${document}:${line}`
    if (expected.throws !== undefined) {
      let thrown
      try {
        await actual()
      } catch (error) {
        thrown = error
      }
      expect(thrown, `${where} throws nothing`).toBeDefined()
      expect(String(thrown), where).toContain(expected.throws)
      return
    }
    const printed = squeezed(
      inspect(actual, { depth: null, maxArrayLength: null, maxStringLength: null, breakLength: Infinity }),
    )
    const promised = squeezed(expected.text)
    if (promised.includes('…') && fits(printed, promised)) return
    if ('value' in expected) expect(ordinary(actual), where).toStrictEqual(expected.value)
    else expect(printed, where).toBe(promised)
  }
}
