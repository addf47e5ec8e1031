import { TextRun } from 'docx'
import type { Run, Runs } from '../page/page.js'
import { signOf } from '../page/signOf.js'
import { toneColours } from './toneColours.js'

function wordRun({ text, lang, strong, tone }: Run, ink: string | undefined): readonly TextRun[] {
  const marks = {
    ...(strong === true ? { bold: true } : {}),
    ...(tone === undefined ? (ink === undefined ? {} : { color: ink }) : { color: toneColours[tone] }),
    ...(lang === undefined ? {} : { language: { value: lang } }),
  }
  const signed = tone === undefined ? text : `${signOf(tone)} ${text}`
  return signed
    .split(/\r\n?|\n/)
    .map((line, at) => new TextRun({ ...marks, text: line, ...(at === 0 ? {} : { break: 1 }) }))
}

/** Runs as Word has them: lines that somebody typed stay lines, and each run keeps its language; `ink` is their colour on a ground, as six digits. */
export const wordRuns = (runs: Runs, ink?: string): readonly TextRun[] => runs.flatMap((run) => wordRun(run, ink))
