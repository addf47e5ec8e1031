import type { EmitOptions, ModelSpec } from '../modelSpec.js'
import { ratingsModule, registerModule } from './artefacts.js'
import { casesModule } from './cases.js'
import { type Doc, print } from './doc.js'
import {
  changesetConfig,
  conformanceTest,
  gitignore,
  license,
  ratedOnModule,
  ratingCellModule,
  ratingsOnModule,
  tsconfig,
} from './fixed.js'
import { conformanceModule, indexModule, modelModule } from './model.js'
import { mustBeEmittable } from './mustBeEmittable.js'
import { namesFor } from './names.js'
import { constructsModule, namedModule, sourcesModule, stepsModule } from './parts.js'
import { overviewModule, planModule } from './planCases.js'
import { changeset, manifest } from './project.js'
import { readme } from './readme.js'
import { ruleModule } from './rules.js'
import { cellsModule, ratingsView, registerView } from './views.js'

/**
 * The files of a planning model's package, by path: what `npm create @groundplan/planning-model` writes. The package is type-correct, formatted
 * and conformant as it stands; whatever the texts hold stays text. Pure: nothing is written here. Throws where code cannot be made of the
 * model: a name without a scope, an id that is no variable, a threshold that nothing can fall short of.
 *
 * ```ts
 * import { packageFiles } from '@groundplan/create-planning-model'
 * const ranges = { '@groundplan/kernel': '^0.1.0', '@groundplan/planning-models': '^0.1.0', '@groundplan/cli': '^0.1.0' }
 * const peers = { '@groundplan/planning-models': '>=0.1.0 <1' }
 * const files = packageFiles(
 *   {
 *     name: '@example/model-garden', languages: ['en', 'da'], title: { en: 'Garden', da: 'Have' }, summary: { en: 'Sow first.', da: 'Så først.' },
 *     sources: [], principles: [], phases: [], things: [{ id: 'bed', plural: 'beds', label: { en: 'Beds', da: 'Bede' }, fields: [] }],
 *     constructs: [], steps: [], rules: [],
 *   },
 *   { ranges, peers, changeset: 'own' },
 * )
 * files.get('src/index.ts') // => "export { beds } from './artefacts/beds.js'\nexport { garden } from './model.js'\n"
 * ```
 */
export function packageFiles(spec: ModelSpec, options: EmitOptions): ReadonlyMap<string, string> {
  mustBeEmittable(spec)
  const named = namesFor(spec)
  const files = new Map<string, string>()
  const add = (path: string, doc: Doc | undefined): void => {
    if (doc !== undefined) files.set(path, print(doc))
  }
  const [note, text] = changeset(spec)
  files.set('package.json', manifest(spec, options))
  files.set('tsconfig.json', tsconfig)
  files.set('README.md', readme(named))
  files.set('LICENSE', license(spec.name))
  files.set('.gitignore', gitignore)
  if (options.changeset === 'own') files.set('.changeset/config.json', changesetConfig)
  files.set(note, text)
  add('src/index.ts', indexModule(named))
  add('src/model.ts', modelModule(named))
  if (spec.sources.length > 0) add('src/sources.ts', sourcesModule(named))
  if (spec.phases.length > 0)
    add('src/phases.ts', namedModule(named, 'phases', 'The phases, in sequence.', spec.phases))
  if (spec.principles.length > 0)
    add(
      'src/principles.ts',
      namedModule(named, 'principles', 'The principles that the model rests on.', spec.principles),
    )
  for (const thing of named.things) {
    add(`src/artefacts/${thing.register}.ts`, registerModule(named, thing))
    add(`src/views/${thing.view}.ts`, registerView(named, thing))
  }
  add('src/views/cells.ts', cellsModule(named))
  for (const ratings of named.ratings) {
    add(`src/artefacts/${ratings.register}.ts`, ratingsModule(named, ratings))
    add(`src/${ratings.list}.ts`, constructsModule(named, ratings))
    add(`src/views/${ratings.view}.ts`, ratingsView(named, ratings))
  }
  if (named.ratings.length > 0) {
    add('src/steps.ts', stepsModule(named))
    files.set('src/ratingsOn.ts', ratingsOnModule)
    files.set('src/views/ratingCell.ts', ratingCellModule)
  }
  if (spec.rules.some(({ demand }) => demand.is === 'rated' || demand.is === 'ratedAtLeast'))
    files.set('src/ratedOn.ts', ratedOnModule)
  for (const rule of spec.rules) {
    const name = named.rules.get(rule.id) ?? rule.id
    add(`src/rules/${name}.ts`, ruleModule(named, rule))
    add(`src/cases/${name}.ts`, casesModule(named, rule))
  }
  if (spec.things.length > 0) {
    add('src/cases/plan.ts', planModule(named))
    add('src/cases/overview.ts', overviewModule(named))
  }
  add('src/conformance.ts', conformanceModule(named))
  files.set('test/conformance.test.ts', conformanceTest)
  return files
}
