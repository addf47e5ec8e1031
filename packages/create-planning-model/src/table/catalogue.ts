import type { Message } from '@groundplan/kernel'
import { fileFindings } from './fileFindings.js'
import { modelFindings } from './modelFindings.js'

/** What can be found in a table: what is wrong, and what to do about it. */
export interface Entry {
  readonly message: Message
  readonly remedy: Message
}

const list = { ...fileFindings, ...modelFindings }

/** The name of a finding in the catalogue. */
export type Said = keyof typeof list

/** Everything that is ever found in a table, in both languages. */
export const catalogue: Readonly<Record<Said, Entry>> = list
