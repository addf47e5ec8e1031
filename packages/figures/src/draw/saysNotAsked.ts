import type { Cell } from '../cell.js'
import { words } from './words.js'

/** Whether a cell is the one that says in words that nobody asked, for tables in which a dash means something else; it is no text of its own. */
export const saysNotAsked = (cell: Cell | undefined): boolean => cell === words.notAsked
