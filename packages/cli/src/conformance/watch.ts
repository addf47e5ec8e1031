import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { childFile } from './childFile.js'
import type { Step } from './step.js'

/** How far a package may go while it is proven. */
export interface Limits {
  /** Seconds for all of it, more than 0. */
  readonly seconds: number
  /** Megabytes (1 048 576 bytes) of objects at the same time. */
  readonly megabytes: number
}

/** How the process ended: by itself and after all its work, at a limit, or before its work was done. */
export type End =
  | { readonly by: 'itself' }
  | { readonly by: 'time' }
  | { readonly by: 'memory' }
  /** The exit code, or the name of the signal. */
  | { readonly by: 'exit'; readonly code: string }

/** What came of running a package. */
export interface Course {
  /** The steps in order; of those that say how far the kit has come (`doing`), the last of each model only. */
  readonly steps: readonly Step[]
  readonly end: End
  /** The first lines that the package itself printed, and how many it printed in all. */
  readonly printed: readonly string[]
  readonly lines: number
}

const MOST_LINES = 10
const MOST_LETTERS = 200
/** Milliseconds for what was printed to arrive after the process has ended. */
const AFTERMATH = 500

/** What V8 writes when it gives up, from its first line on. */
const gaveUp = /^(?:<--- Last few GCs|FATAL ERROR|#\s*$\n# Fatal)/m
const outOfMemory = /(?:heap out of memory|Allocation failed|Fatal JavaScript (?:out of memory|invalid size error))/

/** Gathers what a stream says, its first part and its last, however long it is. */
function gathering(stream: NodeJS.ReadableStream | null) {
  let first = ''
  let last = ''
  let breaks = 0
  stream?.setEncoding('utf8')
  stream?.on('data', (text: string) => {
    if (first.length < 10_000) first += text.slice(0, 10_000)
    last = (last + text).slice(-10_000)
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) breaks += 1
  })
  return {
    last: () => last,
    /** The first lines, and how many there were. */
    lines(): { readonly head: readonly string[]; readonly count: number } {
      const stop = gaveUp.exec(first)?.index
      const said = (stop === undefined ? first : first.slice(0, stop)).trimEnd()
      if (said === '') return { head: [], count: 0 }
      const head = said.split('\n')
      const count = stop === undefined ? Math.max(breaks, head.length) : head.length
      return { head: head.slice(0, MOST_LINES).map((line) => line.slice(0, MOST_LETTERS)), count }
    },
  }
}

/**
 * Runs a package in a process of its own and listens to its steps. A package may loop for ever or wait in the system, use up the memory, print,
 * or end the process: none of it reaches the command. Cost: a process, about a tenth of a second.
 */
export function watch(
  files: { readonly proof?: string; readonly main?: string },
  limits: Limits,
  cwd: string,
  onStep: (step: Step) => void,
): Promise<Course> {
  return new Promise((resolve, reject) => {
    const { proof, main } = files
    const child = fork(fileURLToPath(childFile), [JSON.stringify({ proof, main }), String(limits.seconds)], {
      cwd,
      execArgv: [`--max-old-space-size=${limits.megabytes}`],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    const steps: Step[] = []
    let isLate = false
    const out = gathering(child.stdout)
    const err = gathering(child.stderr)
    const timer = setTimeout(() => {
      isLate = true
      child.kill('SIGKILL')
    }, limits.seconds * 1000)
    child.on('message', (step: Step) => {
      if (step.step === 'doing' && steps.at(-1)?.step === 'doing') steps.pop()
      steps.push(step)
      onStep(step)
    })
    child.on('error', reject)
    child.on('exit', () => {
      clearTimeout(timer)
      // A process that the package started may hold on to the streams: what it prints is not waited for.
      setTimeout(() => {
        child.stdout?.destroy()
        child.stderr?.destroy()
      }, AFTERMATH).unref()
    })
    child.on('close', (code, signal) => {
      const isDone = steps.at(-1)?.step === 'done'
      const end: End = isDone
        ? { by: 'itself' }
        : isLate
          ? { by: 'time' }
          : outOfMemory.test(err.last())
            ? { by: 'memory' }
            : { by: 'exit', code: signal ?? String(code) }
      const [printed, complained] = [out.lines(), err.lines()]
      resolve({
        steps,
        end,
        printed: [...printed.head, ...complained.head].slice(0, MOST_LINES),
        lines: printed.count + complained.count,
      })
    })
  })
}
