import { activityOwnedByResidents } from './rules/activityOwnedByResidents.js'
import { activityRealisesWish } from './rules/activityRealisesWish.js'
import { assetNobodyAskedFor } from './rules/assetNobodyAskedFor.js'
import { everyKindOfAssetMapped } from './rules/everyKindOfAssetMapped.js'
import { newInterestMeetings } from './rules/newInterestMeetings.js'
import { outsideAssetNeedsAccess } from './rules/outsideAssetNeedsAccess.js'
import { publicSupportEnds } from './rules/publicSupportEnds.js'
import { residentsGathered } from './rules/residentsGathered.js'
import { wishAnsweredByActivity } from './rules/wishAnsweredByActivity.js'
import { wishCanBeRealised } from './rules/wishCanBeRealised.js'
import { wishRaisedByResidents } from './rules/wishRaisedByResidents.js'
import { wishSupportCounted } from './rules/wishSupportCounted.js'
import { wishTakenUp } from './rules/wishTakenUp.js'

/** The model's rules, in the order of the steps that they belong to. */
export const rules = {
  residentsGathered,
  wishRaisedByResidents,
  wishSupportCounted,
  everyKindOfAssetMapped,
  wishCanBeRealised,
  assetNobodyAskedFor,
  outsideAssetNeedsAccess,
  wishTakenUp,
  wishAnsweredByActivity,
  activityRealisesWish,
  activityOwnedByResidents,
  publicSupportEnds,
  newInterestMeetings,
}
