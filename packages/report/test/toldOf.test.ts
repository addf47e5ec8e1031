import type { Finding } from '@groundplan/kernel'
import { describe, expect, it } from 'vitest'
import { pageOf, reportOf, reportText } from '../src/index.js'
import { toldOf } from '../src/toldOf.js'
import { at, dishes, meals, planOf } from './fixtures/meals.js'
import { internalWordsIn } from './support/internalWords.js'
import { pageText } from './support/pageText.js'

const titles = { [meals.id]: meals.title, [dishes.kind]: dishes.title }
const finding = (given: Partial<Finding>): Finding => ({
  code: '@example/reader/odd',
  key: 'k',
  weight: 'structural',
  about: [],
  message: { en: 'Odd {found}', da: 'Mærkeligt {found}' },
  slots: { found: { en: 'null', da: 'null' } },
  why: { en: 'Look', da: 'Se efter' },
  cites: [],
  ...given,
})
const fileFault = 'What stands here is not written as it should be, and could not be read.'
const brokeDown = 'A part of the assessment could not be carried out.'

describe('what a finding says to a reader', () => {
  it('goes by titles where it would name a package or a kind by its id, and says so of one that is not known', () => {
    const slots = {
      a: meals.id,
      b: { verbatim: dishes.kind },
      c: [meals.id, 3],
      d: '@example/none',
      e: { da: 'x' },
      f: 2,
      g: 'a@b/c',
      h: { verbatim: 'x' },
      i: { date: '2026' },
    }
    expect(toldOf(finding({ slots: slots as never }), titles).slots).toEqual({
      a: meals.title,
      b: dishes.title,
      c: [meals.title, 3],
      d: { en: '(not known here)', da: '(ikke kendt her)' },
      e: { da: 'x' },
      f: 2,
      g: 'a@b/c',
      h: { verbatim: 'x' },
      i: { date: '2026' },
    })
    expect(toldOf(finding({ slots: { a: 'toString' } }), titles).slots).toEqual({ a: 'toString' })
  })

  it.each([
    ['@groundplan/kernel/document/shape', 'structural', fileFault],
    ['@groundplan/kernel/document/shape', 'important', 'Odd {found}'],
    ['@example/reader/shape', 'structural', 'Odd {found}'],
    ['@groundplan/planning-models/contained/threw', 'important', brokeDown],
    ['@groundplan/planning-models/sections/malformed', 'important', brokeDown],
    ['@groundplan/planning-models/plan/mentionsFailed', 'important', brokeDown],
    ['@groundplan/planning-models/plan/migrationFailed', 'structural', brokeDown],
    ['@groundplan/planning-models/plan/modelTwice', 'advice', 'Odd {found}'],
    ['@example/planning-models/contained/threw', 'important', 'Odd {found}'],
    [
      '@groundplan/planning-models/plan/noRegister',
      'advice',
      'The plan speaks of things that stand in none of its registers.',
    ],
  ] as const)('leaves what is for who keeps the file or made the model to them: %s, %s', (code, weight, en) => {
    const told = toldOf(finding({ code, weight }), titles)
    expect((told.message as { readonly en: string }).en).toBe(en)
    if (en === fileFault) expect((told.why as { readonly en: string }).en).toMatch(/^Have the plan file checked/)
    if (en === brokeDown) expect((told.why as { readonly en: string }).en).toMatch(/^Tell those who made the model/)
    if (en.startsWith('Odd') || en.startsWith('The plan')) expect(told.why).toEqual({ en: 'Look', da: 'Se efter' })
  })

  it('does so for the content of a strange package, too', () => {
    const strange = finding({ code: '@example/meals/dishes/shape', slots: { expected: 'a', found: 'b' } })
    expect(toldOf(strange, titles).message).toMatchObject({ en: fileFault })
    expect(toldOf({ ...strange, weight: 'advice' }, titles).message).toEqual(strange.message)
    expect(toldOf({ ...strange, slots: { expected: 'a' } }, titles).message).toEqual(strange.message)
  })

  it('needs a value that was found to be about the file', () => {
    expect(toldOf(finding({ code: '@groundplan/kernel/document/twice', slots: {} }), titles).message).toEqual(
      finding({}).message,
    )
  })

  it.each(['en', 'da'])(
    'stands in every place where findings are shown, and the finding itself stays (%s)',
    (locale) => {
      const noticed = [finding({ code: '@groundplan/kernel/document/shape', pointer: '/plan/title' })]
      const report = reportOf(planOf(), [meals], { at, noticed })
      expect(report.findings[0]).toMatchObject(noticed[0]!)
      for (const words of [pageText(pageOf(report, { locale })), reportText(report, { locale, width: 200 })]) {
        expect(words).toContain(
          locale === 'en' ? fileFault : 'Det, der står her, er ikke skrevet, som det skal, og kunne ikke læses.',
        )
        expect(internalWordsIn(words).filter((one) => !one.startsWith('calls for action'))).toEqual([])
      }
    },
  )
})
