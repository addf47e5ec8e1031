import { planSchema } from '@groundplan/planning-models'

type Json = Readonly<Record<string, unknown>>

const list = (items: Json): Json => ({ type: 'array', items })
const text: Json = { type: 'string' }

/** The plan file among the kinds of content: its name, what it is called, and its JSON Schema. */
export const planKind = {
  kind: 'plan',
  title: { en: 'The whole plan file', da: 'Hele planfilen' },
  /** The file as it is saved: the plan, its revisions, those taken back, and the reports approved. */
  jsonSchema(): Json {
    const {
      $schema: _,
      $defs: definitions,
      ...plan
    } = planSchema['~standard'].jsonSchema.input({ target: 'draft-2020-12' })
    const isRecord = typeof definitions === 'object' && definitions !== null
    const operation: Json = {
      type: 'object',
      required: ['op', 'path'],
      properties: { op: { enum: ['add', 'remove', 'replace', 'move', 'test'] }, path: text, from: text, value: {} },
    }
    const revision: Json = {
      type: 'object',
      required: ['id', 'at', 'by', 'why', 'patch', 'inverse'],
      properties: {
        id: text,
        at: text,
        by: text,
        why: { type: 'object' },
        patch: list(operation),
        inverse: list(operation),
      },
    }
    const snapshot: Json = {
      type: 'object',
      required: ['id', 'at', 'by', 'plan'],
      properties: { id: text, at: text, by: text, revision: text, plan: { $ref: '#/$defs/plan' } },
    }
    const revisions = list({ $ref: '#/$defs/revision' })
    return {
      type: 'object',
      required: ['format', 'plan', 'done', 'undone', 'reports'],
      properties: {
        format: { const: 1 },
        plan: { $ref: '#/$defs/plan' },
        done: revisions,
        undone: revisions,
        reports: list({ $ref: '#/$defs/snapshot' }),
      },
      $defs: { ...(isRecord ? definitions : {}), plan, revision, snapshot },
    }
  },
} as const
