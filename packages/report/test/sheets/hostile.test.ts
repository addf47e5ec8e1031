import { say } from '@groundplan/kernel'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { writeSheets } from '../../src/sheets.js'
import { artefacts, documentWith, reading, said } from './support.js'

const document = documentWith({ groups: { items: [{ id: 'a', name: { verbatim: 'Børn' } }] } })
const bytes = await writeSheets(document, artefacts, { locale: 'da' })

const parts = unzipSync(bytes)
const withParts = (more: Zippable, level: 0 | 9 = 9): Uint8Array => zipSync({ ...parts, ...more }, { level })
// Before it stand the sheet that explains and those of the plan's own facts.
const groupsAt = Object.keys(parts)
  .filter((name) => name.includes('worksheets/sheet'))
  .filter(
    (name) => (parts[name] as Uint8Array).length > 0 && strFromU8(parts[name] as Uint8Array).includes('<row r="3"'),
  )
  .find((_, at) => at === 2) as string
const groups = strFromU8(parts[groupsAt] as Uint8Array)
const refused = async (file: Uint8Array): Promise<string> => {
  const found = await reading(file, document)
  expect(found.plan).toBe(document.plan)
  expect([found.changes, found.proposals]).toEqual([[], []])
  expect(found.findings).toHaveLength(1)
  expect(said(found.findings, 'en')[0]).not.toBe(said(found.findings)[0])
  return found.findings[0]?.code.split('/').at(-1) ?? ''
}

describe('files that are not what they should be', () => {
  it('are refused with one finding', async () => {
    expect(await refused(new Uint8Array())).toBe('notWorkbook')
    expect(await refused(strToU8('navn;antal\nBørn;40'))).toBe('notWorkbook')
    expect(await refused(strToU8('PK but nothing more'))).toBe('notWorkbook')
    expect(await refused(zipSync({ 'a.txt': strToU8('a') }))).toBe('notWorkbook')
    expect(await refused(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]))).toBe('encrypted')
    expect(await refused(new Uint8Array(20 * 1024 * 1024 + 1))).toBe('tooLarge')
    expect(await refused(withParts({ 'xl/vbaProject.bin': strToU8('x') }))).toBe('macros')
    expect(await refused(withParts({ 'xl/externalLinks/externalLink1.xml': strToU8('<x/>') }))).toBe('external')
    expect(await refused(withParts({ EncryptedPackage: strToU8('x') }))).toBe('encrypted')
  })

  it('are refused when they unpack to far more than they say, or than a plan can be', async () => {
    expect(await refused(withParts({ 'xl/media/image1.png': new Uint8Array(8 * 1024 * 1024) }))).toBe('bomb')
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`xl/media/${at}`, new Uint8Array()]))
    expect(await refused(withParts(many))).toBe('bomb')
    // The directory says that a part is smaller than it is.
    const lying = Uint8Array.from(bytes)
    const view = new DataView(lying.buffer)
    for (let at = 0; at < lying.length - 4; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) {
        const length = view.getUint16(at + 28, true)
        if (strFromU8(lying.subarray(at + 46, at + 46 + length)) === groupsAt)
          view.setUint32(at + 24, view.getUint32(at + 24, true) + 1000, true)
      }
    expect(await refused(lying)).toBe('bomb')
  })

  it('are refused when their XML declares types, is in another encoding, or is nested without end', async () => {
    const declared = groups.replace('?>', '?><!DOCTYPE a [<!ENTITY b "c">]>')
    expect(await refused(withParts({ [groupsAt]: strToU8(declared) }))).toBe('hostileXml')
    expect(await refused(withParts({ [groupsAt]: new Uint8Array([0xff, 0xfe, 0x3c, 0]) }))).toBe('hostileXml')
    const deep = groups.replace('</sheetData>', `</sheetData>${'<a>'.repeat(200_000)}${'</a>'.repeat(200_000)}`)
    expect(await refused(withParts({ [groupsAt]: strToU8(deep) }, 0))).toBe('hostileXml')
  })

  it('are refused when two cells lie in opposite corners of a sheet', async () => {
    const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    expect(await refused(withParts({ [groupsAt]: strToU8(groups.replace('</sheetData>', far)) }))).toBe('tooManyCells')
    const single = far.replace('XFD1048576', 'B100000').replace('1048576', '100000')
    const found = await reading(withParts({ [groupsAt]: strToU8(groups.replace('</sheetData>', single)) }), document)
    expect(found.changes.map(({ cell }) => cell)).toEqual(['Grupper!B100000'])
  }, 60_000)

  it('are refused when they belong to another plan, to none, or to a later version', async () => {
    expect(
      await refused(
        await writeSheets({ ...document, plan: { ...document.plan, id: 'p2' } }, artefacts, { locale: 'da' }),
      ),
    ).toBe('otherPlan')
    const strings = strFromU8(parts['xl/sharedStrings.xml'] as Uint8Array)
    const without = strings.replace('groundplan-sheets', 'something')
    expect(await refused(withParts({ 'xl/sharedStrings.xml': strToU8(without) }))).toBe('notOurs')
    const later = strings.replace(
      '<t>groundplan-sheets</t></si><si><t>1</t>',
      '<t>groundplan-sheets</t></si><si><t>2</t>',
    )
    expect(later).not.toBe(strings)
    expect(await refused(withParts({ 'xl/sharedStrings.xml': strToU8(later) }))).toBe('newer')
  })

  it('never make reading fail, whatever bytes were changed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }),
        async (changes) => {
          const broken = Uint8Array.from(bytes)
          for (const [at, byte] of changes) broken[at] = byte
          const { findings } = await reading(broken, document)
          for (const finding of findings) expect(say(finding, 'da')).not.toContain('{')
        },
      ),
      { numRuns: 60 },
    )
  }, 120_000)
})

describe('text that looks like a formula', () => {
  it('is written as text with the format of text, marked as quoted, and comes back', async () => {
    const texts = ['=1+1', '+4530', '-5 grader', '@navn', '\tindrykket', '\rcitat', "=cmd|' /C calc'!A0"]
    const hostile = documentWith({
      groups: { items: texts.map((verbatim, at) => ({ id: `g${at}`, name: { verbatim } })) },
    })
    const file = await writeSheets(hostile, artefacts, { locale: 'en' })
    const found = await reading(file, hostile)
    expect([said(found.findings), found.changes]).toEqual([[], []])
    expect(found.plan).toBe(hostile.plan)
    const unpacked = unzipSync(file)
    for (const [name, part] of Object.entries(unpacked))
      if (name.startsWith('xl/worksheets/')) expect(strFromU8(part)).not.toMatch(/<f[ >]/)
    expect(strFromU8(unpacked['xl/styles.xml'] as Uint8Array)).toContain('quotePrefix="1"')
  })
})
