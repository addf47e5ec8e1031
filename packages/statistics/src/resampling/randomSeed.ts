import { mersenne } from 'pure-rand/generator/mersenne'
import { must } from '../shared/must.js'

/** The generator of all resampling, as results state it: the 32-bit Mersenne Twister (Matsumoto and Nishimura 1998), by pure-rand. */
export const GENERATOR = 'mt19937'

/** A stream of random numbers, the same for the same seed on every machine. */
export const randomStream = (seed: number): ReturnType<typeof mersenne> =>
  mersenne(
    must(
      'seed',
      seed,
      'a whole number from 0 to 4294967295',
      (given) => Number.isInteger(given) && given >= 0 && given <= 0xffffffff,
    ),
  )
