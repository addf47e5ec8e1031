import { AlignmentType, Document, LevelFormat, Packer, Paragraph } from 'docx'
import { mustBeReport } from '../mustBeReport.js'
import { pageOf } from '../page/pageOf.js'
import type { Report } from '../report.js'
import { packed } from './packed.js'
import { rasteriser } from './rasterised.js'
import { type WordSetting, wordBlocks } from './wordBlocks.js'
import { wordFigure } from './wordFigure.js'
import { wordRuns } from './wordRuns.js'
import { wordSections } from './wordSections.js'
import { wordStyles } from './wordStyles.js'

const levels = [0, 1, 2, 3]
const steps = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: (level: number) => string) =>
  levels.map((level) => ({
    level,
    format,
    text: text(level),
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 360 } } },
  }))

/**
 * A report as a Word file (DOCX, bytes): the same words in the same order as the web page. Headings have Word's own styles, so that its outline and a
 * table of contents work; the language is set; heads of tables repeat on each page; pictures carry what they show as alternative text, and their data
 * stand below them. What could not be read upright stands on a page that lies on its side. The same report gives the same bytes. Runs on Node: fonts for
 * pictures are read from a package.
 *
 * ```ts
 * import { createPlan } from '@groundplan/planning-models'
 * import { reportOf } from '@groundplan/report'
 * import { reportDocx } from '@groundplan/report/docx'
 * const plan = createPlan({ id: 'p1', title: { verbatim: 'Suppe & brød' }, period: { from: '2026' } })
 * const bytes = await reportDocx(reportOf(plan, [], { at: '2026-03-31' }), { locale: 'da' })
 * String.fromCharCode(...bytes.slice(0, 2)) // => 'PK'
 * ```
 */
export async function reportDocx(report: Report, options: { readonly locale: string }): Promise<Uint8Array> {
  mustBeReport('reportDocx', report, options)
  const page = pageOf(report, options)
  let lists = 0
  const draw = await rasteriser()
  const setting: WordSetting = {
    figure: (block) => wordFigure(block, page.language, draw),
    nextList: () => {
      lists += 1
      return lists
    },
  }
  const part = ({ title, blocks }: typeof page.first, isNewPage: boolean) => [
    {
      node: new Paragraph({ heading: 'Heading1', pageBreakBefore: isNewPage, children: [...wordRuns(title)] }),
      leads: true,
    },
    ...wordBlocks(blocks, setting, { depth: 0, tight: blocks === page.first.blocks }),
  ]
  const document = new Document({
    creator: 'Groundplan',
    lastModifiedBy: 'Groundplan',
    title: page.name,
    styles: wordStyles(page.language),
    numbering: {
      config: [
        { reference: 'numbers', levels: steps(LevelFormat.DECIMAL, (level) => `%${level + 1}.`) },
        { reference: 'dots', levels: steps(LevelFormat.BULLET, () => '•') },
      ],
    },
    sections: [
      ...wordSections([
        { node: new Paragraph({ style: 'Eyebrow', children: [...wordRuns(page.eyebrow)] }) },
        { node: new Paragraph({ heading: 'Title', children: [...wordRuns(page.title)] }) },
        ...wordBlocks([{ kind: 'facts', items: page.facts }], setting),
        ...part(page.first, false),
        ...page.parts.flatMap((one, at) => part(one, at === 0)),
      ]),
    ],
  })
  return packed(new Uint8Array(await Packer.toArrayBuffer(document)), `${report.at}-01-01`.slice(0, 10))
}
