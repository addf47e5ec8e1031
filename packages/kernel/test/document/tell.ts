import { type Finding, say } from '@groundplan/kernel'

/** A finding as a line: where, what kind, and the words in English. */
export const line = (finding: Finding): string =>
  `${finding.pointer} ${finding.code.split('/').at(-1)}: ${say(finding, 'en')}`

/** The same in Danish. */
export const linje = (finding: Finding): string =>
  `${finding.pointer} ${finding.code.split('/').at(-1)}: ${say(finding, 'da')}`

/** The text of a document around the text of a plan. */
export const around = (plan: string): string => `{"done":[],"format":1,"plan":${plan},"reports":[],"undone":[]}`
