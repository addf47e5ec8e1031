import type { Message } from '../message.js'

/** Why an operation does not fit; `malformed` means that it is no RFC 6902 operation at all. */
export type PatchReason =
  | 'nothingThere'
  | 'noPlace'
  | 'otherValue'
  | 'intoItself'
  | 'wholeRemoved'
  | 'hostile'
  | 'malformed'

/** An operation that could not be carried out. */
export interface PatchProblem {
  /** Which operation, from 0. */
  readonly at: number
  readonly reason: PatchReason
  /** Where it leads. */
  readonly pointer: string
}

/** What each reason means, for the reader. */
export const patchReasons: Readonly<Record<PatchReason, Message>> = {
  nothingThere: { en: 'there is nothing at "{path}"', da: 'der er ikke noget på "{path}"' },
  noPlace: {
    en: '"{path}" is no place where a value could be put',
    da: '"{path}" er ikke et sted, hvor der kan stå en værdi',
  },
  otherValue: {
    en: 'another value than expected stands at "{path}"',
    da: 'der står en anden værdi end ventet på "{path}"',
  },
  intoItself: { en: '"{path}" lies within what is to be moved', da: '"{path}" ligger i det, der skal flyttes' },
  wholeRemoved: { en: 'the whole value cannot be taken away', da: 'hele værdien kan ikke fjernes' },
  hostile: { en: 'the names in "{path}" are refused', da: 'navnene i "{path}" tillades ikke' },
  malformed: { en: 'it is not an operation of RFC 6902', da: 'det er ikke en operation efter RFC 6902' },
}
