import { definePlanningModel, type PlanningModel } from '@groundplan/planning-models'
import { modelId } from './modelId.js'
import { phases } from './phases.js'
import { principles } from './principles.js'
import { rules } from './rules.js'
import { places, sources } from './sources.js'
import { activitiesAndOwners } from './views/activitiesAndOwners.js'
import { assetMap } from './views/assetMap.js'
import { wishesAndAssets } from './views/wishesAndAssets.js'

/** The four steps of the model. Danish: trin. */
export type AbcdPhase = 'uncover' | 'map' | 'connect' | 'mobilise'

/** The principles that the model rests on. Danish: principper. */
export type AbcdPrinciple = 'fromInside' | 'assetsFirst' | 'manyVoices' | 'residentOwned' | 'standsAlone'

/** The questions that the model puts to a plan. Danish: regler. */
export type AbcdRule =
  | 'residentsGathered'
  | 'wishRaisedByResidents'
  | 'wishSupportCounted'
  | 'everyKindOfAssetMapped'
  | 'wishCanBeRealised'
  | 'assetNobodyAskedFor'
  | 'outsideAssetNeedsAccess'
  | 'wishTakenUp'
  | 'wishAnsweredByActivity'
  | 'activityRealisesWish'
  | 'activityOwnedByResidents'
  | 'publicSupportEnds'
  | 'newInterestMeetings'

/**
 * Asset-based community development: from what residents wish and what is there already to what they do themselves. Four steps, which may
 * begin again; the fourth may follow on the first two. Reads the registers of `@groundplan/community`. Danish: ABCD, ressourcebaseret
 * lokalsamfundsudvikling.
 *
 * ```ts
 * import { assess, createPlan } from '@groundplan/planning-models'
 * import { abcd } from '@groundplan/model-abcd'
 * const plan = createPlan({ id: 'green', title: { verbatim: 'Den grønne plæne' }, period: { from: '2026' }, models: [abcd] })
 * const { models, missing } = assess([abcd], plan, { at: '2026-10-01' })
 * models['@groundplan/model-abcd'].rules.wishCanBeRealised.kind // => 'unknown'
 * missing[0]?.what // => { artefact: '@groundplan/community/wishes' }
 * ```
 */
export const abcd: PlanningModel<typeof modelId, AbcdPhase, AbcdPrinciple, AbcdRule> = definePlanningModel({
  contract: 1,
  id: modelId,
  version: '1.0.0',
  title: { en: 'Asset-based community development (ABCD)', da: 'ABCD – ressourcebaseret lokalsamfundsudvikling' },
  summary: {
    en: 'Begins with what residents wish and with what they and the place have to give, and ends in what they run themselves.',
    da: 'Begynder med det, beboerne ønsker, og det, de og stedet har at give af, og ender i det, de selv driver.',
  },
  sources,
  principles,
  phases,
  flow: { inSequence: ['uncover', 'map', 'connect', 'mobilise'] },
  shortcuts: [
    {
      from: 'map',
      to: 'mobilise',
      label: {
        en: 'Mobilising may follow on the first two phases',
        da: 'Mobiliseringen kan følge direkte på de to første faser',
      },
      cites: places.mobilise,
    },
  ],
  loops: [
    {
      from: 'mobilise',
      to: 'uncover',
      label: { en: 'New meetings uncover new wishes', da: 'Nye møder afdækker nye ønsker' },
      cites: [
        ...places.mobilise,
        {
          own: {
            en: 'The source speaks of new meetings; that they lead back to the first phase is our reading',
            da: 'Kilden nævner nye møder; at de fører tilbage til første fase, er vores læsning',
          },
        },
      ],
    },
  ],
  rules,
  views: { wishesAndAssets, assetMap, activitiesAndOwners },
})
