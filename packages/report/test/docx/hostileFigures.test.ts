import { defineSection } from '@groundplan/figures'
import { createPlan, journal } from '@groundplan/planning-models'
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { expect, it } from 'vitest'
import { everyKind } from '../../../figures/test/support/everyKind.js'
import { reportDocx } from '../../src/docx.js'
import { reportOf } from '../../src/index.js'

it.each(['en', 'da'])(
  'every part of a Word file can be read, whatever stands in any field of a figure of any kind (%s)',
  async (locale) => {
    const text = 'a\u0000b\u0007c\u001bd\u000be\u202ef\uffffg\ud800h'
    const section = defineSection({
      id: '@example/meals/hostile',
      place: 'mechanism',
      title: { en: text, da: text },
      reads: { journal },
      show: () => ({ parts: [{ text: { verbatim: text } }, ...everyKind(text).map((figure) => ({ figure }))] }),
    })
    const plan = createPlan({ id: 'p1', title: { verbatim: text }, period: { from: '2026' } })
    const report = reportOf(plan, [], { at: '2026-03-31', sections: [section] })
    // A figure with faults in it is shown all the same.
    expect(report.sections[0]?.parts).toHaveLength(1 + everyKind(text).length)
    const files = unzipSync(await reportDocx(report, { locale }))
    const parts = Object.entries(files).filter(([name]) => /\.(xml|rels|svg)$/.test(name))
    expect(parts.length).toBeGreaterThan(everyKind(text).length)
    for (const [name, bytes] of parts) {
      const xml = strFromU8(bytes)
      expect(() => new SaxesParser({ fileName: name }).write(xml).close(), name).not.toThrow()
      expect(xml, name).not.toMatch(/[\u202e\uffff]/)
    }
    expect(strFromU8(files['word/document.xml'] as Uint8Array)).toContain('a\ufffdb\ufffdc')
  },
)
