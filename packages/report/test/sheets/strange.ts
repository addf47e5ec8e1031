import { defineArtefact } from '@groundplan/kernel'
import { datumSchema, entityRefSchema, textSchema } from '@groundplan/kernel/schemas'
import * as z from 'zod'

interface Branch {
  readonly name: string
  readonly branches: readonly Branch[]
}

const branch: z.ZodType<Branch> = z.object({
  name: z.string(),
  get branches() {
    return z.array(branch)
  },
})

/** An artefact of a plug-in that does everything differently: no layout, no ids here and there, forms that no table can show. */
export const strange = defineArtefact({
  kind: '@example/strange/gardens',
  version: 1,
  title: { en: "Gardens: what's [new]?" },
  schema: z.object({
    gardens: z.array(
      z.object({
        code: z.string().min(1),
        title: z.string(),
        openedOn: z.iso.date().nullable(),
        rating: z.union([z.literal(1), z.literal(2), z.literal(3)]),
        soil: z.record(z.string(), z.number()),
        tree: branch,
        plot: z.object({ length: z.number(), width: z.number().optional(), owner: entityRefSchema.optional() }),
        use: z.discriminatedUnion('type', [
          z.object({ type: z.literal('beds'), count: z.int() }),
          z.object({ type: z.literal('pond'), count: z.string(), fish: z.array(z.string()) }),
        ]),
        visits: datumSchema(z.array(z.object({ on: z.string(), people: z.number() }))).optional(),
        corner: z.tuple([z.number(), z.number()]),
        codes: z.array(z.object({ system: z.string(), code: z.string(), version: z.string().optional() })),
        notes: z.array(textSchema).optional(),
        open: z.boolean(),
      }),
    ),
    tools: z.array(z.object({ name: z.string(), garden: z.string() })).optional(),
    motto: textSchema.optional(),
  }),
  *mentions({ gardens, tools }) {
    for (const [at, { code }] of gardens.entries())
      yield { role: 'defines', kind: 'garden', id: code, at: ['gardens', at, 'code'] }
    for (const [at, { garden }] of (tools ?? []).entries())
      yield { role: 'mentions', kind: 'garden', id: garden, at: ['tools', at, 'garden'] }
  },
})
