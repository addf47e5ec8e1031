import type { Language } from '@groundplan/kernel'
import { type IStylesOptions, LineRuleType } from 'docx'

const tags: Readonly<Record<Language, string>> = { en: 'en-GB', da: 'da-DK' }

const heading = (size: number, before: number, after: number) => ({
  run: { font: 'Georgia', size, bold: true, color: '12494D' },
  paragraph: { spacing: { before, after, line: 252, lineRule: LineRuleType.AUTO }, keepNext: true, keepLines: true },
})

/**
 * The styles of a report in Word: headings, the text itself, small print, captions. Sizes are half points, distances twentieths of a point. The text is set in
 * Arial since it is as wide everywhere, also where another font stands in for it: columns are measured for it.
 */
export const wordStyles = (language: Language): IStylesOptions => ({
  default: {
    document: {
      run: { font: 'Arial', size: 20, color: '1D2B2F', language: { value: tags[language] } },
      paragraph: { spacing: { after: 80, line: 252, lineRule: LineRuleType.AUTO } },
    },
    title: { ...heading(40, 0, 100), run: { font: 'Georgia', size: 40, bold: true, color: '1D2B2F' } },
    heading1: heading(30, 320, 100),
    heading2: heading(24, 220, 60),
    heading3: heading(21, 160, 50),
  },
  paragraphStyles: [
    {
      id: 'Eyebrow',
      name: 'Eyebrow',
      basedOn: 'Normal',
      next: 'Title',
      run: { bold: true, color: '12494D' },
      paragraph: { spacing: { after: 60 }, keepNext: true },
    },
    { id: 'Lead', name: 'Lead', basedOn: 'Normal', run: { size: 20 }, paragraph: { spacing: { after: 100 } } },
    {
      id: 'FirstPage',
      name: 'First page',
      basedOn: 'Normal',
      run: { size: 19 },
      paragraph: { spacing: { after: 30, line: 245, lineRule: LineRuleType.AUTO } },
    },
    {
      id: 'SmallPrint',
      name: 'Small print',
      basedOn: 'Normal',
      run: { size: 17, color: '55636A' },
      paragraph: { spacing: { after: 50 } },
    },
    {
      id: 'Fold',
      name: 'Fold',
      basedOn: 'Normal',
      run: { bold: true },
      paragraph: { spacing: { before: 160 }, keepNext: true },
    },
    {
      id: 'TableText',
      name: 'Table text',
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { spacing: { before: 20, after: 20, line: 240, lineRule: LineRuleType.AUTO } },
    },
    {
      id: 'TableHead',
      name: 'Table head',
      basedOn: 'TableText',
      run: { bold: true, color: '55636A' },
      paragraph: { keepNext: true },
    },
    { id: 'SmallTableText', name: 'Small table text', basedOn: 'TableText', run: { size: 15 } },
    { id: 'SmallTableHead', name: 'Small table head', basedOn: 'TableHead', run: { size: 15 } },
    {
      id: 'BetweenTables',
      name: 'Between tables',
      basedOn: 'Normal',
      run: { size: 8 },
      paragraph: { spacing: { after: 40, line: 240, lineRule: LineRuleType.AUTO } },
    },
    {
      id: 'FigureWords',
      name: 'Figure in words',
      basedOn: 'Normal',
      run: { size: 15, color: '1D2B2F' },
      paragraph: { spacing: { after: 10, line: 240, lineRule: LineRuleType.AUTO } },
    },
    {
      id: 'FigureTitle',
      name: 'Figure title',
      basedOn: 'Normal',
      run: { bold: true },
      paragraph: { spacing: { before: 160, after: 50 }, keepNext: true },
    },
  ],
})
