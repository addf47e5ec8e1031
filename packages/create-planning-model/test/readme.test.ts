import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { say } from '@groundplan/kernel'
import { describe, expect, it } from 'vitest'
import { readTable } from '../src/index.js'
import { columns, rowKinds } from '../src/table/column.js'
import { folder, run } from './support.js'

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')
const [, table = ''] = /```csv\n([^`]+)```/.exec(readme) ?? []

describe('the README', () => {
  it('shows a table that is a whole model', async () => {
    const { spec, findings } = readTable(table)
    expect(findings.map((finding) => say(finding, 'en'))).toEqual([])
    expect(spec?.rules.map(({ demand }) => demand.is)).toEqual(['has', 'atLeast'])
    expect((await run(['--from', 'garden.csv'], { cwd: folder({ 'garden.csv': table }) })).exit).toBe(0)
  })

  it('names every column and kind of row', () => {
    for (const name of [...columns.map((column) => column.replace(/_(?:en|da)$/, '')), ...rowKinds])
      expect(readme).toContain(`\`${name}\``)
  })

  it('shows sentences that are read', () => {
    const sentences = [...readme.matchAll(/^\| `((?:each|at).+?)` \| `((?:hver|mindst).+?)` \|/gm)].flatMap(
      ([, en = '', da = '']) => [en, da],
    )
    expect(sentences).toHaveLength(10)
    const parts = [
      'row,id,in,type,rule,label_en,text_en,finding_en,question_en,own_en',
      'model,@example/model-garden,,,,Garden,Gardens,,,',
      'thing,bed,beds,,,Beds,,,,',
      'field,helper,bed,text,,Helper,,,,',
      'field,helpers,bed,list,,Helpers,,,,',
      'construct,growth,bed,,,Growth,,,,Own',
      ...['0', '1', '2'].map((step) => `step,${step},,,,Step ${step},,,,`),
    ]
    for (const sentence of sentences) {
      const finding = /is rated on|er vurderet på/.test(sentence) ? '' : 'F'
      const question = /^(?:at least|mindst)/.test(sentence) ? '' : 'Q'
      const { findings } = readTable([...parts, `rule,r,,,${sentence},L,T,${finding},${question},Own`].join('\n'))
      expect(
        findings.map((one) => say(one, 'en')),
        sentence,
      ).toEqual([])
    }
  })
})
