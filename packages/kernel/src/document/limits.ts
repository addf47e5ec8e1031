/**
 * How deep, long and large a document may be before it is refused unread. The depth is fixed, so that what one program saves another opens;
 * the other two may be raised by whoever knows that a larger document is meant.
 */
export interface OpenOptions {
  /** Longest text, in UTF-16 code units; 33 554 432 (32 Mi) when nothing is said. */
  readonly maxLength?: number | undefined
  /** Most values (objects, lists, texts, numbers, true, false, null), each counted every place it stands; 1 000 000 when nothing is said. */
  readonly maxValues?: number | undefined
}

/** Lists and objects within each other, the document itself being the first. */
export const MAX_DEPTH = 64

/** Findings listed of one document; a closing one says how many more there are. */
export const MAX_FINDINGS = 200

/** The default of `maxLength`. */
export const MAX_LENGTH = 33_554_432

/** The default of `maxValues`. */
export const MAX_VALUES = 1_000_000

/** Field names through which careless code would write to the prototype that all objects share. */
export function isHostileKey(key: string): boolean {
  return key === '__proto__' || key === 'constructor' || key === 'prototype'
}
