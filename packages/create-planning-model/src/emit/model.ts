import { type Doc, hardline, joined } from './doc.js'
import type { Named } from './names.js'
import {
  callWith,
  comment,
  importing,
  lines,
  list,
  module,
  object,
  passing,
  property,
  quoted,
  sentence,
  tallObject,
} from './syntax.js'
import { inFirst, languagesOf, words } from './words.js'

const version = '0.1.0'

/** The version that a generated package and its model begin with. */
export const firstVersion: string = version

/**
 * The module of the model: everything put together.
 *
 * @internal
 */
export function modelModule({ spec, model, things, ratings, rules }: Named): Doc {
  const parts = [
    { name: 'sources', count: spec.sources.length },
    { name: 'principles', count: spec.principles.length },
    { name: 'phases', count: spec.phases.length },
  ]
  const views = [...things.map(({ view }) => view), ...ratings.map(({ view }) => view)]
  const own = [...rules.values()]
  const phases = spec.phases.map(({ id }) => quoted(id))
  const from = (folder: string, names: readonly string[]) =>
    names.flatMap((name) => importing(`./${folder}${name}.js`, [name]))
  return module(
    [
      ...importing('@groundplan/planning-models', ['definePlanningModel']),
      ...from(
        '',
        parts.filter(({ count }) => count > 0).map(({ name }) => name),
      ),
      ...from('rules/', own),
      ...from('views/', views),
    ],
    [
      comment(sentence(inFirst(spec, spec.summary))),
      `export const ${model} = `,
      callWith(
        'definePlanningModel',
        tallObject(
          'contract: 1',
          property('id', quoted(spec.name)),
          property('version', quoted(version)),
          ...languagesOf(spec),
          property('title', words(spec, spec.title)),
          property('summary', words(spec, spec.summary)),
          ...parts.map(({ name, count }) => (count === 0 ? `${name}: {}` : name)),
          ...(phases.length === 0 ? [] : [property('flow', object(property('inSequence', list(phases))))]),
          property('rules', object(...[...rules].map(([id, name]) => property(id, name)))),
          property('views', object(...views)),
        ),
      ),
    ],
  )
}

/**
 * The module that proves the model.
 *
 * @internal
 */
export function conformanceModule({ spec, model, rules, things }: Named): Doc {
  const danish = spec.languages[0] === 'da'
  const register = danish
    ? 'Der ses på registret som helhed, og det er der altid, også når det er tomt'
    : 'The register as a whole is looked at, and it is there also when it is empty'
  const rated = danish
    ? 'Noget er vurderet, eller det er ikke vurderet endnu; hvor højt er et andet spørgsmål'
    : 'Something is rated, or not rated yet; how high is another question'
  const counted = danish
    ? 'Der tælles, hvad der står i registret; der spørges ikke om noget'
    : 'What stands in the register is counted; nothing is asked'
  const never = spec.rules.flatMap(({ id, demand }) => {
    if (demand.is === 'atLeast')
      return [property(id, object(property('unknown', 'counted'), property('notApplicable', 'register')))]
    return demand.is === 'rated' ? [property(id, object(property('unmet', 'rated')))] : []
  })
  const has = (is: string): boolean => spec.rules.some(({ demand }) => demand.is === is)
  const reasons = [
    ...(has('atLeast') ? [`const counted = ${quoted(counted)}`, `const register = ${quoted(register)}`] : []),
    ...(has('rated') ? [`const rated = ${quoted(rated)}`] : []),
  ]
  const files = [...rules.values(), ...(things.length > 0 ? ['overview'] : [])]
  return module(
    [
      ...importing('@groundplan/planning-models/testing', ['defineConformance']),
      ...files.flatMap((name) => importing(`./cases/${name}.js`, [name])),
      ...importing('./model.js', [model]),
    ],
    files.length === 0 ? 'const cases: [] = []' : ['const cases = ', list(files.map((name) => `...${name}`))],
    ...(never.length === 0
      ? []
      : [
          joined(
            ['// Answers that a rule can never give, and why.', ...reasons, ['const never = ', object(...never)]],
            hardline,
          ),
        ]),
    [
      comment('The model with the cases that prove it: `npx groundplan conformance .` runs them.'),
      `export const conformance = defineConformance(${model}, cases${never.length === 0 ? '' : ', { never }'})`,
    ],
  )
}

/**
 * The module that the package shows to others.
 *
 * @internal
 */
export function indexModule({ model, things, ratings }: Named): Doc {
  const registers = [...things.map(({ register }) => register), ...ratings.map(({ register }) => register)]
  return lines([
    ...registers.map((name) => passing(`./artefacts/${name}.js`, name)),
    ...ratings.map(({ list: name }) => passing(`./${name}.js`, name)),
    passing('./model.js', model),
    ...(ratings.length > 0 ? [passing('./steps.js', 'steps')] : []),
  ])
}
