import type { Context } from '../commands/context.js'
import { statusLine } from '../statusLine.js'
import { tell } from '../terminal.js'
import { words } from '../words.js'
import { shortPath } from './shortPath.js'
import type { Step } from './step.js'

/** Milliseconds between two changes of the line, so that it can be read. */
const PAUSE = 100

/**
 * A line on the error stream that says how far the proof has come and is gone in the end. Only for a person at a terminal; elsewhere nothing is
 * written.
 */
export function progressFor({ io, language }: Pick<Context, 'io' | 'language'>): {
  readonly show: (step: Step) => void
  readonly clear: () => void
} {
  const line = statusLine(io)
  let latest = Number.NEGATIVE_INFINITY
  return {
    show(step) {
      if (step.step !== 'importing' && step.step !== 'doing') return
      const now = io.now().getTime()
      if (now - latest < PAUSE) return
      latest = now
      if (step.step === 'importing')
        return line.show(tell(words.importing, { path: shortPath(step.path, io.cwd) }, language))
      const { id, doing, done, of } = step
      line.show(tell(words.proving, { id, doing, done, of }, language))
    },
    clear: line.clear,
  }
}
