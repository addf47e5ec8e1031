import { must } from './must.js'

/** The number, if it is finite and 0 or more; else a misuse that names the argument. */
export const mustBeFromZero = (argument: string, value: number): number =>
  must(argument, value, 'a finite number from 0 on', (given) => given >= 0)
