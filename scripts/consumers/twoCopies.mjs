// A plug-in that was installed with its own copy of the contract, and a plan made with the other: nothing may depend on which
// copy made an object. Started with the place of the plug-in.
import { wishes } from '@groundplan/community'
import * as mine from '@groundplan/planning-models'

const plugin = await import(process.argv[2])

const must = (holds, what) => {
  if (!holds) throw new Error(`It does not hold that ${what}`)
}
must(plugin.contract.assess !== mine.assess, 'there are two copies')

const make = ({ createPlan, attach }) =>
  attach(createPlan({ id: 'p', title: { verbatim: 'p' }, period: { from: '2026' }, models: [plugin.abcd] }), wishes, {
    items: [{ id: 'meals', name: { verbatim: 'Spise sammen' } }],
  })
const at = '2026-01-01'
const told = ({ assess }, plan) => JSON.stringify(assess([plugin.abcd], plan, { at }))
const one = told(mine, make(mine))
must(one.length > 100, 'the assessment says something')
must(one === told(plugin.contract, make(plugin.contract)), 'both copies say the same')
must(one === told(mine, make(plugin.contract)), 'a plan of one copy can be assessed by the other')
must(one === told(plugin.contract, make(mine)), 'and the other way round')
must(
  JSON.stringify(mine.figuresOf(plugin.abcd, make(mine), { at })) ===
    JSON.stringify(plugin.contract.figuresOf(plugin.abcd, make(mine), { at })),
  'the views are the same',
)
