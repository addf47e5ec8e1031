import { type Block, type Page, pageOf, type Report, reportOf } from '../../src/index.js'
import { dishes, meals, at as when } from '../fixtures/meals.js'
import { sections, wholeDocument } from '../fixtures/whole.js'
import { pageText } from './pageText.js'

/** A report in which everything occurs. */
export const report = reportOf(wholeDocument(), [meals], { at: when, sections, artefacts: [dishes as never] })

/** The page of that report, with some of it put otherwise. */
export const pageIn = (given: Partial<Report> = {}, locale = 'en'): Page => pageOf({ ...report, ...given }, { locale })

/** The words of some blocks alone. */
export const wordsOf = (blocks: readonly Block[]): string =>
  pageText({ ...pageIn(), eyebrow: [], title: [], facts: [], parts: [], first: { id: 'x', title: [], blocks } })

/** The words of the first page. */
export const first = (given: Partial<Report> = {}, locale = 'en'): string => wordsOf(pageIn(given, locale).first.blocks)

/** The words of a part with its title; undefined where it is left out. */
export const part = (id: string, given: Partial<Report> = {}, locale = 'en'): string | undefined => {
  const found = pageIn(given, locale).parts.find((one) => one.id === id)
  return found && wordsOf([{ kind: 'paragraph', runs: found.title }, ...found.blocks])
}
