/**
 * The Groundplan packages that a generated package names, with the ranges that it is tested with; a test compares them with what stands in this
 * repository, so that a release cannot leave them behind.
 */
export const ranges = {
  '@groundplan/cli': '^0.1.0',
  '@groundplan/kernel': '^0.1.0',
  '@groundplan/planning-models': '^0.1.0',
} as const
