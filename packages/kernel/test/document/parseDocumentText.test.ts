import { documentText, parseDocumentText } from '@groundplan/kernel/document'
import { describe, expect, it } from 'vitest'
import { around, line, linje } from './tell.js'

const value = 'a value (text in quotation marks, number, list, object, true, false or null)'

describe('parseDocumentText: text that is no JSON', () => {
  // Text, pointer, where, what was expected, what was found, and the beginning of the remedy.
  it.each([
    ['{"a":1,}', '', 1, 8, 'a field name in quotation marks', '}', 'Remove the comma before it'],
    ['[1,\n  2,\n]', '/2', 3, 1, value, ']', 'Remove the comma before it'],
    ['[1,,2]', '/1', 1, 4, value, ',', 'Remove the comma before it'],
    ['[,1]', '/0', 1, 2, 'a value or ]', ',', 'Mend the text'],
    ['{,}', '', 1, 2, 'a field name in quotation marks or }', ',', 'Mend the text'],
    ['{]', '', 1, 2, 'a field name in quotation marks or }', ']', 'Mend the text'],
    ['[}', '/0', 1, 2, 'a value or ]', '}', 'Mend the text'],
    ['{"a":1', '/a', 1, 7, 'a comma or }', 'the end of the text', 'The text ends too early'],
    ['{"a":[1', '/a/0', 1, 8, 'a comma or ]', 'the end of the text', 'The text ends too early'],
    ['{"a":', '/a', 1, 6, value, 'the end of the text', 'The text ends too early'],
    ['{"a"', '/a', 1, 5, 'a colon after the field name', 'the end of the text', 'The text ends too early'],
    ['{', '', 1, 2, 'a field name in quotation marks or }', 'the end of the text', 'The text ends too early'],
    ['[', '/0', 1, 2, 'a value or ]', 'the end of the text', 'The text ends too early'],
    ['{"a', '', 1, 4, 'more text and a closing quotation mark', 'the end of the text', 'The text ends too early'],
    [
      '["a\\',
      '/0',
      1,
      5,
      'one of " \\ / b f n r t u after the backslash',
      'the end of the text',
      'The text ends too early',
    ],
    ['["\\u12', '/0', 1, 7, 'four hexadecimal digits after \\u', 'the end of the text', 'The text ends too early'],
    ['["\\u12g4"]', '/0', 1, 7, 'four hexadecimal digits after \\u', 'g', 'Mend the text'],
    ['["\\x"]', '/0', 1, 4, 'one of " \\ / b f n r t u after the backslash', 'x', 'Mend the text'],
    [
      '["line\nbreak"]',
      '/0',
      1,
      7,
      'more text and a closing quotation mark',
      'the character U+000A',
      'Write a line break',
    ],
    ['{}x', '', 1, 3, 'the end of the text', 'x', 'Keep one document in the file'],
    ['{"a" 1}', '/a', 1, 6, 'a colon after the field name', '1', 'Mend the text'],
    ['{"a":1 "b":2}', '/a', 1, 8, 'a comma or }', '"', 'Mend the text'],
    ['{"a":1,b:2}', '', 1, 8, 'a field name in quotation marks', 'b', 'Put quotation marks around text'],
    ["{'a':1}", '', 1, 2, 'a field name in quotation marks or }', "'", 'Use straight double quotation marks'],
    ['[“a”]', '/0', 1, 2, 'a value or ]', 'the character “ (U+201C)', 'Use straight double quotation marks'],
    ['[1] // note', '', 1, 5, 'the end of the text', '/', 'Remove the comment'],
    ['{ # note\n}', '', 1, 3, 'a field name in quotation marks or }', '#', 'Remove the comment'],
    ['{} {}', '', 1, 4, 'the end of the text', '{', 'Keep one document'],
    ['[True]', '/0', 1, 2, 'a value or ]', 'T', 'Put quotation marks around text'],
    ['[NaN]', '/0', 1, 2, 'a value or ]', 'N', 'Put quotation marks around text'],
    ['[tru]', '/0', 1, 2, 'a value or ]', 't', 'Put quotation marks around text'],
    ['[fals]', '/0', 1, 2, 'a value or ]', 'f', 'Put quotation marks around text'],
    ['[nul', '/0', 1, 2, 'a value or ]', 'n', 'Put quotation marks around text'],
    ['[01]', '/0', 1, 3, 'a comma or ]', '1', 'Remove the leading zero'],
    ['{"a":-01}', '/a', 1, 8, 'a comma or }', '1', 'Remove the leading zero'],
    ['[1.]', '/0', 1, 4, 'a digit', ']', 'Write numbers with a decimal point'],
    ['[1.', '/0', 1, 4, 'a digit', 'the end of the text', 'The text ends too early'],
    ['[.5]', '/0', 1, 2, 'a value or ]', '.', 'Write numbers with a decimal point'],
    ['[+5]', '/0', 1, 2, 'a value or ]', '+', 'Write numbers with a decimal point'],
    ['[-]', '/0', 1, 3, 'a digit', ']', 'Write numbers with a decimal point'],
    ['[1e+]', '/0', 1, 5, 'a digit', ']', 'Write numbers with a decimal point'],
    ['[1.2.3]', '/0', 1, 5, 'a comma or ]', '.', 'Write numbers with a decimal point'],
    ['{"a":{"b":[0,{"c":@}]}}', '/a/b/1/c', 1, 19, value, '@', 'Mend the text'],
    ['[\u00a01]', '/0', 1, 2, 'a value or ]', 'the character U+00A0', 'Mend the text'],
    ['[😀]', '/0', 1, 2, 'a value or ]', 'the character 😀 (U+1F600)', 'Mend the text'],
    ['\r\n\r{\n"a":x}', '/a', 4, 5, value, 'x', 'Put quotation marks around text'],
    ['}', '', 1, 1, value, '}', 'Mend the text'],
  ])('%j', (text, pointer, lineNumber, column, expected, found, remedy) => {
    const { document, findings } = parseDocumentText(text)
    expect(document).toBeUndefined()
    expect(findings.map(line)).toEqual([
      `${pointer} syntax: Line ${lineNumber}, column ${column}: expected ${expected}, found ${found}.`,
    ])
    expect(findings[0]).toMatchObject({ weight: 'structural', why: { en: expect.stringContaining(remedy) as string } })
  })

  it('says it in Danish', () => {
    expect(parseDocumentText('{"navn": "Fællesspisning",}').findings.map(linje)).toEqual([
      ' syntax: Linje 1, kolonne 27: Her skulle stå et feltnavn i anførselstegn, men her kommer }.',
    ])
    expect(parseDocumentText('{"navn": ').findings.map(linje)).toEqual([
      '/navn syntax: Linje 1, kolonne 10: Her skulle stå en værdi (tekst i anførselstegn, tal, liste, objekt, true, false eller null), men her kommer slutningen af teksten.',
    ])
  })

  it.each(['', ' \n\t', '\ufeff'])('says that %j is empty', (text) => {
    expect(parseDocumentText(text).findings.map(line).at(-1)).toBe(' empty: Expected a document, found an empty text.')
  })

  it('says that what is no text is none, without throwing', () => {
    for (const [given, found] of [
      [undefined, 'nothing'],
      [null, 'null'],
      [12, 'the number 12'],
      [{}, 'an object'],
    ] as const) {
      const { document, findings } = parseDocumentText(given as unknown as string)
      expect(document).toBeUndefined()
      expect(findings.map(line)).toEqual([` notText: Expected the text of a document, found ${found}.`])
    }
  })

  it('ignores a byte order mark and says so', () => {
    const file = around('{"id":"p"}')
    const { document, findings } = parseDocumentText(`\ufeff${file}`)
    expect(findings.map(line)).toEqual([' byteOrderMark: The text begins with a byte order mark, which was left out.'])
    expect(findings[0]?.weight).toBe('advice')
    expect(document && documentText(document)).toBe(file)
  })
})

describe('parseDocumentText: fields named twice', () => {
  it.each([
    ['{"a":1,"a":2}', '/plan/a', 8, 1],
    ['{"a":1, "b":[{"x":1},{"y":1,"x":2,"\\u0079":3}]}', '/plan/b/1/y', 35, 1],
    ['{"a" :1,"a" :2,"b":":x"}', '/plan/a', 9, 1],
    ['{"":1,"":2}', '/plan/', 7, 1],
    ['{"a/b~":1,"a/b~":2}', '/plan/a~1b~0', 11, 1],
    ['{"a":"x\\\\","a":2}', '/plan/a', 12, 1],
  ])('finds them in %s', (plan, pointer, column, first) => {
    const beginning = '{"done":[],"format":1,"plan":'.length
    const { document, findings } = parseDocumentText(around(plan))
    expect(document).toBeUndefined()
    expect(
      findings.map((finding) => [
        finding.pointer,
        finding.slots['line'],
        finding.slots['column'],
        finding.slots['first'],
      ]),
    ).toEqual([[pointer, 1, beginning + column, first]])
    expect(findings[0]?.code).toBe('@groundplan/kernel/document/duplicateKey')
  })

  it('says where both stand', () => {
    const text = '{\n  "format": 1,\n  "plan": {},\n  "format": 1\n}'
    const { findings } = parseDocumentText(text)
    expect(findings.map(line)).toEqual([
      '/format duplicateKey: Line 4, column 3: expected each field once, found "format" again (first on line 2).',
    ])
    expect(findings.map(linje)).toEqual([
      '/format duplicateKey: Linje 4, kolonne 3: Hvert felt må kun stå én gang, men her står »format« igen (først på linje 2).',
    ])
  })

  it.each([
    '{"a":{"x":1},"b":{"x":1}}',
    '{"a":":","b":"\\":","c":"\\\\","d" : 1}',
    '{"a":[{"x":1},{"x":1}],"x":1}',
    '{ "a" : "kl. 10:30" , "b":"x" }',
    '{"a\\"":1,"a\\\\":2,"a":":3"}',
    '{"":1}',
  ])('finds none in %s', (plan) => {
    const { document, findings } = parseDocumentText(around(plan))
    expect(findings).toEqual([])
    expect(document?.plan).toEqual(JSON.parse(plan))
  })

  it('names a field once however often it is repeated', () => {
    expect(parseDocumentText(around('{"a":1,"a":2,"a":3}')).findings).toHaveLength(1)
  })
})

describe('parseDocumentText: what is refused unread', () => {
  it('opens 64 levels and refuses 65', () => {
    const lists = (levels: number): string => around(`{"x":${'['.repeat(levels)}${']'.repeat(levels)}}`)
    expect(parseDocumentText(lists(62)).findings).toEqual([])
    const { document, findings } = parseDocumentText(lists(63))
    expect(document).toBeUndefined()
    expect(findings.map(line)).toEqual([
      `/plan/x${'/0'.repeat(62)} tooDeep: Expected at most 64 levels of lists and objects, found more.`,
    ])
  })

  it('refuses long texts by their measure, before reading them', () => {
    const filler = 'x'.repeat(1_048_576)
    const long = (value: string): string => around(`{"filler":"${filler}","x":${value}}`)
    const lists = (levels: number): string => long('['.repeat(levels) + ']'.repeat(levels))
    expect(parseDocumentText(lists(62)).findings).toEqual([])
    expect(parseDocumentText(lists(63)).findings.map(line)).toEqual([
      ' tooDeep: Expected at most 64 levels of lists and objects, found more.',
    ])
    // The root and its five, the plan's two, and two more.
    expect(parseDocumentText(long('[1,[]]'), { maxValues: 10 }).findings).toEqual([])
    expect(parseDocumentText(long('[1,[]]'), { maxValues: 9 }).findings.map(line)).toEqual([
      ' tooManyValues: Expected at most 9 values, found more.',
    ])
  })

  it('refuses more characters or values than it may read', () => {
    const text = around('{"id":"p"}')
    expect(parseDocumentText(text, { maxLength: text.length }).findings).toEqual([])
    expect(parseDocumentText(text, { maxLength: text.length - 1 }).findings.map(line)).toEqual([
      ` tooLong: Expected a text of at most ${text.length - 1} characters, found ${text.length}.`,
    ])
    // The root, its five fields' values, and the plan's one.
    expect(parseDocumentText(text, { maxValues: 7 }).findings).toEqual([])
    expect(parseDocumentText(text, { maxValues: 6 }).findings.map(line)).toEqual([
      ' tooManyValues: Expected at most 6 values, found more.',
    ])
  })

  it.each(['9007199254740992', '-9007199254740992', '1e400', '-1e400', '12345678901234567890'])(
    'refuses the number %s',
    (number) => {
      for (const plan of [`{"n":${number}}`, `{"n":[{"x":${number}}]}`, `{"n":[${number}]}`]) {
        const { document, findings } = parseDocumentText(around(plan))
        expect(document).toBeUndefined()
        expect(findings.map((finding) => finding.code)).toEqual(['@groundplan/kernel/document/numberTooLarge'])
      }
      expect(parseDocumentText(number).document).toBeUndefined()
    },
  )

  it.each(['9007199254740991', '-9007199254740991', '0', '1e-400', '0.1'])('keeps the number %s', (number) => {
    expect(parseDocumentText(around(`{"n":${number}}`)).document?.plan).toEqual({ n: Number(number) })
  })

  it.each(['__proto__', 'constructor', 'prototype', '\\u005f_proto__'])('refuses a field named %s', (key) => {
    const { document, findings } = parseDocumentText(around(`{"x":[{"${key}":{"polluted":true}}]}`))
    const name = JSON.parse(`"${key}"`) as string
    expect(document).toBeUndefined()
    expect(findings.map(line)).toEqual([
      `/plan/x/0/${name} hostileKey: Expected an ordinary field name, found "${name}".`,
    ])
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  it('lists 200 findings and says how many more there are', () => {
    const items = (count: number): string => around(`{"x":[${Array.from({ length: count }, () => '1e99').join()}]}`)
    expect(parseDocumentText(items(200)).findings).toHaveLength(200)
    expect(parseDocumentText(items(201)).findings.map(line).at(-1)).toBe(' more: 1 more finding is not listed.')
    const { findings } = parseDocumentText(items(1500))
    expect(findings).toHaveLength(201)
    expect(findings.map(linje).at(-1)).toBe(' more: 1.300 fund mere er ikke vist.')
    expect(findings.at(-1)).toMatchObject({ weight: 'structural', key: '@groundplan/kernel/document/more#', about: [] })
  })

  it('keeps pointers to a bearable length', () => {
    const key = 'k'.repeat(5_000)
    const { findings } = parseDocumentText(around(`{"x":{"${key}":[1e99,1e99]}}`))
    expect(findings.map((finding) => finding.pointer)).toEqual(['/plan/x'])
  })
})

describe('parseDocumentText: what is opened', () => {
  it('freezes all of it', () => {
    const { document } = parseDocumentText(around('{"a":[{"b":[1]}],"c":null}'))
    const plan = document?.plan as { a: [{ b: number[] }] }
    for (const part of [document, document?.done, plan, plan.a, plan.a[0], plan.a[0].b])
      expect(Object.isFrozen(part)).toBe(true)
  })

  it('gives each finding a code, a key and its place', () => {
    expect(parseDocumentText(around('{"n":1e99}')).findings).toEqual([
      {
        code: '@groundplan/kernel/document/numberTooLarge',
        key: '@groundplan/kernel/document/numberTooLarge#pointer:%2Fplan%2Fn',
        weight: 'structural',
        about: [{ kind: 'pointer', id: '/plan/n' }],
        pointer: '/plan/n',
        message: {
          en: 'Expected a number from −9007199254740991 to 9007199254740991, found one beyond.',
          da: 'Her skulle stå et tal fra −9007199254740991 til 9007199254740991, men dette ligger uden for.',
        },
        slots: {},
        why: {
          en: 'Write it as text in quotation marks if it is an identifier: the last digits would be lost as a number.',
          da: 'Skriv det som tekst i anførselstegn, hvis det er et nummer på noget: Som tal ville de sidste cifre gå tabt.',
        },
        cites: [],
      },
    ])
  })

  it('is not misled by fields that somebody put on every object', () => {
    const polluted = Object.prototype as unknown as Record<string, unknown>
    polluted['stray'] = { deep: true }
    try {
      const file = around('{"id":"p"}')
      const { document, findings } = parseDocumentText(file)
      expect(findings).toEqual([])
      expect(document && documentText(document)).toBe(file)
      expect(Object.isFrozen(polluted['stray'])).toBe(false)
    } finally {
      delete polluted['stray']
    }
  })
})
