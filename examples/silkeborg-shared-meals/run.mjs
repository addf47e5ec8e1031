// The main job of `npm start`: the committed plan is assessed, the summary printed, the report written in both languages and in Word, and the plan as a workbook.
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const plan = join(here, 'plan.groundplan.json')

/** The handbook that tells the case is of 2022, and so is the latest entry of the journal; assessed as of that autumn, the same at every run. */
const at = '2022-10-01'

/**
 * Assesses the plan and gives the exit code. `groundplan(args)` runs the command before the reader's eyes and gives its exit code;
 * `groundplan(args, true)` runs it quietly and gives the exit code with what it wrote.
 */
export async function run(groundplan, print, out = join(here, 'out')) {
  const assess = (...options) => ['assess', plan, '--at', at, ...options]
  const { code } = await groundplan(assess())
  if (code !== 0) return code
  // Without a language the command writes in the terminal's own; the page says which that is.
  const page = await groundplan(assess('--format', 'html'), true)
  const own = /<html lang="(\w+)"/.exec(page.stdout)?.[1] === 'da' ? 'da' : 'en'
  mkdirSync(out, { recursive: true })
  const other = own === 'da' ? 'en' : 'da'
  const report = (language, ending) => [
    'report',
    plan,
    '--at',
    at,
    '--locale',
    language,
    '--out',
    join(out, `report.${language}.${ending}`),
  ]
  const wanted = [
    ['sheet', 'out', plan, '--locale', own, '--out', join(out, `plan.${own}.xlsx`)],
    report(own, 'docx'),
    report(other, 'html'),
    report(own, 'html'),
  ]
  for (const command of wanted) {
    // What was written by an earlier run is written anew.
    const forced = [...command, '--force']
    // What the plan itself calls for has been said with the summary; only a failure is worth a second word.
    const quiet = await groundplan(forced, true)
    if (quiet.code !== 0) return (await groundplan(forced)).code
  }
  print(
    own === 'da'
      ? '\nPlanen som regneark, og rapporten i Word, på engelsk og på dansk:'
      : '\nThe plan as a workbook, and the report in Word, in Danish and in English:',
  )
  for (const command of wanted) print(command.at(-1))
  return 0
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const command = join(dirname(createRequire(import.meta.url).resolve('@groundplan/cli/package.json')), 'dist/bin.js')
  const groundplan = (args, quiet = false) => {
    const { status, stdout, error } = spawnSync(process.execPath, [command, ...args], {
      stdio: quiet ? ['ignore', 'pipe', 'ignore'] : 'inherit',
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    })
    if (error) throw error
    return { code: status ?? 1, stdout: stdout ?? '' }
  }
  process.exitCode = await run(groundplan, console.log)
}
