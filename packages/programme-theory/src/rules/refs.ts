import type { EntityRef } from '@groundplan/kernel'

interface Identified {
  readonly id: string
}

/** A theory as a thing that findings are about. */
export const theoryRef = ({ id }: Identified): EntityRef => ({ kind: 'theory', id })

/** A node of a theory as a thing that findings are about. */
export const nodeRef = ({ id }: Identified): EntityRef => ({ kind: 'theoryNode', id })

/** A link of a theory as a thing that findings are about. */
export const linkRef = ({ id }: Identified): EntityRef => ({ kind: 'theoryLink', id })

/** An assumption as a thing that findings are about. */
export const assumptionRef = ({ id }: Identified): EntityRef => ({ kind: 'assumption', id })

/** An indicator as a thing that findings are about. */
export const indicatorRef = ({ id }: Identified): EntityRef => ({ kind: 'indicator', id })

/** A focus area as a thing that findings are about. */
export const focusAreaRef = ({ id }: Identified): EntityRef => ({ kind: 'focusArea', id })
