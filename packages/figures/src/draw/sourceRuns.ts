import { type Cited, languageOf } from '@groundplan/kernel'
import { type Run, textRun } from './run.js'
import { words } from './words.js'

/** A citation in words: title, year where known, place, and reference where there is one; or our own judgement with its reason. */
export function sourceRuns(cited: Cited, locale: string): readonly Run[] {
  if ('own' in cited) return [{ text: `${words.ownJudgement[languageOf(locale)]}: ` }, textRun(cited.own, locale)]
  const { title, year, ref } = cited.source
  const dated = year === 0 ? title : `${title} (${year})`
  return [{ text: [dated, cited.at, ref].filter((part) => part !== undefined && part !== '').join(', ') }]
}
