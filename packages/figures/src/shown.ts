import type { Cited, Text } from '@groundplan/kernel'

/** What every figure has, whatever its kind. */
export interface Shown {
  /** What the figure shows, in a few words. Two figures on one page should not share a title. */
  readonly title: Text
  /** How to read it, for those who see it and those who hear it: one or two sentences. */
  readonly description: Text
  /** The sources it rests on, each with its place. */
  readonly cites?: readonly Cited[] | undefined
}
