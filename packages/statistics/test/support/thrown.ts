import { MisuseError } from '@groundplan/statistics'

/** The error of a call: the argument that it names, and its message. */
export function thrown(call: () => unknown): readonly [string, string] {
  try {
    call()
  } catch (error) {
    if (error instanceof MisuseError) return [error.argument, error.message]
    throw error
  }
  throw new Error('nothing was thrown')
}
