import type { JournalEntry, PhaseState } from '@groundplan/planning-models'
import { modelId } from '../modelId.js'
import { meeting } from './meeting.js'
import type { Holds } from './planOf.js'
import { of, type RuleCase } from './ruleCase.js'

const quiet = of('newInterestMeetings')
const since = (date: string, more: Partial<PhaseState> = {}): PhaseState => ({ state: 'started', since: date, ...more })
const started = (state: PhaseState, ...journal: readonly JournalEntry[]): Holds => ({
  phases: { mobilise: state },
  journal,
})
const silent = (months: number): RuleCase['expect'] => [
  {
    message: 'quiet',
    about: [`phase:${modelId}/mobilise`],
    pointer: `/plan/phases/@groundplan~1model-abcd/mobilise`,
    slots: { months },
    en: `No interest meeting has been noted for ${months} months`,
    da: `Der er ikke noteret noget interessemøde i ${months} måneder`,
  },
]
const latest = ['When was the latest interest meeting held?', 'Hvornår blev det seneste interessemøde holdt?'] as const
// Assessed as of 2026-10-01: 2025-10-01 is exactly 12 completed months before, 2025-10-02 is 11.

/** The cases of the rule that asks for new interest meetings. */
export const interestMeetingCases: readonly RuleCase[] = [
  {
    ...quiet('a meeting eleven months ago', 'met', started(since('2020'), meeting('m', 'mobilise', '2025-10-02'))),
    examined: 1,
  },
  quiet('twelve months ago', silent(12), started(since('2020'), meeting('m', 'mobilise', '2025-10-01'))),
  quiet(
    'the later of two counts',
    silent(13),
    started(since('2020'), meeting('m', 'mobilise', '2025-09-01'), meeting('n', 'mobilise', '2020-01-01')),
  ),
  quiet(
    'one of two is new, the other without a date',
    'met',
    started(since('2020'), meeting('m', 'mobilise', 'unknown'), meeting('n', 'mobilise', '2026-09')),
  ),
  quiet(
    'an old one, and one without a date',
    'unknown',
    started(since('2020'), meeting('m', 'mobilise', '2020'), meeting('n', 'mobilise', 'unknown')),
    [latest],
  ),
  quiet('too coarse a date', 'unknown', started(since('2020'), meeting('m', 'mobilise', '2025')), [latest]),
  quiet('no meeting since it began', silent(21), started(since('2025-01-01'))),
  quiet('no meeting, begun not long ago', 'met', started(since('2026-05-01'))),
  quiet('no meeting, begun nobody knows when', 'unknown', started(since('unknown')), [latest]),
  quiet(
    'no meeting since it first began, though it was reopened lately',
    silent(21),
    started(
      since('2026-09-01', {
        state: 'reopened',
        earlier: [
          { state: 'notStarted', since: '2019-01-01' },
          { state: 'started', since: '2025-01-01' },
          { state: 'completed', since: '2026-01-01' },
        ],
      }),
    ),
  ),
  quiet(
    'meetings of other phases and other entries do not count',
    silent(21),
    started(
      since('2025-01-01'),
      meeting('m', 'uncover', '2026-09-01'),
      meeting('n', 'mobilise', '2026-09-01', [], 'event'),
    ),
  ),
  quiet(
    'not begun',
    'notApplicable',
    started(since('2020', { state: 'notStarted' }), meeting('m', 'mobilise', '2020')),
  ),
  quiet('no state', 'notApplicable', { phases: {} }),
]
