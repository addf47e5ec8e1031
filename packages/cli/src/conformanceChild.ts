import { Worker } from 'node:worker_threads'
import { prove } from './conformance/prove.js'
import type { Step } from './conformance/step.js'
import { problemOf } from './readSource.js'

// A process of its own, which the command starts and can end whatever the package in it does. It tells its steps over the channel to the
// command; what the package itself prints goes elsewhere.
const [, , files = '{}', seconds = '120'] = process.argv

// It outlives its time by no more than a second, also when the command is gone: a thread beside it can end even a loop.
new Worker(`setTimeout(() => process.kill(process.pid, 'SIGKILL'), ${(Number(seconds) + 1) * 1000})`, {
  eval: true,
}).unref()

/** Ends once all that was printed has left the process; a package that stands in the way of that is not waited for. */
const end = (): void => {
  setTimeout(() => process.exit(0), 1000)
  process.stdout.write('', () => process.stderr.write('', () => process.exit(0)))
}

// The command ended first: nobody listens any more.
process.on('disconnect', () => process.exit(0))

const tell = (step: Step, then?: () => void): void => {
  process.send?.(step, undefined, undefined, then)
}

for (const event of ['uncaughtException', 'unhandledRejection'] as const)
  process.on(event, (error: unknown) => tell({ step: 'stray', problem: problemOf(error) }))

await prove(JSON.parse(files), (step) => tell(step, step.step === 'done' ? end : undefined))
