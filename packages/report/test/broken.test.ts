import { parsePlan } from '@groundplan/planning-models'
import { describe, expect, it } from 'vitest'
import { reportHtml, reportMarkdown, reportOf, reportText } from '../src/index.js'
import { at, dishes, halls, meals } from './fixtures/meals.js'
import { sections, wholeDocument } from './fixtures/whole.js'
import { internalWordsIn } from './support/internalWords.js'
import { htmlText, markdownText } from './support/pageText.js'

type Path = readonly (string | number)[]
const whole = JSON.parse(JSON.stringify(wholeDocument())) as { readonly plan: unknown }

function pathsIn(value: unknown, path: Path): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const keys = Array.isArray(value) ? value.map((_, at) => at) : Object.keys(value)
  return [path, ...keys.flatMap((key) => pathsIn((value as Readonly<Record<string, unknown>>)[key], [...path, key]))]
}

/** The document with something else, or nothing, in one place. */
function spoilt(path: Path, bad: unknown): unknown {
  const copy: unknown = structuredClone(whole)
  let here = copy as Record<string | number, unknown>
  for (const part of path.slice(0, -1)) here = here[part] as Record<string | number, unknown>
  const last = path.at(-1) ?? ''
  if (bad === undefined) delete here[last]
  else here[last] = bad
  return copy
}

describe('a plan that is broken in one place', () => {
  const bad = [null, 7, 'x', [], {}, undefined]
  const paths = pathsIn(whole.plan, ['plan'])
  const names = { artefacts: [dishes as never, halls as never], models: [meals] }
  it.each(bad.map((value, at) => [JSON.stringify(value) ?? 'nothing', at] as const))(
    'is reported in words that a reader knows, or not opened: %s in its place',
    (_, turn) => {
      let opened = 0
      for (const [i, path] of paths.entries()) {
        // Every place is spoilt in two of the six ways, so that all of them together stay quick.
        if ((i + turn) % 3 !== 0) continue
        const { document, findings: noticed } = parsePlan(spoilt(path, bad[turn]), names)
        if (document === undefined) continue
        opened += 1
        const report = reportOf(document, [meals], { at, noticed, sections, artefacts: names.artefacts, since: 'r1' })
        const locale = i % 2 === 0 ? 'da' : 'en'
        for (const text of [
          htmlText(reportHtml(report, { locale })),
          markdownText(reportMarkdown(report, { locale })),
          reportText(report, { locale }),
        ])
          expect(internalWordsIn(text).filter((one) => !one.startsWith('calls for action'))).toEqual([])
      }
      expect(opened).toBeGreaterThan(3)
    },
  )
})
