import type { Localized } from '@groundplan/kernel'
import type { Theory, TheoryLink, TheoryNode } from '@groundplan/programme-theory'

/** A text in both languages. */
export const text = (en: string, da: string): Localized => ({ en, da })

/** A name in the quotation marks of each language, as it stands in a list. */
export const named = (en: string, da: string): Localized => ({ en: `“${en}”`, da: `»${da}«` })

/** The title of the theory of a case. */
export const title: Localized = text('Good mornings', 'Gode morgener')

/** A theory of these parts. */
export const theoryOf = (
  nodes: readonly TheoryNode[],
  links: readonly TheoryLink[] = [],
  more: Partial<Theory> = {},
): Theory => ({ id: 't', title, nodes, links, ...more })

/** A link from one to the other with the id `from-to`. */
export const link = (from: string, to: string, more: Partial<TheoryLink> = {}): TheoryLink => ({
  id: `${from}-${to}`,
  from,
  to,
  ...more,
})

type Of<Is extends TheoryNode['is']> = Extract<TheoryNode, { readonly is: Is }>

/** Morning meetings. */
export const meetings = (more: Partial<Of<'activity'>> = {}): Of<'activity'> => ({
  is: 'activity',
  id: 'meetings',
  label: text('Morning meetings', 'Morgenmøder'),
  ...more,
})

/** Attendance: a first sign. */
export const attendance = (more: Partial<Of<'outcome'>> = {}): Of<'outcome'> => ({
  is: 'outcome',
  id: 'attendance',
  label: text('Families attend', 'Familier deltager'),
  horizon: { is: 'known', value: 'signs' },
  ...more,
})

/** Support: an outcome in the medium term. */
export const support = (more: Partial<Of<'outcome'>> = {}): Of<'outcome'> => ({
  is: 'outcome',
  id: 'support',
  label: text('Parents are supported', 'Forældre får støtte'),
  horizon: { is: 'known', value: 'mediumTerm' },
  ...more,
})

/** Coping: the goal. */
export const coping = (more: Partial<Of<'goal'>> = {}): Of<'goal'> => ({
  is: 'goal',
  id: 'coping',
  label: text('Families cope', 'Familier mestrer hverdagen'),
  ...more,
})

/** Rooms: a condition in the context. */
export const rooms = (more: Partial<Of<'condition'>> = {}): Of<'condition'> => ({
  is: 'condition',
  id: 'rooms',
  label: text('There are rooms', 'Der er lokaler'),
  ...more,
})

/** The whole chain: meetings, attendance, support, coping. */
export const chain: readonly TheoryLink[] = [
  link('meetings', 'attendance'),
  link('attendance', 'support'),
  link('support', 'coping'),
]

/** Breakfast: an activity that only the register names. */
export const breakfast: Of<'activity'> = { is: 'activity', id: 'breakfast', activity: 'registered' }

/** The register that names it. */
export const register = [{ id: 'registered', name: text('Breakfast', 'Morgenmad') }]
