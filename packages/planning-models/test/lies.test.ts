// What a plug-in may do against the contract, on purpose or not, and who notices: the host when it assesses, or the conformance kit.
// In every case the plan and the other models come out unharmed.
import { judge, missing } from '@groundplan/kernel'
import { describe, expect, it } from 'vitest'
import { beds } from './fixtures/garden.js'
import { both, codes, hostile } from './support.js'
import { assessedBeside, bed, type Read, said } from './unharmed.js'

let runs = 0

interface Lie {
  readonly lie: string
  readonly check: (read: Read) => unknown
  readonly more?: object
  /** The code of the host's finding; `kit` where only the kit can see the lie, since each single run looks honest. */
  readonly seenBy: string
  readonly says?: readonly [en: string, da: string]
}

const lies: readonly Lie[] = [
  {
    lie: 'throws',
    check: () => {
      throw new Error('no such luck')
    },
    seenBy: 'contained/threw',
    says: [
      'The rule or view “Hostile rule” broke down: no such luck',
      'Reglen eller visningen »Fjendtlig regel« brød sammen: no such luck',
    ],
  },
  {
    lie: 'mutates what it reads',
    check: ({ beds }) => {
      for (const one of beds.items) one.name = 'mine'
      return said(bed('b1'))
    },
    seenBy: 'contained/threw',
  },
  {
    lie: 'sorts what it reads in place',
    check: ({ beds }) => judge(beds.items.sort(), () => undefined),
    seenBy: 'contained/threw',
  },
  {
    lie: 'returns a promise',
    check: async () => said(bed('b1')),
    seenBy: 'contained/promise',
    says: [
      'The rule or view “Hostile rule” answers later (a promise); it must answer at once',
      'Reglen eller visningen »Fjendtlig regel« svarer først senere (et promise); den skal svare med det samme',
    ],
  },
  {
    lie: 'looks at each item later',
    check: ({ beds }) => judge(beds.items, (async () => undefined) as never),
    seenBy: 'contained/threw',
    says: [
      'The rule or view “Hostile rule” broke down: A look gives what a function of `say` or `missing()` gave, a list of these, or undefined or false where nothing is wrong; no promise.',
      'Reglen eller visningen »Fjendtlig regel« brød sammen: A look gives what a function of `say` or `missing()` gave, a list of these, or undefined or false where nothing is wrong; no promise.',
    ],
  },
  {
    lie: 'points to nowhere',
    check: () => said({ ...bed('b1'), at: ['beds', 'items', 99, 'name'] }),
    seenBy: 'contained/malformed',
    says: [
      'The rule or view “Hostile rule” gave something that is no answer: “at” leads nowhere: /beds/items/99/name',
      'Reglen eller visningen »Fjendtlig regel« gav noget, der ikke er et svar: »at« fører ingen steder hen: /beds/items/99/name',
    ],
  },
  {
    lie: 'lacks Danish',
    check: () => said(bed('b1')),
    more: { messages: { m: { en: 'Seen {x}' } } },
    seenBy: 'contained/language',
    says: [
      '“Hostile rule” has declared a language in which it lacks texts: messages.m.da',
      '»Fjendtlig regel« har angivet et sprog, som den mangler tekst på: messages.m.da',
    ],
  },
  {
    lie: 'repeats itself',
    check: () => said(bed('b1'), bed('b1')),
    seenBy: 'contained/duplicateKey',
    says: [
      'The rule “Hostile rule” says the same thing twice of @example/hostile/hostile/m#bed:b1; each thing must be said once',
      'Reglen »Fjendtlig regel« siger det samme to gange om @example/hostile/hostile/m#bed:b1; hver ting skal siges én gang',
    ],
  },
  {
    lie: 'gives 1 000 000 sightings',
    check: () =>
      judge(
        Array.from({ length: 1_000_000 }, (_, i) => i),
        (i) => bed(`b${i}`),
      ),
    seenBy: 'contained/tooMuch',
    says: [
      'The rule “Hostile rule” gave 1,000,000 answers; at most 10,000 are taken',
      'Reglen »Fjendtlig regel« gav 1.000.000 svar; der tages højst imod 10.000',
    ],
  },
  {
    lie: 'asks 1 000 000 questions',
    check: () =>
      judge(
        Array.from({ length: 1_000_000 }, (_, i) => i),
        (i) => missing({ kind: 'bed', id: `b${i}` }, 'name', { en: 'What is it called?', da: 'Hvad hedder det?' }),
      ),
    seenBy: 'contained/tooMuch',
  },
  {
    lie: 'says more than it has looked at anything for',
    check: () => ({ examined: 0, seen: [bed('b1')], missing: [] }),
    seenBy: 'contained/malformed',
  },
  {
    lie: 'reads the clock',
    check: () => (new Date().getFullYear() > 2000 ? said(bed('b1')) : said()),
    seenBy: 'kit',
  },
  {
    lie: 'remembers how often it was asked',
    check: () => {
      runs += 1
      return said(bed(`b${runs}`))
    },
    seenBy: 'kit',
  },
  { lie: 'depends on order', check: ({ beds }) => said(bed(beds.items[0]?.id ?? '')), seenBy: 'kit' },
]

describe('a rule that', () => {
  it.each(lies)('$lie harms nobody, and is seen by: $seenBy', ({ check, more, seenBy, says }) => {
    const liar = hostile(check as never, { reads: { beds }, ...more })
    const { models, findings } = assessedBeside(liar)
    const against = findings.filter(({ model, code }) => model === liar.id && code.includes('/contained/'))
    expect(codes(against)).toEqual(seenBy === 'kit' ? [] : [seenBy])
    if (says !== undefined) expect(both(against[0])).toEqual(says)
    for (const finding of against) {
      expect(finding.about).toEqual([{ kind: 'rule', id: '@example/hostile/hostile' }])
      expect(finding.why).toMatchObject({ en: expect.stringContaining('Tell the author of the plug-in') })
    }
    const { kind } = models[liar.id]?.rules['hostile'] ?? {}
    expect(kind).toBe(seenBy === 'kit' || seenBy === 'contained/language' ? 'unmet' : 'unknown')
  })
  it('the table names every lie that is known', () => {
    expect(ofHost('contained/threw').length + ofHost('kit').length).toBe(7)
    expect(new Set(lies.map(({ seenBy }) => seenBy))).toEqual(
      new Set([
        'contained/threw',
        'contained/promise',
        'contained/malformed',
        'contained/language',
        'contained/duplicateKey',
        'contained/tooMuch',
        'kit',
      ]),
    )
  })
  const ofHost = (code: string) => lies.filter(({ seenBy }) => seenBy === code)
})
