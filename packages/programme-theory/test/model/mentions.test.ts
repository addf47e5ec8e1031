import { deepFreeze, type Mention, unknown } from '@groundplan/kernel'
import { type Theories, theories } from '@groundplan/programme-theory'
import { expect, test } from 'vitest'
import { full } from './full.js'

const mentionsOf = (content: Theories): readonly Mention[] => [...(theories.mentions?.(deepFreeze(content)) ?? [])]
const at = (content: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((here, key) => (here as Record<string | number, unknown>)[key], content)
const named = (role: Mention['role']) =>
  mentionsOf(full)
    .filter((mention) => mention.role === role)
    .map(({ kind, id, at: path }) => `${kind} ${id} at ${path.join('/')}`)

test('defines everything that has an id of its own in the plan, where it stands', () => {
  expect(named('defines').toSorted()).toEqual(
    [
      'theory shared at items/0',
      'theoryNode thriving at items/0/nodes/0',
      'theory mornings at items/1',
      'focusArea health at items/1/focusAreas/0',
      'focusArea play at items/1/focusAreas/1',
      'theoryNode room at items/1/nodes/0',
      'theoryNode meetings at items/1/nodes/1',
      'theoryNode breakfast at items/1/nodes/2',
      'indicator served at items/1/nodes/2/indicators/value/0',
      'theoryNode rested at items/1/nodes/3',
      'indicator share at items/1/nodes/3/indicators/value/0',
      'indicator told at items/1/nodes/3/indicators/value/1',
      'theoryNode coping at items/1/nodes/4',
      'indicator survey at items/1/nodes/4/indicators/value/0',
      'theoryNode trust at items/1/nodes/5',
      'theoryLink meetings-rested at items/1/links/0',
      'theoryLink rested-thriving at items/1/links/1',
      'assumption parents-come at items/1/assumptions/0',
    ].toSorted(),
  )
})

test('mentions every id that it speaks of, where it does', () => {
  expect(named('mentions').toSorted()).toEqual(
    [
      'group children at items/1/focusAreas/0/groups/value/0',
      'focusArea health at items/1/nodes/0/focusAreas/0',
      'focusArea health at items/1/nodes/1/focusAreas/0',
      'focusArea play at items/1/nodes/1/focusAreas/1',
      'group parents at items/1/nodes/1/groups/value/0',
      'group children at items/1/nodes/1/groups/value/1',
      'activity morning-meetings at items/1/nodes/1/activity',
      'organisation day-care at items/1/nodes/1/deliveredBy/value/0',
      'group volunteers at items/1/nodes/1/deliveredBy/value/1',
      'body steering at items/1/nodes/1/description/approvals/value/0/body',
      'body committee at items/1/nodes/1/description/approvals/value/1/body',
      'group children at items/1/nodes/3/groups/value/0',
      'group parents at items/1/nodes/4/groups/value/0',
      'theoryNode meetings at items/1/links/0/from',
      'theoryNode rested at items/1/links/0/to',
      'theoryNode trust at items/1/links/0/conditions/value/0',
      'theoryNode rested at items/1/links/1/from',
      'theoryNode thriving at items/1/links/1/to',
      'theoryLink meetings-rested at items/1/assumptions/0/on/0/link',
      'theoryNode rested at items/1/assumptions/0/on/1/node',
      'theoryNode coping at items/1/notes/1/on/0/node',
      'theoryLink rested-thriving at items/1/notes/1/on/1/link',
      'theory shared at items/1/includes/0/theory',
      'theoryNode thriving at items/1/includes/0/without/0',
    ].toSorted(),
  )
})

test('every path leads to the id, or to the thing that has it', () => {
  for (const { id, at: path } of mentionsOf(full)) {
    const there = at(full, path)
    expect(typeof there === 'string' ? there : (there as { readonly id: string }).id).toBe(id)
  }
})

test('what is not known mentions nothing', () => {
  const content: Theories = {
    items: [
      {
        id: 't',
        title: { verbatim: 'T' },
        focusAreas: [{ id: 'f', label: { verbatim: 'F' }, groups: unknown() }],
        nodes: [
          {
            is: 'activity',
            id: 'a',
            deliveredBy: unknown(),
            groups: unknown(),
            description: { approvals: unknown() },
          },
          { is: 'goal', id: 'g', label: { verbatim: 'G' }, groups: unknown(), indicators: unknown() },
        ],
        links: [{ id: 'l', from: 'a', to: 'g', conditions: unknown() }],
      },
    ],
  }
  const found = mentionsOf(content)
  expect(found.filter(({ role }) => role === 'mentions').map(({ id }) => id)).toEqual(['a', 'g'])
  expect(found.filter(({ role }) => role === 'defines').map(({ id }) => id)).toEqual(['t', 'f', 'a', 'g', 'l'])
})
