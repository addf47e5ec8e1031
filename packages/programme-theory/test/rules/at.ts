/** Where a node of the first theory stands. */
export const atNode = (place: number, ...inside: readonly (string | number)[]) => [
  'theories',
  'items',
  0,
  'nodes',
  place,
  ...inside,
]

/** Where a link of the first theory stands. */
export const atLink = (place: number, ...inside: readonly (string | number)[]) => [
  'theories',
  'items',
  0,
  'links',
  place,
  ...inside,
]
