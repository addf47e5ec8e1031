// Mutation runs with Stryker: `npm run mutation -- packages/kernel` (or files and patterns below a package). Each package
// keeps its own record under the ignored folder `reports/`, so that a second run tests only what changed.
import { spawnSync } from 'node:child_process'
import { isMain, packagesOf, root } from './files.mjs'
import { tool } from './tools.mjs'

/** The runs asked for: package by package, which files to mutate. No argument means every package. */
export function runsOf(args, packages) {
  const patterns = args.length > 0 ? args : packages.map((name) => `packages/${name}`)
  const runs = new Map()
  for (const pattern of patterns) {
    const [, name, rest] = /^(?:\.\/)?packages\/([^/]+)(?:\/(.*))?$/.exec(pattern) ?? []
    if (name === undefined || !packages.includes(name)) {
      throw new Error(
        `${pattern}: name a package or files below one, for example packages/kernel or packages/kernel/src/say.ts`,
      )
    }
    const whole = rest === undefined || rest === '' || rest === 'src' || rest === 'src/**'
    runs.set(name, [...(runs.get(name) ?? []), whole ? `packages/${name}/src/**/*.ts` : `packages/${name}/${rest}`])
  }
  return runs
}

if (isMain(import.meta.url)) {
  const known = packagesOf().map(({ name }) => name)
  const [command, ...args] = tool('@stryker-mutator/core', 'stryker', 'run')
  let failed = false
  for (const [name, files] of runsOf(process.argv.slice(2), known)) {
    console.log(`mutation: ${name}`)
    const { status } = spawnSync(
      command,
      [
        ...args,
        '--mutate',
        files.join(','),
        '--incrementalFile',
        `reports/mutation/${name}.json`,
        // A folder per package: a run clears its own when it ends, and another may be under way.
        '--tempDirName',
        `.stryker-tmp/${name}`,
      ],
      { cwd: root, stdio: 'inherit', env: { ...process.env, MUTATED_PACKAGE: name } },
    )
    failed ||= status !== 0
  }
  process.exit(failed ? 1 : 0)
}
