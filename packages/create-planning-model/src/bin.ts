import { spawn } from 'node:child_process'
import { clackPrompts } from './clackPrompts.js'
import { main } from './main.js'

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

process.exitCode = await main(argv.slice(2), { stdout, stderr, cwd: process.cwd(), env, prompts, run })
