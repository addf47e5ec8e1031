import { say } from '@groundplan/kernel'
import { describe, expect, it } from 'vitest'
import { type Answer, phasesExample, readLanguages, readName, readPhases, readTitle } from '../src/answers.js'

const shown = (answer: Answer<unknown>) => {
  if ('value' in answer) return answer.value
  const { message, hint, slots } = answer.misuse
  return [say({ message, slots }, 'en'), say({ message: hint, slots }, 'en')]
}
const both = ['en', 'da'] as const

describe('an answer', () => {
  it('can be a name', () => {
    expect(shown(readName(' @example/model-garden '))).toBe('@example/model-garden')
    expect(shown(readName('Garden'))).toEqual([
      '"Garden" cannot name a package.',
      'Use small letters, digits and "-", and put your name with @ in front: @example/model-garden.',
    ])
  })

  it.each([
    ['en,da', ['en', 'da']],
    [' DA , en', ['da', 'en']],
    ['da', ['da']],
    ['en,en', ['"en,en" is no choice of languages.', 'Write en,da or en or da.']],
    ['sv', ['"sv" is no choice of languages.', 'Write en,da or en or da.']],
    ['', ['"" is no choice of languages.', 'Write en,da or en or da.']],
  ])('can be languages: %j', (text, languages) => {
    expect(shown(readLanguages(text))).toEqual(languages)
  })

  it('can be a title, in the order of the languages', () => {
    expect(shown(readTitle('Garden | Have', both))).toEqual({ en: 'Garden', da: 'Have' })
    expect(shown(readTitle('Have|Garden', ['da', 'en']))).toEqual({ en: 'Garden', da: 'Have' })
    expect(shown(readTitle('Have', ['da']))).toEqual({ da: 'Have' })
    expect(shown(readTitle('RE-AIM|RE-AIM', both))).toEqual({ en: 'RE-AIM', da: 'RE-AIM' })
    const hint = 'Write one text for each language, in that order, with "|" between them: "Garden|Have".'
    expect(shown(readTitle('Garden|', both))).toEqual([
      'The title needs a text for each language (en and da); it has 1.',
      hint,
    ])
    expect(shown(readTitle('a|b', ['en']))).toEqual([
      'The title needs a text for each language (en); it has 2.',
      hint.replace('Garden|Have', 'Garden'),
    ])
    expect(shown(readTitle('a', ['da', 'en']))).toEqual([
      'The title needs a text for each language (da and en); it has 1.',
      hint.replace('Garden|Have', 'Have|Garden'),
    ])
  })

  it.each([['Garden {1}|Have', 'Nothing is filled in here, and {1} would be shown as written: "Garden {1}".']])(
    'cannot be a title: %j',
    (text, said) => {
      expect(shown(readTitle(text, both))).toEqual([said, 'Write what should stand there, without braces.'])
    },
  )

  it.each([
    ['act=Act|\u0024{1}', 'Nothing is filled in here, and {1} would be shown as written: "\u0024{1}".'],
    ['act=Act|Act with others', 'This does not look like Danish: "Act with others" has with.'],
    ['act=Handl når vi skal|Act', 'This does not look like English: "Handl når vi skal" has når.'],
  ])('cannot be phases that the kit would refuse: %j', (text, said) => {
    expect((shown(readPhases(text, both)) as readonly string[])[0]).toBe(said)
  })

  it.each([
    ['none', both, []],
    [' NONE ', both, []],
    [
      phasesExample(both),
      both,
      [
        { id: 'listen', label: { en: 'Listen', da: 'Lyt' } },
        { id: 'act', label: { en: 'Act', da: 'Handl' } },
      ],
    ],
    ['act = Handl | Act', ['da', 'en'], [{ id: 'act', label: { en: 'Act', da: 'Handl' } }]],
    ['plan=Plan|Plan', both, [{ id: 'plan', label: { en: 'Plan', da: 'Plan' } }]],
    ['a=x=y', ['en'], [{ id: 'a', label: { en: 'x=y' } }]],
  ] as const)('can be phases: %j', (text, languages, phases) => {
    expect(shown(readPhases(text, languages))).toEqual(phases)
  })

  it.each([
    [
      'listen',
      [
        'The phase "listen" cannot be read.',
        'Write id=label for each phase, with commas between phases: listen=Listen|Lyt,act=Act|Handl.',
      ],
    ],
    [
      '=Lyt|Listen',
      [
        'The phase "=Lyt|Listen" cannot be read.',
        'Write id=label for each phase, with commas between phases: listen=Listen|Lyt,act=Act|Handl.',
      ],
    ],
    [
      'a=A|Å,',
      [
        'The phase "" cannot be read.',
        'Write id=label for each phase, with commas between phases: listen=Listen|Lyt,act=Act|Handl.',
      ],
    ],
    [
      'To act=Act|Handl',
      [
        '"To act" cannot be the id of a phase.',
        'Write one word of letters a to z and digits, beginning with a small letter, such as toAct.',
      ],
    ],
    [
      'delete=Act|Handl',
      [
        '"delete" cannot be the id of a phase.',
        'Write one word of letters a to z and digits, beginning with a small letter, such as listen.',
      ],
    ],
    [
      'act=Act|Handl,ACt=x|y',
      [
        '"ACt" cannot be the id of a phase.',
        'Write one word of letters a to z and digits, beginning with a small letter, such as aCt.',
      ],
    ],
    [
      'act=Act|Handl,aCt=x|y',
      ['There are two phases with the id "aCt".', 'Give each its own id; capitals alone make no difference.'],
    ],
    [
      'act=Act',
      [
        'The phase "act" needs a label for each language (en and da); it has 1.',
        'Write one label for each language, in that order, with "|" between them: listen=Listen|Lyt,act=Act|Handl.',
      ],
    ],
    [
      'act=We act|We act',
      [
        'The Danish text is the English one: "We act".',
        'Write it in Danish too, or make the model in one language: `--languages en`.',
      ],
    ],
  ])('cannot be phases: %j', (text, said) => {
    expect(shown(readPhases(text, both))).toEqual(said)
  })
})
