import type { Language } from '@groundplan/kernel'
import { type IStylesOptions, LineRuleType } from 'docx'

const tags: Readonly<Record<Language, string>> = { en: 'en-GB', da: 'da-DK' }

const heading = (size: number, before: number, after: number) => ({
  run: { font: 'Georgia', size, bold: true, color: '12494D' },
  paragraph: { spacing: { before, after, line: 252, lineRule: LineRuleType.AUTO }, keepNext: true, keepLines: true },
})

/** The styles of a report in Word: headings, the text itself, small print, captions. Sizes are half points, distances twentieths of a point. */
export const wordStyles = (language: Language): IStylesOptions => ({
  default: {
    document: {
      run: { font: 'Calibri', size: 21, color: '1D2B2F', language: { value: tags[language] } },
      paragraph: { spacing: { after: 100, line: 264, lineRule: LineRuleType.AUTO } },
    },
    title: { ...heading(44, 0, 120), run: { font: 'Georgia', size: 44, bold: true, color: '1D2B2F' } },
    heading1: heading(32, 360, 120),
    heading2: heading(25, 260, 80),
    heading3: heading(22, 200, 60),
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
    { id: 'Lead', name: 'Lead', basedOn: 'Normal', run: { size: 24 }, paragraph: { spacing: { after: 160 } } },
    { id: 'SmallPrint', name: 'Small print', basedOn: 'Normal', run: { size: 18, color: '55636A' } },
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
      run: { size: 19 },
      paragraph: { spacing: { before: 30, after: 30, line: 240, lineRule: LineRuleType.AUTO } },
    },
    {
      id: 'TableHead',
      name: 'Table head',
      basedOn: 'TableText',
      run: { bold: true, color: '55636A' },
      paragraph: { keepNext: true },
    },
    {
      id: 'FigureTitle',
      name: 'Figure title',
      basedOn: 'Normal',
      run: { bold: true },
      paragraph: { spacing: { before: 200, after: 60 }, keepNext: true },
    },
  ],
})
