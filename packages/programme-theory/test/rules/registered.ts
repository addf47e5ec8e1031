import type { Activity } from '@groundplan/community'
import type { TheoryActivity } from '@groundplan/programme-theory'
import { text } from './theoryOf.js'

/** Coffee mornings, as the register of activities has them. */
export const coffee = (more: Partial<Activity> = {}): Activity => ({
  id: 'coffee',
  name: text('Coffee mornings', 'Kaffemorgener'),
  ...more,
})

/** An activity of a theory that leaves everything to the register. */
export const drawn = (id = 'drawn', more: Partial<TheoryActivity> = {}): TheoryActivity => ({
  is: 'activity',
  id,
  activity: 'coffee',
  ...more,
})
