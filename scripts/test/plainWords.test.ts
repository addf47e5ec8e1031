// The reports of all examples, in every form and both languages, hold no word that only the program knows.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { registers } from '@groundplan/community'
import { abcd } from '@groundplan/model-abcd'
import { type Assessable, type Plan, parsePlanText } from '@groundplan/planning-models'
import { programmeTheory, theories } from '@groundplan/programme-theory'
import { theorySections } from '@groundplan/programme-theory/sections'
import { reportHtml, reportMarkdown, reportOf, reportText } from '@groundplan/report'
import { describe, expect, it } from 'vitest'
import { plan as aalborg } from '../../examples/aalborg-theory/plan.mjs'
import { localDevelopmentPlan } from '../../examples/middelfart-local-development-plan/src/index.js'
import { plan as silkeborg } from '../../examples/silkeborg-theory/plan.mjs'
import { internalWordsIn } from '../../packages/report/test/support/internalWords.js'
import { root } from '../files.mjs'

const artefacts = [...registers, theories]
const opened = (file: string, models: readonly Assessable[]): Plan => {
  const { plan } = parsePlanText(readFileSync(join(root, 'examples', file), 'utf8'), { models, artefacts })
  if (plan === undefined) throw new Error(`${file} does not open`)
  return plan
}

const plans: readonly [string, Plan, readonly Assessable[]][] = [
  ['shared meals', opened('silkeborg-shared-meals/plan.groundplan.json', [abcd]), [abcd]],
  [
    'Føns',
    opened('middelfart-local-development-plan/foens.groundplan.json', [localDevelopmentPlan]),
    [localDevelopmentPlan],
  ],
  ['Silkeborg', silkeborg, [programmeTheory]],
  ['Aalborg', aalborg, [programmeTheory]],
]

describe.each(plans)('the report of %s', (_, plan, models) => {
  const report = reportOf(plan, models, { at: '2022-10-01', artefacts, sections: theorySections })

  it.each(['en', 'da'])('is in words that a reader knows (%s)', (locale) => {
    const html = reportHtml(report, { locale }).replace(/<style[\s\S]*?<\/style>/, '')
    const shown = html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
    expect(internalWordsIn(shown)).toEqual([])
    expect(internalWordsIn(reportMarkdown(report, { locale }))).toEqual([])
    // The summary for a terminal counts criteria by what they call for.
    const summary = reportText(report, { locale }).replace(/KRÆVER HANDLING|CALLS FOR ACTION/g, '')
    expect(internalWordsIn(summary)).toEqual([])
  })
})
