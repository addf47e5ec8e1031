import type { ModelSpec } from '@groundplan/create-planning-model'
import { packageFiles } from '../../src/emit/packageFiles.js'
import { danish, framework, garden } from './specs.js'

const ranges = { '@groundplan/cli': '^0.1.0', '@groundplan/kernel': '^0.1.0', '@groundplan/planning-models': '^0.1.0' }
const peers = { '@groundplan/planning-models': '>=0.1.0 <1' }

/** All files of a package in one text, each below a line with its path. */
const together = (spec: ModelSpec): string =>
  [...packageFiles(spec, { ranges, peers, changeset: 'own' })].map(([path, text]) => `=== ${path}\n${text}`).join('\n')

/** The packages that stand in `golden`, as they are generated now. */
export const golden = { garden: together(garden), framework: together(framework), danish: together(danish) }
