// The packages as others get them: packed, installed into fresh projects and used there. The projects share one install:
// an ESM script, CommonJS by require(esm), a Vite build, and TypeScript 5.9 and 6 with both ways of resolving modules; and
// plug-ins that bring their own copies of planning-models and of zod. What they do stands in scripts/consumers/.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { build } from 'vite'
import { isMain, packagesOf, root, subpathsOf } from './files.mjs'

const require = createRequire(import.meta.url)
const home = join(root, 'scripts/consumers')
/** A zod that a plug-in may have brought along, older than ours by more than a patch, and the name it is installed under. */
const otherZod = '4.5.4'
const OTHER_ZOD = 'zod-of-a-plugin'
const mayUseNode = (specifier) => /^@groundplan\/(?:cli|create-planning-model|planning-models\/testing)/.test(specifier)

/** Runs a program to its end and returns what it printed; throws with all its output when it fails. */
export function run(command, args, cwd) {
  const result = spawnSync(command, args, { cwd, encoding: 'utf8' })
  if (result.status !== 0) {
    throw new Error(
      `${[command, ...args].join(' ')} ended with ${result.status}\n${result.stdout}${result.stderr}${result.error ?? ''}`,
    )
  }
  return result.stdout
}

/** Runs npm: the one that runs us, else that of the machine. */
export const npm = (args, cwd) =>
  process.env.npm_execpath ? run(process.execPath, [process.env.npm_execpath, ...args], cwd) : run('npm', args, cwd)

/** What is wrong with the contents of a tarball, each a sentence. */
export function tarballProblems(name, files, manifest) {
  const problems = []
  const wanted = [
    'package.json',
    'README.md',
    'LICENSE',
    ...Object.values(manifest.bin ?? {}).map((file) => file.replace(/^\.\//, '')),
  ]
  for (const target of Object.values(manifest.exports ?? {})) {
    for (const file of typeof target === 'string' ? [] : Object.values(target)) wanted.push(file.replace(/^\.\//, ''))
  }
  for (const file of wanted) if (!files.includes(file)) problems.push(`${name}: the tarball has no ${file}`)
  for (const file of files) {
    if (/(?:^|\/)(?:test|bench|etc|temp|node_modules|\.turbo)\/|\.tgz$|tsbuildinfo$|(?:^|\/)\.[^/]+$/.test(file)) {
      problems.push(`${name}: the tarball holds ${file}`)
    }
  }
  return problems
}

/** Packs packages into a folder: the tarballs by package name, and what is wrong with them. */
export function pack(directory, packages) {
  const problems = []
  const tarballs = new Map()
  for (const { directory: from, manifest } of packages) {
    const printed = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', directory], from))
    // An array up to npm 11, an object by name after it.
    const [packed] = Array.isArray(printed) ? printed : Object.values(printed)
    tarballs.set(manifest.name, join(directory, packed.filename))
    problems.push(
      ...tarballProblems(
        manifest.name,
        packed.files.map(({ path }) => path),
        manifest,
      ),
    )
  }
  return { tarballs, problems }
}

function install(directory, dependencies) {
  mkdirSync(directory, { recursive: true })
  const manifest = { name: 'consumer', private: true, type: 'module', dependencies }
  writeFileSync(join(directory, 'package.json'), JSON.stringify(manifest, null, 2))
  npm(['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', '--no-package-lock'], directory)
}

/** One source that imports every public entry point and then does what `scripts/consumers/<file>` says. */
function program(specifiers, file) {
  const use = join(home, file)
  return [
    ...specifiers.map((specifier, index) => `import * as m${index} from '${specifier}'`),
    existsSync(use) ? readFileSync(use, 'utf8') : '',
    `const modules: Readonly<Record<string, object>> = { ${specifiers.map((specifier, index) => `'${specifier}': m${index}`).join(', ')} }`,
    'for (const [name, module] of Object.entries(modules)) {',
    "  if (Object.keys(module).length === 0) throw new Error(name + ' exports nothing')",
    '}',
    '',
  ].join('\n')
}

const translated = (text, module) =>
  ts.transpileModule(text, { compilerOptions: { module, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: false } })
    .outputText

/** Both compilers: each takes a folder of sources and what is set besides the strict options that every project here has. */
const compilers = [
  ['5.9', 'typescript-5.9'],
  ['6', 'typescript'],
].map(([version, name]) => ({
  version,
  compile: (path, more) => {
    const compilerOptions = {
      ...{ target: 'es2022', lib: ['es2023', 'dom'], strict: true, types: [] },
      ...{ exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, skipLibCheck: false },
      ...more,
    }
    writeFileSync(join(path, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }))
    run(process.execPath, [require.resolve(`${name}/lib/tsc.js`), '-p', path], path)
  },
}))
const resolutions = [
  { module: 'nodenext', moduleResolution: 'nodenext' },
  { module: 'esnext', moduleResolution: 'bundler' },
]

async function consumersOf(directory, packages) {
  const specifiers = packages.flatMap((found) => subpathsOf(found).map(({ specifier }) => specifier))
  const anywhere = program(
    specifiers.filter((specifier) => !mayUseNode(specifier)),
    'use.ts',
  )
  const node = program(specifiers.filter(mayUseNode), 'useNode.ts')
  const folder = (name, files) => {
    const path = join(directory, name)
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(path, file)), { recursive: true })
      writeFileSync(join(path, file), text)
    }
    return path
  }
  const sources = { 'anywhere.ts': anywhere, 'node.ts': node }
  const consumers = {
    'ESM script': () => {
      const path = folder('esm', {
        'anywhere.mjs': translated(anywhere, ts.ModuleKind.ES2022),
        'node.mjs': translated(node, ts.ModuleKind.ES2022),
      })
      for (const file of ['anywhere.mjs', 'node.mjs']) run(process.execPath, [file], path)
    },
    'CommonJS by require(esm)': () => {
      const path = folder('cjs', {
        'package.json': '{ "type": "commonjs" }',
        'anywhere.cjs': translated(anywhere, ts.ModuleKind.CommonJS),
        'node.cjs': translated(node, ts.ModuleKind.CommonJS),
      })
      for (const file of ['anywhere.cjs', 'node.cjs']) run(process.execPath, [file], path)
    },
    'Vite build': async () => {
      const path = folder('vite', { 'index.html': '<script type="module" src="./anywhere.ts"></script>', ...sources })
      await build({
        root: path,
        configFile: false,
        logLevel: 'error',
        build: {
          modulePreload: false,
          rollupOptions: {
            onwarn: (warning) => {
              throw new Error(warning.message)
            },
          },
        },
      })
      const assets = join(path, 'dist/assets')
      const [bundle] = readdirSync(assets).filter((file) => file.endsWith('.js'))
      run(process.execPath, [join(assets, bundle)], path)
    },
  }
  for (const { version, compile } of compilers) {
    for (const resolution of resolutions) {
      consumers[`TypeScript ${version}, ${resolution.moduleResolution}`] = () =>
        compile(folder(`ts-${version}-${resolution.moduleResolution}`, sources), { ...resolution, noEmit: true })
    }
  }
  const [command] = packages.flatMap(({ manifest }) => Object.keys(manifest.bin ?? {}))
  if (command && existsSync(join(directory, 'node_modules/.bin', command))) {
    consumers[`the ${command} command`] = () => {
      const path = folder('command', {})
      mkdirSync(path, { recursive: true })
      run(join(directory, 'node_modules/.bin', command), ['--help'], path)
      run(join(directory, 'node_modules/.bin', command), ['models'], path)
    }
  }
  return consumers
}

/** The files that a page shows: each `js` block whose first line is a comment with a file's name, by that name. */
export function filesIn(page) {
  const blocks = [...page.matchAll(/^```js\n\/\/ ([\w.-]+\.mjs)\n(.*?)^```$/gms)]
  return Object.fromEntries(blocks.map(([, name, text]) => [name, text]))
}

/** What a file says that it prints: its comments at the end of a line, and those that are a line. */
export const printedBy = (text) => [...text.matchAll(/(?:^|\s)\/\/ (.*)$/gm)].map(([, line]) => line)

/** The page on plug-ins shows how an assessment gets a thread of its own: it ends a rule that does not. */
function threadOfThePage(directory) {
  const place = join(directory, 'thread')
  mkdirSync(place)
  const files = filesIn(readFileSync(join(root, 'docs/plug-ins.md'), 'utf8'))
  cpSync(join(home, 'endless.mjs'), join(place, 'endless.mjs'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(place, name), text)
  const printed = run(process.execPath, ['host.mjs'], place)
  const promised = printedBy(files['host.mjs']).join('\n')
  if (printed.trim() !== promised) throw new Error(`docs/plug-ins.md promises\n${promised}\nbut it prints\n${printed}`)
}

/** A folder with copies of packages of its own; their version differs, or compilers would take them for the same. */
function ownCopies(directory, into, names) {
  for (const [name, from = name] of names) {
    const copy = join(into, 'node_modules', name)
    cpSync(join(directory, 'node_modules', from), copy, { recursive: true })
    const manifest = JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8'))
    writeFileSync(join(copy, 'package.json'), JSON.stringify({ ...manifest, version: `${manifest.version}-own` }))
  }
}

/** Two copies of the contract in one tree: a plug-in that brings its own must still work with the plan of the other. */
function twoCopies(directory) {
  const place = join(directory, 'two')
  const names = ['kernel', 'planning-models', 'model-abcd'].map((name) => [`@groundplan/${name}`])
  ownCopies(directory, join(place, 'plugin'), names)
  cpSync(join(home, 'twoCopies.mjs'), join(place, 'twoCopies.mjs'))
  writeFileSync(
    join(place, 'plugin/index.mjs'),
    "export * from '@groundplan/model-abcd'\nexport * as contract from '@groundplan/planning-models'\n",
  )
  run(process.execPath, ['twoCopies.mjs', './plugin/index.mjs'], place)
}

/**
 * The same for types, with a zod of another version that is not hoisted: a plug-in is built against its own copies, and a host with
 * others takes it without a cast, under each compiler and each way of resolving modules.
 */
function ownZod(directory, { version, compile }) {
  const place = join(directory, `own-${version}`)
  const plugin = join(place, 'node_modules/@example/allotments')
  const ours = ['kernel', 'figures', 'planning-models'].map((name) => [`@groundplan/${name}`])
  ownCopies(directory, plugin, [...ours, ['zod', OTHER_ZOD]])
  const entry = { types: './dist/index.d.ts', default: './dist/index.js' }
  const manifest = { name: '@example/allotments', version: '1.0.0', type: 'module', exports: { '.': entry } }
  writeFileSync(join(plugin, 'package.json'), JSON.stringify(manifest))
  cpSync(join(home, 'twoCopiesPlugin.ts'), join(plugin, 'index.ts'))
  // Declarations are checked by the other projects; here their refusals show that they are more than `any`.
  const quick = { lib: ['es2023'], skipLibCheck: true }
  compile(plugin, { ...resolutions[0], ...quick, declaration: true, rootDir: '.', outDir: 'dist' })
  const host = readFileSync(join(home, 'twoCopiesHost.ts'), 'utf8').replace('./twoCopiesPlugin.js', manifest.name)
  writeFileSync(join(place, 'host.ts'), host)
  writeFileSync(join(place, 'host.mjs'), translated(host, ts.ModuleKind.ES2022))
  for (const resolution of resolutions) compile(place, { ...resolution, ...quick, noEmit: true })
  run(process.execPath, ['host.mjs'], place)
}

if (isMain(import.meta.url)) {
  const only = process.argv.slice(2).filter((arg) => !arg.startsWith('-'))
  const packages = packagesOf().filter(
    (found) => subpathsOf(found).length > 0 && (only.length === 0 || only.includes(found.name)),
  )
  const place = mkdtempSync(join(tmpdir(), 'groundplan-consumers-'))
  const problems = []
  const attempt = async (name, work) => {
    const start = Date.now()
    try {
      await work()
      console.log(`ok ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`)
    } catch (error) {
      console.error(`FAILED ${name}`)
      problems.push(`${name}: ${error.message}`)
    }
  }
  try {
    const packed = pack(place, packages)
    problems.push(...packed.problems)
    const { version } = require('zod/package.json')
    const shared = join(place, 'shared')
    const dependencies = Object.fromEntries([...packed.tarballs].map(([name, file]) => [name, `file:${file}`]))
    await attempt('install', () =>
      install(shared, { ...dependencies, zod: version, [OTHER_ZOD]: `npm:zod@${otherZod}` }),
    )
    for (const [name, work] of Object.entries(await consumersOf(shared, packages))) await attempt(name, work)
    await attempt('two copies of planning-models', () => twoCopies(shared))
    await attempt('an assessment in a thread of its own', () => threadOfThePage(shared))
    for (const compiler of compilers) {
      await attempt(`a plug-in with its own contract and zod, TypeScript ${compiler.version}`, () =>
        ownZod(shared, compiler),
      )
    }
  } finally {
    if (!process.argv.includes('--keep')) rmSync(place, { recursive: true, force: true })
  }
  for (const problem of problems) console.error(problem)
  console.log(`consumers: ${packages.length} packages, ${problems.length} problems`)
  process.exit(problems.length > 0 ? 1 : 0)
}
