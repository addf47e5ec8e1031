import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { declarationBytes, packagesIn } from '../size.mjs'
import { treeOf } from './tree.js'

const module = (name: string, text: string) => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({
    name,
    type: 'module',
    exports: './index.js',
    sideEffects: false,
  }),
  [`node_modules/${name}/index.js`]: text,
})

it('sees what a bundle holds, and what it leaves out', async () => {
  const tree = treeOf({
    ...module('zod', 'export const object = () => ({})\n'),
    ...module(
      '@groundplan/a',
      "import * as z from 'zod'\nexport const schema = z.object()\nexport const helper = () => 1\n",
    ),
    ...module('@groundplan/b', 'export const helper = () => 1\n'),
  })
  try {
    // A schema made when the module loads defeats tree shaking: this is the defect that the check is for.
    expect(await packagesIn({ from: '@groundplan/a', names: ['helper'] }, tree)).toContain('zod')
    expect(await packagesIn({ from: '@groundplan/b' }, tree)).toEqual(['@groundplan/b'])
  } finally {
    rmSync(tree, { recursive: true })
  }
})
it('counts declarations together with the chunks they name, once each', () => {
  const tree = treeOf({
    'index.d.ts': "import { A } from './a.js'\nexport { A }\n",
    'a.d.ts': "import { A } from './index.js'\nexport type A = import('zod').ZodType\n",
  })
  try {
    expect(declarationBytes(join(tree, 'index.d.ts'))).toBe(27 + 13 + 31 + 38)
    expect(declarationBytes(join(tree, 'missing.d.ts'))).toBe(0)
  } finally {
    rmSync(tree, { recursive: true })
  }
})
