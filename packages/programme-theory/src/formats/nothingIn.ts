import { type Nothing, notApplicable, unknown, withheld } from '@groundplan/kernel'

/** Whether a cell holds a dash: nothing was said. */
export const isDash = (cell: string): boolean => /^[-–—]$/.test(cell)

/** Whether a cell says that there is nothing: a dash, or the word for it. An empty cell may mean the same, or "as above". */
export const isNone = (cell: string): boolean => /^(?:[-–—]|ingen|none)$/i.test(cell)

/**
 * The kind of nothing that a cell names, with its reason in brackets: "ukendt (afventer frivillige)", "not applicable"; undefined where it names none.
 */
export function nothingIn(cell: string, lang: string): Nothing | undefined {
  const open = cell.indexOf('(')
  const hasReason = open > 0 && cell.endsWith(')')
  const word = (hasReason ? cell.slice(0, open) : cell).trim().toLowerCase()
  const reason = hasReason ? cell.slice(open + 1, -1).trim() : ''
  const why = reason === '' ? undefined : { verbatim: reason, lang }
  switch (word) {
    case 'unknown':
    case 'date unknown':
    case 'ukendt':
    case 'ukendt dato':
      return unknown(why)
    case 'not applicable':
    case 'ikke relevant':
      return notApplicable(why)
    case 'withheld':
    case 'tilbageholdt':
      return why === undefined ? withheld() : undefined
    default:
      return undefined
  }
}
