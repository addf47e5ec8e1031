#!/usr/bin/env node
import { localeOf } from './localeOf.js'
import { main } from './main.js'
import { misuse } from './misuse.js'
import { parseArguments } from './parseArguments.js'
import { problemOf } from './readSource.js'
import { complaint, widthOf } from './terminal.js'

const { argv, env, stdin, stdout, stderr } = process
const given = argv.slice(2)

let unwritten: unknown
// A reader that has seen enough (`| head`) closes the pipe: that is no fault of the plan or of the person.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') unwritten ??= error
})
// Where the error stream itself cannot be written, there is nowhere left to say so; the exit code still does.
stderr.on('error', () => undefined)

/** All that was written to a stream so far has left the process, or never will. */
const settled = (stream: NodeJS.WriteStream): Promise<void> =>
  new Promise((resolve) => {
    stream.write('', () => setImmediate(resolve))
  })

let exit = await main(given, { stdout, stderr, stdin, cwd: process.cwd(), env, now: () => new Date() })
await settled(stdout)
if (unwritten !== undefined) {
  const { locale } = parseArguments(given, localeOf(env))
  const problem = misuse('unwritten', { problem: problemOf(unwritten) })
  stderr.write(`${complaint(problem, locale, widthOf(stderr)).join('\n')}\n`)
  exit = 2
}
await settled(stderr)
// A plug-in may have left a timer or a server running: the command is done all the same.
process.exit(exit)
