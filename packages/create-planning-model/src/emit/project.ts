import type { EmitOptions, ModelSpec } from '../modelSpec.js'
import { firstVersion } from './model.js'
import { oneLine } from './syntax.js'
import { versions } from './versions.js'
import { inFirst } from './words.js'

function rangeOf(options: EmitOptions, of: 'ranges' | 'peers', name: string): string {
  const range = options[of][name]
  if (range === undefined) throw new TypeError(`"${of}" lacks ${name}: give the range that the package may depend on.`)
  return range
}

/**
 * The manifest of the package.
 *
 * @internal
 */
export function manifest(spec: ModelSpec, options: EmitOptions): string {
  const at = (path: string) => ({ types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` })
  const range = (name: string): string => rangeOf(options, 'ranges', `@groundplan/${name}`)
  const models = '@groundplan/planning-models'
  return `${JSON.stringify(
    {
      name: spec.name,
      version: firstVersion,
      description: oneLine(inFirst(spec, spec.summary)),
      keywords: ['groundplan', 'planning model'],
      license: 'MIT',
      type: 'module',
      sideEffects: false,
      engines: { node: '>=20.19' },
      exports: { '.': at('index'), './conformance': at('conformance'), './package.json': './package.json' },
      files: ['dist', 'src'],
      scripts: { build: 'tsc -p tsconfig.json', test: 'tsc --noEmit && vitest run', prepack: 'npm run build' },
      dependencies: { '@groundplan/kernel': range('kernel') },
      peerDependencies: { [models]: rangeOf(options, 'peers', models), zod: versions.zod },
      devDependencies: {
        '@groundplan/cli': range('cli'),
        [models]: range('planning-models'),
        typescript: versions.typescript,
        vitest: versions.vitest,
        zod: versions.zod,
      },
    },
    undefined,
    2,
  )}\n`
}

/**
 * The note that tells users of the first version: its path and its text.
 *
 * @internal
 */
export function changeset(spec: ModelSpec): readonly [path: string, text: string] {
  const slug = spec.name.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
  const text = spec.languages[0] === 'da' ? 'Den første udgave.' : 'The first version.'
  return [`.changeset/${slug}-first-version.md`, `---\n'${spec.name}': minor\n---\n\n${text}\n`]
}
