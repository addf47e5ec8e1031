import type { ExternalCode, Text } from '@groundplan/kernel'

/** What everything in a register has. Danish: registreret enhed. */
export interface Registered {
  /** Unique among the things of its kind in a plan; never a person's name or number. */
  readonly id: string
  readonly name: Text
  readonly summary?: Text | undefined
  readonly externalCodes?: readonly ExternalCode[] | undefined
}
