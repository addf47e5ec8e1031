import { entityRefSchema, textSchema } from '@groundplan/kernel/schemas'
import * as z from 'zod'

/** What a command writes with `--format json`: its name, and the schema of it. */
export interface OutputKind {
  readonly kind: string
  readonly title: { readonly en: string; readonly da: string }
  /** JSON Schema, draft 2020-12, without `$schema` and `$id`. */
  jsonSchema(): Readonly<Record<string, unknown>>
}

/** A new field may come in any version; a field that is there stays, with its meaning. So what is not named here is let through. */
function shapes() {
  const both = z.object({ en: z.string(), da: z.string() })
  const message = z.record(z.string(), z.unknown())
  const refs = z.array(entityRefSchema)
  const finding = z.object({
    code: z.string(),
    key: z.string(),
    weight: z.enum(['structural', 'important', 'advice']),
    about: refs,
    pointer: z.exactOptional(z.string()),
    message,
    slots: message,
    why: message,
    cites: z.array(message),
    says: both,
  })
  const missing = z.object({ what: message, toKnow: message, slots: message, asks: both })
  const verdict = z.object({ kind: z.enum(['met', 'unmet', 'unknown', 'notApplicable']) })
  const verdicts = z.record(z.string(), verdict)
  const count = z.int().min(0)
  const plan = z.object({ id: z.string(), title: textSchema })
  const noted = { id: z.string(), at: z.string(), by: z.string(), why: textSchema }
  const labelled = z.object({ id: z.string(), label: message })
  const schema = (name: string) => z.literal(`urn:groundplan:cli:${name}:1`)
  return {
    assessment: z.object({
      schema: schema('assessment'),
      at: z.string(),
      plan,
      counts: z.object({ met: count, unmet: count, unknown: count, notApplicable: count }),
      models: z.record(z.string(), z.object({ rules: verdicts, phases: verdicts, principles: verdicts })),
      findings: z.array(finding),
      missing: z.array(missing),
    }),
    check: z.object({
      schema: schema('check'),
      readable: z.boolean(),
      sound: z.boolean(),
      plan: z.exactOptional(plan),
      problem: z.exactOptional(both),
      findings: z.array(finding),
    }),
    conformance: z.object({
      schema: schema('conformance'),
      package: z.string(),
      conforms: z.boolean(),
      models: z.array(
        z.object({ id: z.string(), rules: count, cases: z.exactOptional(count), checks: z.exactOptional(count) }),
      ),
      findings: z.array(finding),
    }),
    diff: z.object({
      schema: schema('diff'),
      shared: z.boolean(),
      revisions: z.array(z.object({ ...noted, takenBack: z.boolean() })),
      changes: z.array(
        z.object({
          kind: z.enum(['added', 'removed', 'changed', 'moved']),
          pointer: z.string(),
          path: z.array(z.string()),
          revisions: z.array(z.string()),
          says: both,
        }),
      ),
    }),
    history: z.object({
      schema: schema('history'),
      plan,
      done: z.array(z.object({ ...noted, changes: z.array(both) })),
      undone: z.array(z.object(noted)),
      reports: z.array(
        z.object({
          id: z.string(),
          at: z.string(),
          by: z.string(),
          revision: z.exactOptional(z.string()),
          /** The date as of which it was made, where its id tells. */
          asOf: z.exactOptional(z.string()),
        }),
      ),
    }),
    models: z.object({
      schema: schema('models'),
      models: z.array(
        z.object({
          id: z.string(),
          runs: z.boolean(),
          version: z.exactOptional(z.string()),
          contract: z.exactOptional(z.number()),
          title: z.exactOptional(message),
          summary: z.exactOptional(message),
          phases: z.exactOptional(z.array(labelled)),
          rules: z.array(labelled),
        }),
      ),
    }),
    sheet: z.object({
      schema: schema('sheet'),
      plan,
      problem: z.exactOptional(both),
      read: z.boolean(),
      saved: z.boolean(),
      changes: z.array(z.object({ cell: z.string(), says: both })),
      removed: z.array(z.object({ says: both, done: z.boolean() })),
      findings: z.array(finding),
    }),
  }
}

const titles: Readonly<Record<keyof ReturnType<typeof shapes>, OutputKind['title']>> = {
  assessment: { en: 'What `assess` writes', da: 'Det, `assess` skriver' },
  check: { en: 'What `check` writes', da: 'Det, `check` skriver' },
  conformance: { en: 'What `conformance` writes', da: 'Det, `conformance` skriver' },
  diff: { en: 'What `diff` writes', da: 'Det, `diff` skriver' },
  history: { en: 'What `history` writes', da: 'Det, `history` skriver' },
  models: { en: 'What `models` writes', da: 'Det, `models` skriver' },
  sheet: { en: 'What `sheet in` writes', da: 'Det, `sheet in` skriver' },
}

/** Everything that the command writes as JSON. */
export const outputs: readonly OutputKind[] = Object.entries(titles).map(([name, title]) => ({
  kind: `output/${name}`,
  title,
  jsonSchema() {
    const { $schema: _, ...body } = z.toJSONSchema(shapes()[name as keyof typeof titles], { target: 'draft-2020-12' })
    return loosened(body) as Readonly<Record<string, unknown>>
  },
}))

/** Without the ban on other fields that a closed object's schema carries. */
function loosened(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(loosened)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([key, inside]) => key !== 'additionalProperties' || inside !== false)
  return Object.fromEntries(entries.map(([key, inside]) => [key, loosened(inside)]))
}
