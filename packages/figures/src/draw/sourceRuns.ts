import { type Cited, languageOf } from '@groundplan/kernel'
import { type Run, textRun } from './run.js'
import { words } from './words.js'

/**
 * Citations in words, each source once: title, year where known, reference where there is one, and its places; our own judgement with its reason.
 */
export function sourceRuns(cites: readonly Cited[], locale: string): readonly Run[] {
  const sources = new Map<string, { readonly name: string; readonly places: string[] }>()
  const judgements: Run[][] = []
  for (const cited of cites) {
    if ('own' in cited) {
      judgements.push([{ text: `${words.ownJudgement[languageOf(locale)]}: ` }, textRun(cited.own, locale)])
      continue
    }
    const { title, year, ref } = cited.source
    const name = [year === 0 ? title : `${title} (${year})`, ref].filter((part) => part !== undefined).join(', ')
    const found = sources.get(name) ?? { name, places: [] }
    sources.set(name, found)
    if (cited.at !== '' && !found.places.includes(cited.at)) found.places.push(cited.at)
  }
  const named = [...sources.values()].map(({ name, places }) => [
    { text: places.length === 0 ? name : `${name}: ${places.join('; ')}` },
  ])
  return [...named, ...judgements].flatMap((runs, index) => (index === 0 ? runs : [{ text: ' · ' }, ...runs]))
}
