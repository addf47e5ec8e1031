import type { Io } from './io.js'
import { widthOf } from './terminal.js'

/** A line on the error stream that says what goes on. */
export interface StatusLine {
  readonly show: (text: string) => void
  readonly clear: () => void
}

/** A line that is written over by the next one and is gone in the end. Only for a person at a terminal; elsewhere nothing is written. */
export function statusLine(io: Pick<Io, 'stderr' | 'env'>): StatusLine {
  if (io.stderr.isTTY !== true || io.env['TERM'] === 'dumb') return { show: () => undefined, clear: () => undefined }
  let isShown = false
  const write = (line: string): void => {
    io.stderr.write(`\r\u001b[K${line.slice(0, widthOf(io.stderr) - 1)}`)
    isShown = line !== ''
  }
  return {
    show: write,
    clear() {
      if (isShown) write('')
    },
  }
}
