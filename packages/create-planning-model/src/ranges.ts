/**
 * The Groundplan packages that a generated package names, with the ranges that it is tested with; a test compares them with what stands in this
 * repository, so that a release cannot leave them behind.
 */
export const ranges = {
  '@groundplan/cli': '^0.1.0',
  '@groundplan/kernel': '^0.1.0',
  '@groundplan/planning-models': '^0.1.0',
} as const

/**
 * The Groundplan packages that a generated package expects beside it, with the ranges that it lets in: from the release that it is tested with to
 * the next major one, since a caret before 1.0 would shut the next minor release out.
 */
export const peers = { '@groundplan/planning-models': '>=0.1.0 <1' } as const
