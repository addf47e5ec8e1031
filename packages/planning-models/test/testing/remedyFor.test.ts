import { runConformance } from '@groundplan/planning-models/testing'
import { expect, it } from 'vitest'
import { ownFinding } from '../../src/finding.js'
import { compareRule } from '../../src/testing/compareRule.js'
import { remedyFor } from '../../src/testing/remedyFor.js'
import { garden } from '../fixtures/garden.js'
import { caseCalled, sound, withCheck } from './defect.js'

const rule = garden.rules.bedTended as never
const of = (kind: 'threw' | 'promise' | 'tooMuch' | 'malformed' | 'duplicateKey', what = 'x') =>
  remedyFor(ownFinding(`contained/${kind}`, [], { name: 'x', what }), rule)

it.each([
  ['threw', 'change nothing of what it reads', 'ændr intet'],
  ['promise', 'take out `async`', 'Fjern `async`'],
  ['tooMuch', 'in one finding', 'i ét opmærksomhedspunkt'],
  ['malformed', 'what judge() gives', 'det, judge() giver'],
  ['duplicateKey', 'Say each thing once', 'Sig hver ting én gang'],
] as const)('each fault has its own remedy: %s', (kind, en, da) => {
  expect(of(kind)?.en).toContain(en)
  expect(of(kind)?.da).toContain(da)
  expect(of(kind)?.en).toMatch(/^In a host its verdict is then `unknown`[.] /)
  expect(of(kind)?.da).toMatch(/^I et program er svaret så `unknown`[.] /)
})

it('what has no remedy of its own has none, and an artefact has no verdict', () => {
  expect(remedyFor(ownFinding('contained/model', [], { model: 'x', what: 'x' }))).toBeUndefined()
  expect(remedyFor(ownFinding('plan/mentionsFailed', [], { title: 'x', what: 'x' }))?.en).toMatch(/^Let `mentions`/)
})

it('a misspelt message is told as such, with those that there are', () => {
  expect(of('threw', 'say.nobody is not a function')).toEqual({
    en: 'In a host its verdict is then `unknown`. The rule has no message “nobody”; it has: alone. Correct the name, or write the message.',
    da: 'I et program er svaret så `unknown`. Reglen har ingen besked »nobody«; den har: alone. Ret navnet, eller skriv beskeden.',
  })
  expect(remedyFor(ownFinding('contained/threw', [], { name: 'x', what: 'say.a is not a function' }))?.en).toContain(
    'whatever the schema allows',
  )
  const mute = { ...garden.rules.bedTended, messages: {} } as never
  const said = ownFinding('contained/threw', [], { name: 'x', what: 'say.a is not a function' })
  expect(remedyFor(said, mute)?.en).toContain('it has: none')
  expect(remedyFor(said, mute)?.da).toContain('den har: ingen')
  const model = withCheck('bedTended', (_, say: { nobody(): unknown }) => say.nobody())
  const [found] = runConformance(model, sound.cases).filter(({ code }) => code.endsWith('/defect'))
  expect(found?.why).toMatchObject({ en: expect.stringContaining('it has: alone') })
})

it('an empty list of findings is no answer', () => {
  const one = { ...caseCalled('all is tended'), expect: { bedTended: [] } }
  const places = { pointer: () => undefined, at: () => undefined }
  expect(compareRule(one, 'bedTended', { kind: 'met', examined: 1 }, places)).toEqual({
    check: 'findings',
    found: { en: 'nothing', da: 'ingenting' },
    expected: {
      en: 'an empty list, which no answer is: where nothing is to be found, write “met”, “unknown” or “notApplicable”',
      da: 'en tom liste, og sådan lyder intet svar: Skriv »met«, »unknown« eller »notApplicable«, hvor intet skal findes',
    },
  })
})
