import { must, mustCount } from '../shared/must.js'

/** A count that the distributions can take: a whole number from 0 to 1e11, more than ten times the people of the world. */
export const mustTally = (argument: string, value: number): number =>
  must(argument, mustCount(argument, value), 'at most 1e11; give fewer, larger units', (given) => given <= 1e11)
