import { type Slot, say } from '@groundplan/kernel'
import { describe, expect, test } from 'vitest'
import { fieldLabel } from '../../src/analysis/partLabels.js'
import { quoted, valueWords } from '../../src/analysis/valueWords.js'

const words = (field: string, value: unknown): readonly string[] | undefined => {
  const slot = valueWords(field, value, (id) => ({ en: `the ${id}`, da: `${id}en` }))
  if (slot === undefined) return undefined
  const told = { message: { en: '{v}', da: '{v}' }, slots: { v: slot as Slot } }
  return [say(told, 'en'), say(told, 'da')]
}

describe('values in a sentence', () => {
  test.each([
    ['holds', true, 'yes', 'ja'],
    ['holds', { is: 'known', value: false }, 'no', 'nej'],
    ['target', 1250.5, '1,250.5', '1.250,5'],
    ['target', { is: 'known', value: 0 }, '0', '0'],
    ['by', { is: 'known', value: '2020-06' }, 'June 2020', 'juni 2020'],
    ['at', 'unknown', 'unknown', 'ukendt'],
    ['level', { is: 'unknown' }, 'unknown', 'ukendt'],
    ['level', { is: 'withheld' }, 'withheld', 'tilbageholdt'],
    ['level', { is: 'notApplicable' }, 'not applicable', 'ikke relevant'],
    ['level', { is: 'known', value: 'community' }, 'community', 'lokalsamfund'],
    ['confidence', { is: 'known', value: 'high' }, 'high confidence', 'stor tiltro'],
    ['result', { is: 'known', value: 'culture' }, 'change of culture', 'kulturforandring'],
    ['is', 'condition', 'context condition', 'forhold i konteksten'],
    ['polarity', 'decreases', 'decreases', 'giver mindre'],
    ['indicators', { is: 'known' }, 'known', 'kendt'],
    ['groups', { is: 'known', value: [] }, 'none', 'ingen'],
    ['groups', ['a', 'b'], 'the a and the b', 'aen og ben'],
    ['states', [{ is: 'stated' }, { is: 'beingTested' }], 'being tested', 'afprøves'],
    ['states', [], 'stated', 'formuleret'],
    ['on', [{ node: 'n' }, { link: 'l' }], 'the n and the l', 'nen og len'],
    [
      'evidence',
      { is: 'known', value: [{ strength: 'experience' }, { strength: 'researchHere', finding: 'contradicts' }] },
      'experience from practice and research in this place against it',
      'erfaring fra praksis og undersøgt på stedet imod',
    ],
    ['evidence', [{ strength: 'conjecture', finding: 'supports' }], 'conjecture', 'formodning'],
    ['evidence', { is: 'known', value: [] }, 'none', 'ingen'],
    [
      'description.approvals',
      {
        is: 'known',
        value: [
          { decision: 'returned', at: '2020' },
          { decision: 'approved', at: '2021-06' },
        ],
      },
      'approved, June 2021',
      'godkendt, juni 2021',
    ],
    [
      'description.approvals',
      [{ decision: 'returned', at: 'unknown' }],
      'returned, date unknown',
      'sendt tilbage, ukendt dato',
    ],
    ['description.approvals', [{ decision: 'rejected', at: '2020' }], 'rejected, 2020', 'afvist, 2020'],
    ['description.approvals', [], 'none', 'ingen'],
    ['years', { from: 2, to: 3 }, '2–3', '2-3'],
    ['cost', { is: 'known', value: { amount: 1200, currency: 'DKK' } }, '1,200 DKK', '1.200 DKK'],
    ['when', { from: '2018' }, '2018 –', '2018 –'],
    ['when', { from: 'unknown', to: '2019' }, 'date unknown – 2019', 'ukendt dato – 2019'],
    ['note', { verbatim: 'Ja' }, '“Ja”', '»Ja«'],
    ['note', { da: 'Ja' }, '“Ja [da]”', '»Ja«'],
    ['indicators', [{ id: 'i', label: { en: 'Share', da: 'Andel' } }], '“Share”', '»Andel«'],
  ])('%s %j', (field, value, en, da) => {
    expect(words(field, value)).toEqual([en, da])
  })
  test('what is too big is left out', () => {
    expect(words('groups', ['a', 'b', 'c', 'd', 'e'])).toHaveLength(2)
    expect(words('groups', ['a', 'b', 'c', 'd', 'e', 'f'])).toBeUndefined()
    expect(words('dose', { amount: 10, unit: { en: 'sessions' } })).toBeUndefined()
    expect(words('other', { from: '2018' })).toBeUndefined()
    expect(words('evidence', [{ strength: 'rumour' }])).toBeUndefined()
    expect(words('description.approvals', [{ decision: 'toString', at: '2020' }])).toBeUndefined()
    expect(words('other', null)).toBeUndefined()
  })
  test('long words are cut', () => {
    expect(quoted({ verbatim: 'a'.repeat(80) }).en).toBe(`“${'a'.repeat(80)}”`)
    expect(quoted({ verbatim: `${'a'.repeat(79)} b` }).da).toBe(`»${'a'.repeat(79)} …«`)
    expect(quoted({ verbatim: 'a'.repeat(81) }).en).toBe(`“${'a'.repeat(80)} …”`)
  })
  test('and end with a whole word, without the sign after it', () => {
    const words = 'Local actors do more'.padEnd(60, 'e')
    expect(quoted({ verbatim: `${words} ${'a'.repeat(19)} b` }).en).toBe(`“${words} ${'a'.repeat(19)} …”`)
    expect(quoted({ verbatim: `${words}, ${'a'.repeat(30)}` }).da).toBe(`»${words} …«`)
    expect(quoted({ verbatim: `${words} – ${'a'.repeat(30)}` }).da).toBe(`»${words} …«`)
  })
  test('fields of the model have names, others are called as they are', () => {
    expect(fieldLabel('seenBy')).toEqual({ en: 'how it will be seen', da: 'hvordan det vil kunne ses' })
    expect(fieldLabel('toString')).toEqual({ en: 'toString', da: 'toString' })
  })
})
