// Writes plan.groundplan.json from case.mjs through the public functions: node make-plan.mjs (after the build).
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { activities, assets, groups, organisations, places, wishes } from '@groundplan/community'
import { revise } from '@groundplan/kernel'
import { documentText, newDocument } from '@groundplan/kernel/document'
import { abcd } from '@groundplan/model-abcd'
import { attach, completePhase, createPlan, record, startPhase } from '@groundplan/planning-models'
import * as found from './case.mjs'

// The history tells how the case was written down from the handbook, not how the project went: that is the journal's part.
const by = 'projektkoordinator'

/** The document as it is committed. Same text at every run: ids and dates are given, nothing is taken from a clock. */
export function makeDocument() {
  let document = newDocument(
    createPlan({
      id: 'silkeborg-shared-meals',
      title: { en: 'Shared meals in a neighbourhood', da: 'Fællesspisning i et lokalområde' },
      period: { from: 'unknown' },
      places: [{ kind: 'place', id: 'neighbourhood' }],
      models: [abcd],
    }),
  )
  const change = (id, at, why, next) => {
    document = revise(document, next(document.plan), { id, at, by, why })
  }

  change('r1', '2026-11-02', { en: 'Who and what there is', da: 'Hvem og hvad der findes' }, (plan) => {
    let next = attach(plan, places, found.places)
    next = attach(next, groups, found.groups)
    next = attach(next, organisations, found.organisations)
    next = attach(next, wishes, found.wishes)
    next = attach(next, assets, found.assets)
    return attach(next, activities, found.activities)
  })
  change(
    'r2',
    '2026-11-03',
    { en: 'What happened, in the order of the telling', da: 'Hvad der skete, i fortællingens rækkefølge' },
    (plan) =>
      found.journal.reduce(
        (next, { phase, ...entry }) => record(next, { ...entry, ...(phase && { phase: { model: abcd.id, phase } }) }),
        plan,
      ),
  )
  change('r3', '2026-11-03', { en: 'How far the phases came', da: 'Hvor langt faserne nåede' }, (plan) => {
    let next = plan
    for (const phase of ['uncover', 'map', 'connect']) next = completePhase(next, { model: abcd, phase, at: 'unknown' })
    return startPhase(next, { model: abcd, phase: 'mobilise', at: 'unknown' })
  })
  change('r4', '2026-11-05', { en: 'Where it was, in the title', da: 'Hvor det var, føjet til titlen' }, (plan) => ({
    ...plan,
    title: { en: 'Shared meals in a neighbourhood in Silkeborg', da: 'Fællesspisning i et lokalområde i Silkeborg' },
  }))
  return document
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('plan.groundplan.json', import.meta.url), documentText(makeDocument()))
}
