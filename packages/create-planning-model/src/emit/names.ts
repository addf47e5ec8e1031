import type { ConstructSpec, ModelSpec, StepSpec, ThingSpec } from '../modelSpec.js'

/** What stands for a thing in the code. */
export interface ThingNames {
  readonly spec: ThingSpec
  /** The variable for its register, under which rules read it. */
  readonly register: string
  /** The variable for one of them. */
  readonly one: string
  /** The variable for its view. */
  readonly view: string
}

/** The ratings of one kind of thing. */
export interface RatingNames {
  readonly thing: ThingNames
  readonly constructs: readonly ConstructSpec[]
  /** The variable for the register of ratings, and the last part of its kind. */
  readonly register: string
  /** The list of constructs. */
  readonly list: string
  readonly view: string
}

/** A model with the names of everything that becomes a variable, a file or both; no two are the same, whatever the letters' case. */
export interface Named {
  readonly spec: ModelSpec
  readonly model: string
  readonly steps: readonly StepSpec[]
  readonly things: readonly ThingNames[]
  readonly ratings: readonly RatingNames[]
  /** By the rule's id. */
  readonly rules: ReadonlyMap<string, string>
  thing(id: string): ThingNames
  ratingsOf(thing: string): RatingNames
}

// Every name that the generated files themselves use.
const own = [
  'about applies at attach bundle callback case cases cellOf choiceWord cites conformance construct constructs content createPlan',
  'date dates datum datumSchema defineArtefact defineConformance definePlanningModel defineRule defineView detach everything field figure',
  'first found given holds i id idSchema index item items judge judgeKnown known label languages least limits list listed low make map missing model name',
  'nameIn names none notApplicable number numbers optional options overview partialDateSchema phases place places plan planOf',
  'principles question questions rated ratedOn rating ratingCell ratings ratingsOn ratingsTable read reads resolveCites rows rule rules say',
  'schema shared shown something sources step stepLabels steps table test testPlanningModel textSchema thing things title unknown value verbatim views withheld word words',
  'yesNo z if do in is of for let new try var case else enum eval null this true void with await break catch class const false super',
  'throw while yield delete export import public return static switch typeof default extends finally package private continue debugger',
  'function arguments interface protected implements instanceof any never object string symbol boolean undefined',
].flatMap((words) => words.split(' '))

const kept = new Set(own)

/**
 * True for a name that the generated files use themselves: a register of that name would have to be called something else in code than in the table.
 *
 * @internal
 */
export const isKept = (name: string): boolean => kept.has(name) || kept.has(name.toLowerCase())

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)

/** The name of the model as a variable: that of its package without the scope and without "model". */
function modelNameOf(name: string): string {
  const words = name
    .slice(name.indexOf('/') + 1)
    .split(/[^a-z0-9]+/)
    .filter((word, index) => word !== '' && !(index === 0 && word === 'model'))
  const [first = 'model', ...rest] = words
  return first + rest.map(capital).join('')
}

/**
 * Finds a name for everything in a model.
 *
 * @internal
 */
export function namesFor(spec: ModelSpec): Named {
  const taken = new Set(own)
  // Compared without regard to case, since some file systems do not see it.
  const take = (wanted: string, instead: (again: number) => string): string => {
    let name = wanted
    for (let again = 1; taken.has(name) || taken.has(name.toLowerCase()) || !/^[a-z]/.test(name); again += 1)
      name = instead(again)
    taken.add(name.toLowerCase())
    return name
  }
  const counted = (again: number): string => (again === 1 ? '' : String(again))
  const registers = spec.things.map(({ plural }) => take(plural, (again) => `${plural}Register${counted(again)}`))
  const things = spec.things.map((thing, index) => ({
    spec: thing,
    register: registers[index] as string,
    one: take(thing.id, (again) => `one${capital(thing.id)}${counted(again)}`),
    view: take(`${thing.plural}Table`, (again) => `${thing.plural}View${counted(again)}`),
  }))
  const rated = things.filter(({ spec: { id } }) => spec.constructs.some(({ thing }) => thing === id))
  const ratings = rated.map((thing) => {
    const name = thing.spec.id
    const constructs = spec.constructs.filter((construct) => construct.thing === name)
    const theirs = (word: string): string =>
      rated.length === 1 ? word : take(`${name}${capital(word)}`, (again) => `${name}${capital(word)}${again + 1}`)
    return {
      thing,
      constructs,
      register: theirs('ratings'),
      list: theirs('constructs'),
      view: theirs('ratingsTable'),
    }
  })
  const rules = new Map(spec.rules.map(({ id }) => [id, take(id, (again) => `${id}Rule${counted(again)}`)]))
  const wanted = modelNameOf(spec.name)
  const model = take(wanted, (again) => `model${capital(wanted)}${counted(again)}`)
  const thing = (id: string): ThingNames => {
    const found = things.find(({ spec: { id: own } }) => own === id)
    if (found === undefined)
      throw new TypeError(`The model has no thing "${id}": add it to "things", or correct the id.`)
    return found
  }
  return {
    spec,
    model,
    steps: spec.steps,
    things,
    ratings,
    rules,
    thing,
    ratingsOf(id) {
      const found = ratings.find((one) => one.thing.spec.id === id)
      if (found === undefined)
        throw new TypeError(`Nothing is rated of "${id}": add a construct for it, or correct the rule.`)
      return found
    },
  }
}
