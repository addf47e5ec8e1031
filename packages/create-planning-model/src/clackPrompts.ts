import type { Writable } from 'node:stream'
import { select, text } from '@clack/prompts'
import type { Prompts } from './prompts.js'

const answered = (answer: string | symbol): string | undefined => (typeof answer === 'string' ? answer : undefined)

/** Asks at the terminal; questions go where progress goes, so that standard output stays free. */
export const clackPrompts = (output: Writable): Prompts => ({
  async text({ message, initial, example, check }) {
    const question = {
      message,
      output,
      // An answer left empty is an answer, and is checked like any other.
      defaultValue: '',
      validate: (answer: string | undefined) => check(answer ?? ''),
      ...(initial === undefined ? {} : { initialValue: initial }),
      ...(example === undefined ? {} : { placeholder: example }),
    }
    return answered(await text(question))
  },
  // Its own instructions are in English only: the message says which keys to use.
  async choose({ message, options }) {
    return answered(await select({ message, output, options: [...options], showInstructions: false }))
  },
})
