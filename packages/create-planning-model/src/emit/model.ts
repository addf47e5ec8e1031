import { type Doc, joined } from './doc.js'
import type { Named } from './names.js'
import { callWith, comment, importing, list, module, object, property, quoted, tallObject } from './syntax.js'
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
  const from = (folder: string, names: readonly string[]): readonly Doc[] =>
    names.toSorted(byFile).flatMap((name) => importing(`./${folder}${name}.js`, [name]))
  return module(
    [
      ...importing('@groundplan/planning-models', ['definePlanningModel']),
      ...from(
        '',
        parts.filter(({ count }) => count > 0).map(({ name }) => name),
      ),
      ...from('rules/', own),
      ...(parts[0]?.count === 0 ? [] : []),
      ...from('views/', views),
    ],
    [
      comment(inFirst(spec, spec.summary)),
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

const byFile = (a: string, b: string): number => (a < b ? -1 : 1)

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
  const never = spec.rules.flatMap(({ id, demand }) => {
    if (demand.is === 'atLeast') return [property(id, object(property('notApplicable', 'register')))]
    return demand.is === 'rated' ? [property(id, object(property('unmet', 'rated')))] : []
  })
  const has = (is: string): boolean => spec.rules.some(({ demand }) => demand.is === is)
  const reasons = [
    ...(has('atLeast') ? [[`const register = ${quoted(register)}`]] : []),
    ...(has('rated') ? [[`const rated = ${quoted(rated)}`]] : []),
  ]
  const files = [...rules.values(), ...(things.length > 0 ? ['overview'] : [])]
  const cases = list([...rules.values(), ...(things.length > 0 ? ['overview'] : [])].map((name) => `...${name}`))
  return module(
    [
      ...importing('@groundplan/planning-models/testing', ['defineConformance']),
      ...files.toSorted(byFile).flatMap((name) => importing(`./cases/${name}.js`, [name])),
      ...importing('./model.js', [model]),
    ],
    ...(reasons.length === 0 ? [] : [['// Answers that a rule can never give, and why.', '\n', joined(reasons, '\n')]]),
    [
      comment('The model with the cases that prove it: `npx groundplan conformance .` runs them.'),
      'export const conformance = ',
      never.length === 0
        ? callWith('defineConformance', model, cases)
        : callWith('defineConformance', model, cases, object(property('never', object(...never)))),
    ],
  )
}

/**
 * The module that the package shows to others.
 *
 * @internal
 */
export function indexModule({ model, things, ratings, steps }: Named): Doc {
  const registers = [...things.map(({ register }) => register), ...ratings.map(({ register }) => register)]
  const lists = ratings.map(({ list: name }) => name)
  return module(
    [],
    joined(
      [
        ...registers.toSorted(byFile).map((name) => `export { ${name} } from './artefacts/${name}.js'`),
        ...lists.map((name) => `export { ${name} } from './${name}.js'`),
        `export { ${model} } from './model.js'`,
        ...(ratings.length > 0 && steps.length > 0 ? ["export { steps } from './steps.js'"] : []),
      ],
      '\n',
    ),
  )
}
