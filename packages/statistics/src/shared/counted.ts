import { grouped } from './grouped.js'

/** A count with its noun in an English sentence: "1 point", "2 points", "1,200 points". */
export const counted = (count: number, noun: string): string => `${grouped(count).en} ${noun}${count === 1 ? '' : 's'}`
