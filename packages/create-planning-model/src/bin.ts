import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { parseArguments } from './arguments.js'
import { clackPrompts } from './clackPrompts.js'
import { localeOf } from './localeOf.js'
import { main } from './main.js'
import { tell } from './terminal.js'
import { words } from './words.js'

const { argv, env, stdin, stdout, stderr, platform } = process

/** Runs npm with its output shown. On Windows npm is a script, which only a shell can run; its arguments are ours alone. */
const run = (command: string, args: readonly string[], folder: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: folder, stdio: 'inherit', shell: platform === 'win32' })
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })

// A reader that has seen enough (`| head`) closes the pipe: that is nobody's fault.
stdout.on('error', () => undefined)
stderr.on('error', () => undefined)

// A question needs somebody who reads it and can answer; in a pipeline nobody does.
const isTerminal = stdin.isTTY === true && stderr.isTTY === true && !env['CI']
const prompts = isTerminal ? clackPrompts(stderr) : undefined

// Where input ends at a question (Ctrl+D) nothing is left to wait for: the question is broken off.
let hasEnded = false
process.once('beforeExit', () => {
  if (hasEnded) return
  const { locale } = parseArguments(argv.slice(2), localeOf(env))
  // The line may have hidden the cursor.
  stderr.write(`${stderr.isTTY ? '\u001b[?25h\n' : ''}${tell(words.cancelled, {}, locale)}\n`)
  process.exitCode = 1
})

main(argv.slice(2), { stdout, stderr, cwd: process.cwd(), env, prompts, run, stdin: () => readFileSync(0) }).then(
  (code) => {
    hasEnded = true
    process.exitCode = code
  },
)
