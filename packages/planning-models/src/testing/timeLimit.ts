import { createContext, Script } from 'node:vm'

/**
 * What is thrown in place of a run that did not end in time.
 *
 * @internal
 */
export class Endless extends Error {}

/**
 * Gives a function that runs another and throws `Endless` when that takes longer than so many seconds. Only V8 can stop code that never returns,
 * and it does so for scripts: so the function is called by a script, whose time is limited. Loops and runaway regular expressions are stopped,
 * also inside `try`; `finally` is not run then. What a native call does all by itself (sorting a huge list) cannot be stopped.
 *
 * @internal
 */
export function timeLimit(seconds: number): <T>(run: () => T) => T {
  const context: { run?: () => void } = {}
  createContext(context)
  const script = new Script('run()')
  const timeout = Math.max(1, Math.round(seconds * 1000))
  return <T>(run: () => T): T => {
    const result: T[] = []
    context.run = () => {
      result.push(run())
    }
    try {
      script.runInContext(context, { timeout })
    } catch (error) {
      if ((error as { readonly code?: unknown } | undefined)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
        throw new Endless(`no end within ${seconds} s`)
      throw error
    }
    return result[0] as T
  }
}
