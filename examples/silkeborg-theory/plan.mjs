// The theory in a plan of its own, together with the registers that it refers to.
import { activities, bodies, groups, organisations } from '@groundplan/community'
import { attach, createPlan } from '@groundplan/planning-models'
import { theories } from '@groundplan/programme-theory'
import * as registers from './registers.mjs'
import { theory } from './theory.mjs'

const empty = createPlan({
  id: 'silkeborg-theory',
  title: { en: 'A neighbourhood project in Silkeborg', da: 'Et nærmiljøprojekt i Silkeborg' },
  period: { from: '2017' },
})

export const plan = [
  [groups, registers.groups],
  [organisations, registers.organisations],
  [bodies, registers.bodies],
  [activities, registers.activities],
  [theories, { items: [theory] }],
].reduce((plan, [artefact, content]) => attach(plan, artefact, content), empty)

const kinds = {
  activity: registers.activities,
  body: registers.bodies,
  group: registers.groups,
  organisation: registers.organisations,
}

/** What the registers call a thing; figures and formats show it by that name. */
export const names = ({ kind, id }) => kinds[kind]?.items.find((item) => item.id === id)?.name
