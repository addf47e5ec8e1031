import type { PartialDate } from '@groundplan/kernel'
import type { Assumption } from '../model/assumption.js'
import type { AssumptionStatus } from '../model/assumptionStatus.js'
import { upTo } from './upTo.js'

/** Where an assumption stands today: the last of its states that is not dated later; stated when it has none. */
export const statusToday = ({ states }: Assumption, today: PartialDate): AssumptionStatus =>
  upTo(today, states ?? []).at(-1)?.is ?? 'stated'
