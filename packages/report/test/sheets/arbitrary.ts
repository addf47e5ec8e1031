import fc from 'fast-check'

type Json = Readonly<Record<string, unknown>>

const odd = [
  '=1+1',
  'ukendt',
  'unknown: why',
  'ingen',
  'none',
  ' ',
  '  a  ',
  '_x000D_',
  'a\r\nb\rc\nd',
  '\u0001',
  '\ud800',
  '12,5',
  '2026',
  'a | b',
  'a ⏎ b',
  'Navn (id)',
  '3 rækker',
  '*1',
  'a/b',
  '~',
  'æøå',
  '😀',
  `${'x'.repeat(33_000)}`,
]
const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('Børn', 'Unge', 'Ældre', 'a', 'b') },
  fc.constantFrom(...odd),
  fc.string({ maxLength: 12, unit: 'binary' }),
)
const patterned = ['2026', '2026-03', '2026-12-31', '1899-12-31', '0001-01-01', '2024-02-29', 'unknown', 'DKK', 'EUR']

/** Content that a JSON Schema lets through, with what is hard for a spreadsheet in all places. */
export function arbitraryOf(given: unknown, root = given as Json, depth = 0): fc.Arbitrary<unknown> {
  const schema = given as Json
  if (typeof schema['$ref'] === 'string') {
    const name = schema['$ref'].split('/').at(-1) ?? ''
    const target = schema['$ref'] === '#' ? root : (root['$defs'] as Json)[name]
    return arbitraryOf(target, root, depth + 1)
  }
  if (schema['const'] !== undefined) return fc.constant(schema['const'])
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...(schema['enum'] as readonly unknown[]))
  const options = (schema['oneOf'] ?? (schema['type'] === undefined ? schema['anyOf'] : undefined)) as
    | readonly unknown[]
    | undefined
  if (options !== undefined) return fc.oneof(...options.map((option) => arbitraryOf(option, root, depth)))
  switch (schema['type']) {
    case 'null':
      return fc.constant(null)
    case 'string': {
      const pattern = schema['format'] === 'date' ? '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' : schema['pattern']
      if (typeof pattern === 'string')
        return fc.constantFrom(...patterned.filter((one) => new RegExp(pattern).test(one)))
      return schema['minLength'] === undefined ? text : text.filter((one) => one !== '')
    }
    case 'integer':
      return fc.oneof(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }))
    case 'number':
      return fc.oneof(fc.double({ min: 0.001, max: 1e6, noNaN: true }), fc.constantFrom(1, 0.30000000000000004, 1e15))
    case 'boolean':
      return fc.boolean()
    case 'array': {
      if (Array.isArray(schema['prefixItems']))
        return fc.tuple(...(schema['prefixItems'] as readonly unknown[]).map((one) => arbitraryOf(one, root, depth)))
      if (depth > 6) return fc.constant([])
      const most = depth > 2 ? 2 : 3
      return fc.array(arbitraryOf(schema['items'], root, depth + 1), {
        minLength: Number(schema['minItems'] ?? 0),
        maxLength: Math.max(most, Number(schema['minItems'] ?? 0)),
      })
    }
    case 'object': {
      const properties = Object.entries((schema['properties'] ?? {}) as Json).filter(
        ([, one]) => (one as Json)['not'] === undefined,
      )
      const required = (schema['required'] ?? []) as readonly string[]
      const more = schema['additionalProperties']
      if (properties.length === 0)
        return typeof more === 'object'
          ? fc.dictionary(fc.constantFrom('a', 'b'), arbitraryOf(more, root, depth + 1))
          : fc.constant({})
      const one = (schema['anyOf'] as readonly { readonly required: readonly string[] }[] | undefined) ?? [
        { required: [] },
      ]
      const fields = Object.fromEntries(properties.map(([name, field]) => [name, arbitraryOf(field, root, depth + 1)]))
      return fc
        .constantFrom(...one)
        .chain(({ required: also }) => fc.record(fields, { requiredKeys: [...required, ...also] }))
    }
    default:
      return fc.constant(schema['not'] === undefined ? { free: ['anything'] } : undefined)
  }
}
