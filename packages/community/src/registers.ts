import { activities } from './activities.js'
import { assets } from './assets.js'
import { bodies } from './bodies.js'
import { groups } from './groups.js'
import { organisations } from './organisations.js'
import { places } from './places.js'
import { settings } from './settings.js'
import { wishes } from './wishes.js'

/**
 * All eight registers, to open a plan with: `parsePlanText(text, { models, artefacts: registers })`. A model alone makes known those that
 * it reads itself; content of any other kind is kept as it is, with a finding that it was not checked. Danish: registre.
 *
 * ```ts
 * import { registers } from '@groundplan/community'
 * import { show } from '@groundplan/kernel'
 * registers.map(({ title }) => show(title, 'da'))
 * // => ['Aktiviteter', 'Grupper', 'Arenaer', 'Organisationer', 'Steder', 'Organer', 'Ressourcer', 'Ønsker']
 * ```
 */
export const registers: readonly [
  typeof activities,
  typeof groups,
  typeof settings,
  typeof organisations,
  typeof places,
  typeof bodies,
  typeof assets,
  typeof wishes,
] = Object.freeze([activities, groups, settings, organisations, places, bodies, assets, wishes] as const)
