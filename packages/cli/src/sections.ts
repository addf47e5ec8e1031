import type { Section } from '@groundplan/figures'
import { theorySections } from '@groundplan/programme-theory/sections'

/** The sections that packages bring along to a report. */
export const sections: readonly Section[] = theorySections
