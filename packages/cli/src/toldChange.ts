import { type Language, type RevisionNote, say } from '@groundplan/kernel'
import { type ChangeSaid, inert, wrap } from '@groundplan/report'
import type { Context } from './commands/context.js'
import { tell } from './terminal.js'
import { words } from './words.js'

type Page = Pick<Context, 'language' | 'width' | 'mark'>

/** What changed in one sentence, without when, by whom and why. */
export function toldChange({ change, said }: ChangeSaid, language: Language): string {
  const sentences = said.length > 0 ? said : [{ message: change.what, slots: change.slots }]
  return sentences.map((one) => say(one, language)).join('; ')
}

/** Changes as lines below a heading, each sentence once; `most` of them, with how many more there are. */
export function changeLines(
  changes: readonly ChangeSaid[],
  { language, width }: Page,
  most = Number.POSITIVE_INFINITY,
): readonly string[] {
  const sentences = changes.flatMap(({ said }) => said.map((one) => inert(say(one, language))))
  const left = sentences.length - most
  return [
    ...sentences.slice(0, most).flatMap((sentence) => wrap(sentence, width, '  - ')),
    ...(left > 0 ? [`    ${tell(words.andMore, { n: left }, language)}`] : []),
  ]
}

/** Lines that end with an id in brackets, which is there to be copied and is shown faintly. */
export function withId(text: string, id: string, { width, mark }: Page, head = ''): readonly string[] {
  const ending = `(${inert(id)})`
  return wrap(`${text} ${ending}`, width, head).map((line, at, { length }) =>
    at === length - 1 && line.endsWith(ending) ? line.slice(0, -ending.length) + mark(ending, 'soft') : line,
  )
}

/** When, by which role and why something was changed. */
export function revisionLines({ id, at, by, why }: RevisionNote, page: Page, head = ''): readonly string[] {
  const slots = { at: { date: at.slice(0, 10) }, by, why }
  return withId(tell(words.revision, slots, page.language), id, page, head)
}
