// The adapted theory in a plan of its own, together with the registers that it refers to.
import { bodies, groups, organisations, places } from '@groundplan/community'
import { attach, createPlan } from '@groundplan/planning-models'
import { theories } from '@groundplan/programme-theory'
import { merged } from './merge.mjs'
import * as registers from './registers.mjs'

const empty = createPlan({
  id: 'aalborg-theory',
  title: merged.theory.title,
  period: { from: '2020', to: '2024' },
})

export const plan = [
  [places, registers.places],
  [groups, registers.groups],
  [organisations, registers.organisations],
  [bodies, registers.bodies],
  [theories, { items: [merged.theory] }],
].reduce((plan, [artefact, content]) => attach(plan, artefact, content), empty)

const kinds = {
  body: registers.bodies,
  group: registers.groups,
  organisation: registers.organisations,
  place: registers.places,
}

/** What the registers call a thing; figures and formats show it by that name. */
export const names = ({ kind, id }) => kinds[kind]?.items.find((item) => item.id === id)?.name
