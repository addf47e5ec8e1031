import { defineArtefact } from '@groundplan/kernel'
import * as z from 'zod'

const t = (en: string, da: string) => ({ en, da })

/** Two small artefacts and a rule's outer parts, as a plug-in's author would write them. */
export const benches = defineArtefact({
  kind: '@example/parks/benches',
  version: 1,
  title: t('Benches', 'Bænke'),
  schema: z.object({
    items: z.array(z.object({ id: z.string(), shaded: z.exactOptional(z.boolean()), names: z.array(z.string()) })),
  }),
})

export const trees = defineArtefact({
  kind: '@example/parks/trees',
  version: 1,
  title: t('Trees', 'Træer'),
  schema: z.object({ items: z.array(z.object({ id: z.string() })) }),
})

/** What every rule needs beside what it reads, says and does. */
export const outer = {
  label: t('Benches have shade', 'Bænkene har skygge'),
  why: t('Plant a tree.', 'Plant et træ.'),
  cites: [{ source: 'handbook', at: 'p. 7' }],
  weight: 'advice',
} as const
