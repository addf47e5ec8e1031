import type { Artefact, Localized } from '@groundplan/kernel'
import { describe, expect, it } from 'vitest'
import { schemaFields } from '../../packages/planning-models/src/testing/schemaFields.js'
import { packagesOf } from '../files.mjs'
import { isArtefact } from '../schemas.mjs'

// Every artefact of every package names its fields for those who edit them in a table: a new field without a name fails here.

async function artefacts(): Promise<readonly Artefact[]> {
  const found = new Map<string, Artefact>()
  for (const { manifest } of packagesOf()) {
    // What has artefacts exports their schemas; a program is no package to import.
    if (manifest.bin !== undefined || manifest.exports?.['./schemas/*.json'] === undefined) continue
    const module: object = await import(manifest.name)
    for (const value of Object.values(module)) if (isArtefact(value)) found.set(value.kind, value)
  }
  // A plan is no content of a plan; its fields are named where they are told of.
  found.delete('@groundplan/planning-models/plan')
  return [...found.values()]
}
const all = await artefacts()
const isWritten = (text: unknown): boolean => {
  const { en, da } = (text ?? {}) as Partial<Localized>
  return [en, da].every((words) => words !== undefined && words.trim() !== '')
}

/** What is wrong with the layout of an artefact. */
function faultsOf({ layout = {}, schema }: Artefact): readonly string[] {
  const { edited, all, closed } = schemaFields(schema['~standard'].jsonSchema.input({ target: 'draft-2020-12' }))
  const entryOf = (field: string) => (Object.hasOwn(layout, field) ? layout[field] : undefined)
  return [
    ...Object.keys(layout)
      .filter((field) => !all.has(field))
      .map((field) => `${field} leads nowhere`),
    ...[...edited].filter((field) => !isWritten(entryOf(field)?.label)).map((field) => `${field} has no label`),
    ...Object.entries(layout)
      .filter(([, { note }]) => note !== undefined && !isWritten(note))
      .map(([field]) => `${field} has a note in one language`),
    ...[...closed].flatMap(([field, words]) =>
      words
        .filter((word) => !isWritten(entryOf(field)?.choices?.[word]))
        .map((word) => `${field} has no name for ${word}`),
    ),
    ...[...edited]
      .filter((field) => field.split('.').at(-1) === 'id' && entryOf(field)?.hidden !== true)
      .map((field) => `${field} is shown`),
  ]
}

describe('the names of fields', () => {
  it('are asked of all registers and of programme theories', () => {
    expect(all.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['@groundplan/community/wishes', '@groundplan/programme-theory/theories']),
    )
    expect(all.length).toBeGreaterThanOrEqual(9)
  })
  it.each(all.map((artefact) => [artefact.kind, artefact] as const))(
    'are there in %s, in both languages',
    (_, artefact) => {
      expect(faultsOf(artefact)).toEqual([])
    },
  )
  it('are missed where one is missing', () => {
    const wishes = all.find(({ kind }) => kind === '@groundplan/community/wishes') as Artefact
    const theories = all.find(({ kind }) => kind === '@groundplan/programme-theory/theories') as Artefact
    const { 'items.wouldUse': wouldUse, ...rest } = wishes.layout ?? {}
    expect(faultsOf({ ...wishes, layout: rest })).toEqual(['items.wouldUse has no label'])
    const planted = { ...wishes.layout, 'items.wuldUse': wouldUse ?? { label: { en: 'a' } } }
    expect(faultsOf({ ...wishes, layout: planted })).toEqual(['items.wuldUse leads nowhere'])
    const danish = { ...wishes.layout, 'items.wouldUse': { label: { en: 'a', da: ' ' }, note: { en: 'b' } } }
    expect(faultsOf({ ...wishes, layout: danish })).toEqual([
      'items.wouldUse has no label',
      'items.wouldUse has a note in one language',
    ])
    const { choices, ...node } = theories.layout?.['items.nodes.is'] ?? { label: { en: 'a' } }
    const { goal, ...fewer } = choices ?? {}
    const closed = { ...theories.layout, 'items.nodes.is': { ...node, choices: fewer } }
    expect(faultsOf({ ...theories, layout: closed })).toEqual(['items.nodes.is has no name for goal'])
    expect(goal).toBeDefined()
    const shown = { ...wishes.layout, 'items.id': { label: { en: 'Id', da: 'Id' } } }
    expect(faultsOf({ ...wishes, layout: shown })).toEqual(['items.id is shown'])
  })
})
