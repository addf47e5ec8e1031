import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'tsup'
import { afterAll } from 'vitest'
import { run } from './support.js'

const home = dirname(dirname(fileURLToPath(import.meta.url)))
const place = mkdtempSync(join(tmpdir(), 'groundplan-'))

/** The folder that the tests stand in; gone after them. */
export const cwd = join(place, 'project')

afterAll(() => rmSync(place, { recursive: true, force: true }))

/** Builds the process that the command starts, and the example model, from the sources, so that no build is needed first. Says where the process is. */
export async function buildChild(): Promise<URL> {
  await build({
    entry: { child: join(home, 'src/conformanceChild.ts'), garden: join(home, 'test/fixtures/garden.ts') },
    outDir: place,
    format: ['esm'],
    config: false,
    silent: true,
    splitting: false,
    noExternal: [/./],
    target: 'es2022',
    tsconfig: join(home, 'tsconfig.src.json'),
    esbuildOptions: (options) => {
      options.conditions = ['groundplan-source']
    },
  })
  writeFileSync(join(place, 'package.json'), '{"type":"module"}')
  mkdirSync(cwd, { recursive: true })
  return pathToFileURL(join(place, 'child.js'))
}

/** What a plug-in says of what it shares. */
export const peers = { peerDependencies: { '@groundplan/planning-models': '^0.1.0', zod: '^4.6.7' } }
const subpaths = { '.': './index.js', './conformance': './conformance.js' }

/** A package below the project's `node_modules`, or elsewhere in the project. */
export function plant(
  name: string,
  files: Readonly<Record<string, string>>,
  manifest: object = {},
  under = 'node_modules',
) {
  const folder = join(cwd, under, name)
  mkdirSync(folder, { recursive: true })
  const described = { name, type: 'module', exports: subpaths, ...peers, ...manifest }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(described))
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
  return folder
}

/** The example model and its cases, built with a copy of the kit of their own. */
export function plantGarden(name: string, manifest: object = {}, under = 'node_modules') {
  const folder = plant(name, { 'index.js': `export { garden } from './conformance.js'` }, manifest, under)
  cpSync(join(place, 'garden.js'), join(folder, 'conformance.js'))
  return folder
}

/** Runs the command on a package of the project. */
export const prove = (what: string, ...more: readonly string[]) => run(['conformance', what, ...more], { cwd })
/** The same, with the answer as JSON. */
export const json = async (what: string, ...more: readonly string[]) => {
  const { out, exit, err } = await prove(what, '--format', 'json', ...more)
  return { exit, err, told: JSON.parse(out) }
}

/** A rule set with one rule, which does what is written there; a module of its own, without anything imported. */
export const ruleSet = (id: string, check: string) => `export const set = {
  id: '${id}',
  sources: {},
  rules: {
    rule: {
      label: { en: 'A rule', da: 'En regel' },
      why: { en: 'Because it is so.', da: 'Fordi det er sådan.' },
      cites: [{ own: { en: 'Our judgement', da: 'Vores skøn' } }],
      weight: 'advice',
      reads: {},
      messages: {},
      check() { ${check}; return { examined: 0, seen: [], missing: [] } },
    },
  },
}`
/** The manifest of a package without `./conformance`. */
export const alone = { exports: './index.js' }
