import { cutAtWord } from './cutAtWord.js'
import type { Run } from './page.js'

/** So many characters of a purpose or a decision stand on the first page; the whole stands behind it. */
const LONGEST_SAID = 300

/** Whether something that people typed is too long for the first page. */
export const isLong = (text: string): boolean => text.length > LONGEST_SAID

/** Words that are cut where they are too long for the first page; the whole stands behind it. */
export const shortened = (run: Run): Run => cutAtWord(run, LONGEST_SAID)
