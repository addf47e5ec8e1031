import type { Datum, Text } from '@groundplan/kernel'

/** A text as an author gives it: a plain string is somebody's words, in the `language` of the specification. */
export type GivenText = string | Text

/** A value as an author gives it: bare when it is known, else one of the kinds of nothing; left out when nobody asked. */
export type Given<T> = T | Datum<T>
