import { parseDocument, parseDocumentText, validate } from '@groundplan/kernel/document'
import * as z from 'zod'

const owner = '@example/parks/benches'
const first = ({ findings }: { readonly findings: readonly { readonly code: string }[] }): string =>
  findings[0]?.code.split('/').at(-1) ?? 'nothing'

const throwing = z.object({
  a: z.string().refine(() => {
    throw new Error('planted rejection')
  }),
})

if (process.argv[2] === 'planted') {
  void throwing['~standard'].validate({ a: 'x' })
} else {
  const levels = 100_000
  let deep: unknown = []
  for (let level = 0; level < levels; level += 1) deep = [deep]
  let shared: unknown = ['ha']
  for (let level = 0; level < 40; level += 1) shared = [shared, shared]
  type Tree = readonly Tree[]
  const tree: z.ZodType<Tree> = z.lazy(() => z.array(tree))
  const rejected = {
    '~standard': { version: 1 as const, vendor: 'elsewhere', validate: () => Promise.reject(new Error('rejected')) },
  }
  const told: readonly (readonly [string, string])[] = [
    ['throwing check', first(validate(throwing, { a: 'x' }, { owner }))],
    [
      'later check',
      first(
        validate(
          z.string().refine(async () => Promise.resolve(false)),
          'x',
          { owner },
        ),
      ),
    ],
    ['rejected promise', first(validate(rejected, 1, { owner }))],
    ['deep data', first(validate(tree, deep, { owner }))],
    ['deep value', first(parseDocument(deep))],
    ['deep text', first(parseDocumentText('['.repeat(levels) + ']'.repeat(levels)))],
    ['open brackets', first(parseDocumentText('{"a":['.repeat(levels)))],
    ['shared lists', first(parseDocument(shared))],
  ]
  for (const [what, code] of told) console.log(`${what}: ${code}`)
  // Long enough for a rejection to be noticed.
  setTimeout(() => console.log('done'), 50)
}
