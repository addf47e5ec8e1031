// What tests get as `fast-check`. On a desk each run tries other values, so that over time many are tried; in CI the seed is fixed, so that a run
// says of a change what the run before it would have said. `FC_SEED=n` fixes it anywhere; the failure of a property names its seed.
import fc from '../node_modules/fast-check/lib/fast-check.js'

const { CI, FC_SEED } = process.env
const seed = FC_SEED ? Number(FC_SEED) : CI ? 20261122 : undefined
if (seed !== undefined && !Number.isSafeInteger(seed))
  throw new TypeError(`FC_SEED is a whole number, not "${FC_SEED}".`)
if (seed !== undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed })

export * from '../node_modules/fast-check/lib/fast-check.js'
export default fc
