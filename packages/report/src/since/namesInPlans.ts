import type { Text } from '@groundplan/kernel'

type Fields = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const own = (value: unknown, key: string): unknown =>
  isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
const isText = (value: unknown): value is Text =>
  isObject(value) && ['verbatim', 'en', 'da'].some((key) => typeof own(value, key) === 'string')

/** What a thing calls itself, by its id; `undefined` for an id that things of several names bear. */
function addNames(value: unknown, names: Map<string, string | undefined>, texts: Map<string, Text>): void {
  if (Array.isArray(value)) for (const one of value) addNames(one, names, texts)
  if (!isObject(value)) return
  const id = own(value, 'id')
  const name = ['name', 'title', 'label', 'words'].map((key) => own(value, key)).find(isText)
  if (typeof id === 'string' && name !== undefined) {
    const same = JSON.stringify(name)
    names.set(id, names.has(id) && names.get(id) !== same ? undefined : same)
    texts.set(same, name)
  }
  for (const one of Object.values(value)) addNames(one, names, texts)
}

/**
 * What keys in the content of plans stand for: a key that the content itself gives words to (a record of texts by key), else the one thing with that id.
 * Later plans come first. Looks through the plans once, when the first name is asked for.
 */
export function namesInPlans(...plans: readonly unknown[]): (kind: string, key: string) => Text | undefined {
  let known: ((key: string) => Text | undefined)[] | undefined
  const lookUp = (): ((key: string) => Text | undefined)[] =>
    plans.map((plan) => {
      const names = new Map<string, string | undefined>()
      const texts = new Map<string, Text>()
      addNames(own(plan, 'artefacts'), names, texts)
      return (key) => texts.get(names.get(key) ?? '')
    })
  return (kind, key) => {
    known ??= lookUp()
    const contents = plans.map((plan) => own(own(own(plan, 'artefacts'), kind), 'content'))
    const given = contents
      .flatMap((content) => (isObject(content) ? Object.values(content) : []))
      .map((record) => own(record, key))
      .find(isText)
    return given ?? known.map((find) => find(key)).find((found) => found !== undefined)
  }
}
