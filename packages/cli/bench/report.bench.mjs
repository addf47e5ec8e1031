// The report of the largest example, as the command writes it in a process of its own, against a bare `node -e 0` in the same run: at most ten times as long.
// Opening, judging and writing are in it, and so is the loading of the packages. The sizes of the files are printed.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { documentText, newDocument } from '@groundplan/kernel/document'
import { plan } from '../../../examples/aalborg-theory/plan.mjs'

const LIMIT = 10
const ROUNDS = 9
const command = join(import.meta.dirname, '../bin/groundplan.js')
const folder = mkdtempSync(join(tmpdir(), 'groundplan-'))
const file = join(folder, 'aalborg.groundplan.json')
writeFileSync(file, documentText(newDocument(plan)))

const timed = (...argv) => {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, argv, { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return performance.now() - start
}
const median = (all) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]

const formats = ['html', 'md', 'docx', 'text']
const times = Object.fromEntries(['bare', 'xlsx', ...formats].map((name) => [name, []]))
for (let round = 0; round < ROUNDS; round += 1) {
  times.bare.push(timed('-e', '0'))
  for (const format of formats)
    times[format].push(
      timed(command, 'report', file, '--at', '2022-10-01', '--format', format, '--out', `aalborg.${format}`, '--force'),
    )
  times.xlsx.push(timed(command, 'sheet', 'out', file, '--out', 'aalborg.xlsx', '--force'))
}
const bare = median(times.bare)
console.log(`plan ${(statSync(file).size / 1000).toFixed(0)} kB; node -e 0: ${bare.toFixed(0)} ms`)
for (const name of [...formats, 'xlsx']) {
  const { size } = statSync(join(folder, `aalborg.${name}`))
  console.log(
    `${name.padEnd(5)} ${(size / 1000).toFixed(0).padStart(5)} kB  ${median(times[name]).toFixed(0).padStart(5)} ms  ${(median(times[name]) / bare).toFixed(1)} x`,
  )
}
rmSync(folder, { recursive: true })
const ratio = median(times.html) / bare
console.log(`report: ${ratio.toFixed(1)} x node -e 0 (limit ${LIMIT})`)
process.exitCode = ratio > LIMIT ? 1 : 0
