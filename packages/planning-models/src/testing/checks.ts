import type { Finding } from '@groundplan/kernel'
import type { Bench } from './bench.js'
import type { Check } from './catalogue.js'
import { about } from './checks/about.js'
import { asyncSchema } from './checks/asyncSchema.js'
import { breaksDown } from './checks/breaksDown.js'
import { citation } from './checks/citation.js'
import { clock } from './checks/clock.js'
import { contract } from './checks/contract.js'
import { defect } from './checks/defect.js'
import { drawn } from './checks/drawn.js'
import { emptyPlan } from './checks/emptyPlan.js'
import { emptyPlanSays } from './checks/emptyPlanSays.js'
import { examined } from './checks/examined.js'
import { excuse } from './checks/excuse.js'
import { findings } from './checks/findings.js'
import { foreign } from './checks/foreign.js'
import { growth } from './checks/growth.js'
import { language } from './checks/language.js'
import { layout } from './checks/layout.js'
import { locale } from './checks/locale.js'
import { loops } from './checks/loops.js'
import { message } from './checks/message.js'
import { never } from './checks/never.js'
import { optionalAbsent } from './checks/optionalAbsent.js'
import { order } from './checks/order.js'
import { place } from './checks/place.js'
import { pointer } from './checks/pointer.js'
import { question } from './checks/question.js'
import { renaming } from './checks/renaming.js'
import { requiredRead } from './checks/requiredRead.js'
import { sameName } from './checks/sameName.js'
import { sameText } from './checks/sameText.js'
import { slots } from './checks/slots.js'
import { survived } from './checks/survived.js'
import { threshold } from './checks/threshold.js'
import { timeZone } from './checks/timeZone.js'
import { unnamed } from './checks/unnamed.js'
import { unread } from './checks/unread.js'
import { unrelated } from './checks/unrelated.js'
import { unsteady } from './checks/unsteady.js'
import { untrueExcuse } from './checks/untrueExcuse.js'
import { verdict } from './checks/verdict.js'
import { view } from './checks/view.js'
import { world } from './checks/world.js'

/** Some of the checks, by name, in the order in which they are made. */
export type Checks = { readonly [C in Check]?: (bench: Bench) => readonly Finding[] }

/**
 * What can be seen without running anything. A model of another contract is looked at no further than that.
 *
 * @internal
 */
export const onPaper = {
  contract,
  sameName,
  unnamed,
  place,
  excuse,
  language,
  sameText,
  slots,
  layout,
  citation,
} satisfies Checks

/** What is seen when the cases are run, and the rules in other ways. */
const inUse = {
  asyncSchema,
  defect,
  verdict,
  findings,
  examined,
  question,
  drawn,
  foreign,
  pointer,
  about,
  unsteady,
  clock,
  timeZone,
  locale,
  world,
  order,
  renaming,
  unrelated,
  requiredRead,
  emptyPlan,
  emptyPlanSays,
  never,
  untrueExcuse,
  message,
  optionalAbsent,
  unread,
  threshold,
  view,
  survived,
  growth,
  breaksDown,
  loops,
} satisfies Checks

/**
 * All checks of the kit.
 *
 * @internal
 */
export const checks: Required<Checks> = { ...onPaper, ...inUse }
