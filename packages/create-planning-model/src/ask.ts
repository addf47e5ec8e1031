import type { Language, Message, Slots } from '@groundplan/kernel'
import { type Answer, phasesExample, readLanguages, readName, readPhases, readTitle } from './answers.js'
import type { Asked } from './arguments.js'
import type { Prompts } from './prompts.js'
import { readTableFile } from './readTableFile.js'
import { tell } from './terminal.js'
import { titleFrom } from './titleFrom.js'
import { words } from './words.js'

/** What is wrong with an answer and what to write, in one line; undefined when nothing is. */
const complain =
  (language: Language) =>
  (answer: Answer<unknown> | object): string | undefined => {
    if (!('misuse' in answer)) return undefined
    const { message, hint, slots } = (answer as Extract<Answer<unknown>, { readonly misuse: unknown }>).misuse
    return `${tell(message, slots, language)} ${tell(hint, slots, language)}`
  }

/**
 * Asks for what has not been said yet: a table, or name, languages, title and phases, each checked like the option of that name. Undefined when a
 * question is broken off.
 */
export async function ask(asked: Asked, prompts: Prompts, cwd: string, language: Language): Promise<Asked | undefined> {
  const say = (message: Message, slots: Slots = {}): string => tell(message, slots, language)
  const wrong = complain(language)
  const hasBegun = [asked.name, asked.title, asked.phases, asked.languages].some((one) => one !== undefined)
  if (!hasBegun) {
    const how = await prompts.choose({
      message: `${say(words.askHow)} ${say(words.keys)}`,
      options: [
        { value: 'questions', label: say(words.howQuestions) },
        { value: 'table', label: say(words.howTable) },
      ],
    })
    if (how === undefined) return undefined
    if (how === 'table') {
      const check = (path: string) => {
        const read = readTableFile(path.trim(), cwd)
        if ('findings' in read)
          return read.findings.map((one) => tell(one.message as Message, one.slots, language)).join(' ')
        return wrong(read)
      }
      const from = await prompts.text({ message: say(words.askTable), example: 'table.csv', check })
      return from === undefined ? undefined : { ...asked, from: from.trim() }
    }
  }
  const name =
    asked.name ??
    (await prompts.text({
      message: say(words.askName),
      example: '@example/model-garden',
      check: (answer) => wrong(readName(answer)),
    }))
  if (name === undefined) return undefined
  const spoken =
    asked.languages ??
    (await prompts.choose({
      message: `${say(words.askLanguages)} ${say(words.keys)}`,
      options: [
        { value: language === 'da' ? 'da,en' : 'en,da', label: say(words.both) },
        { value: 'en', label: say(words.english) },
        { value: 'da', label: say(words.danish) },
      ],
    }))
  if (spoken === undefined) return undefined
  const read = readLanguages(spoken)
  // Languages that cannot be read are refused by whoever goes on; there is no order then in which to ask for texts.
  if ('misuse' in read) return { ...asked, name, languages: spoken }
  const languages = read.value
  const inOrder = { languages: languages.map((one) => say(one === 'en' ? words.inEnglish : words.inDanish)) }
  const title =
    asked.title ??
    (await prompts.text({
      message: say(words.askTitle, inOrder),
      example: languages.map((one) => titleFrom(name)[one]).join('|'),
      check: (answer) => (answer.trim() === '' ? undefined : wrong(readTitle(answer, languages))),
    }))
  if (title === undefined) return undefined
  const phases =
    asked.phases ??
    (await prompts.text({
      message: say(words.askPhases, inOrder),
      example: phasesExample(languages),
      check: (answer) => wrong(readPhases(answer, languages)),
    }))
  return phases === undefined
    ? undefined
    : { ...asked, name, languages: spoken, title: title.trim() === '' ? undefined : title, phases }
}
