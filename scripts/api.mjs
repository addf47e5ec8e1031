// API reports: one file per package and subpath, `packages/<name>/etc/<name>[.<subpath>].api.md`, made from the built
// declarations. `node scripts/api.mjs` writes them; `--check` fails when one has changed, is missing or is left over, and in
// both cases when a public type shows `any`.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor'
import { isMain, packagesOf, subpathsOf } from './files.mjs'

/** Places of `any` in an API report: line and text, without comments and string literals. */
export function anyIn(report) {
  const code = report
    .replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ' '))
    .replaceAll(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, (text) => ' '.repeat(text.length))
    .split('\n')
  const shown = report.split('\n')
  return code.flatMap((line, index) =>
    /(?<![\w.$`])any(?![\w$`]|\??:)/.test(line.replace(/\/\/.*$/, ''))
      ? [{ line: index + 1, text: shown[index].trim() }]
      : [],
  )
}

function reportOf({ name, directory, file }, { subpath, types }, isCheck) {
  const reportFileName = subpath === '.' ? `${name}.api.md` : `${name}.${subpath.slice(2).replaceAll('/', '-')}.api.md`
  const config = ExtractorConfig.prepare({
    packageJsonFullPath: file,
    configObjectFullPath: undefined,
    configObject: {
      projectFolder: directory,
      mainEntryPointFilePath: types,
      newlineKind: 'lf',
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: 'ES2022',
            lib: ['ES2023'],
            module: 'NodeNext',
            moduleResolution: 'NodeNext',
            strict: true,
            skipLibCheck: true,
            types: [],
          },
          files: [types],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName,
        reportFolder: join(directory, 'etc'),
        reportTempFolder: join(directory, 'temp'),
        includeForgottenExports: true,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: 'none' } },
        extractorMessageReporting: {
          default: { logLevel: 'none' },
          'ae-internal-missing-underscore': { logLevel: 'none' },
        },
        tsdocMessageReporting: { default: { logLevel: 'none' } },
      },
    },
  })
  mkdirSync(join(directory, 'etc'), { recursive: true })
  const result = Extractor.invoke(config, {
    localBuild: !isCheck,
    showVerboseMessages: false,
    messageCallback: (message) => {
      message.handled = true
    },
  })
  return { reportFileName, changed: result.apiReportChanged }
}

/** Writes or checks all reports; the problems found, each a sentence. */
export function apiProblems(isCheck, only = []) {
  const problems = []
  for (const found of packagesOf()) {
    if (only.length > 0 && !only.includes(found.name)) continue
    const etc = join(found.directory, 'etc')
    const kept = new Set()
    for (const entry of subpathsOf(found)) {
      if (!existsSync(entry.types)) {
        problems.push(`${entry.specifier}: there are no declarations; run \`npm run build\` first`)
        continue
      }
      const { reportFileName, changed } = reportOf(found, entry, isCheck)
      kept.add(reportFileName)
      const report = join(etc, reportFileName)
      const fresh = join(found.directory, 'temp', reportFileName)
      if (isCheck && changed) {
        problems.push(
          `${entry.specifier}: the public API is not what etc/${reportFileName} says; run \`npm run api\` and look at the difference`,
        )
        spawnSync('git', ['--no-pager', 'diff', '--no-index', '--', report, fresh], { stdio: 'inherit' })
      }
      for (const { line, text } of existsSync(fresh) ? anyIn(readFileSync(fresh, 'utf8')) : []) {
        problems.push(`packages/${found.name}/etc/${reportFileName}:${line}: a public type shows \`any\`: ${text}`)
      }
    }
    for (const left of existsSync(etc) ? readdirSync(etc).filter((file) => !kept.has(file)) : []) {
      if (isCheck) problems.push(`packages/${found.name}/etc/${left}: no such subpath any more; run \`npm run api\``)
      else rmSync(join(etc, left))
    }
  }
  return problems
}

if (isMain(import.meta.url)) {
  const args = process.argv.slice(2)
  const problems = apiProblems(
    args.includes('--check'),
    args.filter((arg) => !arg.startsWith('-')),
  )
  for (const problem of problems) console.error(problem)
  console.log(
    `api: ${packagesOf().reduce((sum, found) => sum + subpathsOf(found).length, 0)} entry points, ${problems.length} problems`,
  )
  process.exit(problems.length > 0 ? 1 : 0)
}
