import { createRequire } from 'node:module'
import { applyPatch, deepFreeze, type PatchOp } from '@groundplan/kernel'
import { describe, expect, it } from 'vitest'

// The vectors of the JSON Patch working group (npm: json-patch-test-suite): its own cases and those of RFC 6902, appendix A.
interface Vector {
  readonly comment?: string
  readonly doc: unknown
  readonly patch: readonly PatchOp[]
  readonly expected?: unknown
  readonly error?: string
  readonly disabled?: boolean
}
const load = createRequire(import.meta.url)
const suite = (name: string) =>
  (load(`json-patch-test-suite/${name}.json`) as readonly Vector[]).filter((vector) => vector.disabled !== true)

describe.each(['tests', 'spec_tests'])('applyPatch and the published vectors: %s', (name) => {
  const vectors = suite(name).filter((vector) => vector.patch !== undefined)
  it('has them', () => expect(vectors.length).toBeGreaterThan(15))
  it.each(vectors.map((vector, at) => [`${at}: ${vector.comment ?? JSON.stringify(vector.patch)}`, vector] as const))(
    '%s',
    (_, { doc, patch, expected, error }) => {
      deepFreeze(doc)
      if (error !== undefined) expect(() => applyPatch(doc, patch)).toThrow(/Operation \d+/)
      else if (expected !== undefined) expect(applyPatch(doc, patch)).toEqual(expected)
      else expect(() => applyPatch(doc, patch)).not.toThrow()
    },
  )
})
