import { activities, assets, bodies, groups, organisations, places, settings, wishes } from '@groundplan/community'
import type { Artefact } from '@groundplan/kernel'

/** The kinds of content that the command knows whether a model speaks of them or not. */
export const artefacts: readonly Artefact[] = [
  activities,
  assets,
  bodies,
  groups,
  organisations,
  places,
  settings,
  wishes,
]
