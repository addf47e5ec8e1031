/** What a JSON Schema has, by path. */
export interface SchemaFields {
  /** The fields that a person may write in, or that hold such fields. */
  readonly edited: ReadonlySet<string>
  /** These, and the parts that every text, datum and reference has. */
  readonly all: ReadonlySet<string>
  /** Where anything may stand, as far as can be told; the empty path is the whole content. */
  readonly open: ReadonlySet<string>
  /** The words of closed lists. */
  readonly closed: ReadonlyMap<string, readonly string[]>
}

type Json = Readonly<Record<string, unknown>>

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const own = (value: Json, key: string): unknown => (Object.hasOwn(value, key) ? value[key] : undefined)
const under = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`)

/** The properties that may be there. */
function propertiesOf(schema: Json): Json {
  const properties = own(schema, 'properties')
  if (!isJson(properties)) return {}
  const isNever = (one: unknown): boolean =>
    one === false || (isJson(one) && isJson(one['not']) && Object.keys(one['not']).length === 0)
  return Object.fromEntries(Object.entries(properties).filter(([, one]) => !isNever(one)))
}

const partsOfText: readonly string[] = ['verbatim', 'lang', 'en', 'da']
const states: readonly unknown[] = ['known', 'unknown', 'withheld', 'notApplicable']
const isOf = (names: readonly string[], of: readonly string[]): boolean =>
  names.length > 0 && names.every((name) => of.includes(name))

/** What the one branch of a datum holds that has a value. */
function knownIn(branches: readonly Json[]): unknown {
  const constants = branches.map((branch) => {
    const is = own(propertiesOf(branch), 'is')
    return isJson(is) ? is['const'] : undefined
  })
  const known = branches[constants.indexOf('known')]
  return known !== undefined && constants.every((one) => states.includes(one))
    ? own(propertiesOf(known), 'value')
    : undefined
}

/** One of a few names, each with an id: a reference. */
const isKeyed = (branches: readonly Json[]): boolean =>
  branches.length > 1 &&
  branches.every((branch) => {
    const [first, ...more] = Object.values(propertiesOf(branch))
    return more.length === 0 && isJson(first) && first['type'] === 'string' && first['const'] === undefined
  })

/**
 * The fields that a JSON Schema speaks of, by path as a layout writes it: lists and the values of data are passed through, and a free key is `*`.
 *
 * @internal
 */
export function schemaFields(schema: unknown): SchemaFields {
  const edited = new Set<string>()
  const all = new Set<string>()
  const open = new Set<string>()
  const closed = new Map<string, readonly string[]>()
  const follow = (given: unknown): unknown => {
    const ref = isJson(given) ? given['$ref'] : undefined
    if (typeof ref !== 'string') return given
    let here: unknown = ref.startsWith('#') ? schema : undefined
    for (const part of ref.split('/').slice(1))
      here = isJson(here) ? own(here, decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~')) : undefined
    return here
  }
  const part = (path: string, name: string): void => {
    all.add(under(path, name))
  }
  const walk = (given: unknown, path: string, within: readonly unknown[]): void => {
    const found = follow(given)
    // A schema that contains itself goes on for ever: what is deeper cannot be told.
    if (!isJson(found) || within.includes(found)) {
      open.add(path)
      return
    }
    const inside = [...within, found]
    const listed = own(found, 'enum')
    const words = [...(Array.isArray(listed) ? listed : []), own(found, 'const')].filter(
      (word) => typeof word === 'string',
    )
    if (words.length > 0) closed.set(path, [...(closed.get(path) ?? []), ...words])
    const branches = ['oneOf', 'anyOf', 'allOf'].flatMap((key) => {
      const list = own(found, key)
      return Array.isArray(list) ? list.map(follow).filter(isJson) : []
    })
    const properties = propertiesOf(found)
    const names = Object.keys(properties)
    if (isOf(names, partsOfText) || (names.length === 2 && isOf(names, ['kind', 'id']))) {
      for (const name of names) part(path, name)
      return
    }
    const value = knownIn(branches)
    if (value !== undefined) {
      for (const name of ['is', 'value', 'why']) part(path, name)
      walk(value, path, inside)
      return
    }
    if (isKeyed(branches)) {
      for (const branch of branches) for (const name of Object.keys(propertiesOf(branch))) part(path, name)
      return
    }
    for (const name of names) {
      const place = under(path, name)
      edited.add(place)
      all.add(place)
      walk(properties[name], place, inside)
    }
    for (const branch of branches) walk(branch, path, inside)
    const items = own(found, 'items')
    if (items !== undefined) walk(items, path, inside)
    const free = own(found, 'additionalProperties')
    if (isJson(free) && Object.keys(free).length > 0) {
      edited.add(under(path, '*'))
      all.add(under(path, '*'))
      walk(free, under(path, '*'), inside)
    }
    const isWritten =
      ['type', 'enum', 'const'].some((key) => found[key] !== undefined) || names.length + branches.length > 0
    const isBare = found['type'] === 'object' && free === undefined && names.length + branches.length === 0
    const isFree = free === true || (isJson(free) && Object.keys(free).length === 0)
    if (!isWritten || isBare || isFree) open.add(path)
  }
  walk(schema, '', [])
  return { edited, all, open, closed }
}
