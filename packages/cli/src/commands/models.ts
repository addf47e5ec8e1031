import { show, type Text } from '@groundplan/kernel'
import { type Assessable, canRun, type PlanningModel } from '@groundplan/planning-models'
import { inert, wrap } from '@groundplan/report'
import type { Format } from '../commandTable.js'
import { jsonText } from '../json.js'
import type { Outcome } from '../outcome.js'
import { words } from '../words.js'
import type { Context } from './context.js'

const isModel = (one: Assessable): one is PlanningModel => 'phases' in one

/** `groundplan models`: what is loaded, in which version, with its phases and how many questions it puts. */
export function models(
  request: { readonly format: Format },
  { models: loaded, language, width, signs }: Context,
): Outcome {
  if (request.format === 'json') {
    const described = loaded.map((model) => ({
      id: model.id,
      runs: canRun(model),
      ...(isModel(model) && canRun(model)
        ? {
            version: model.version,
            contract: model.contract,
            title: model.title,
            summary: model.summary,
            phases: Object.entries(model.phases).map(([id, { label }]) => ({ id, label })),
          }
        : canRun(model) && model.title !== undefined
          ? { title: model.title }
          : {}),
      rules: Object.entries(canRun(model) ? model.rules : {}).map(([id, { label, weight }]) => ({ id, label, weight })),
    }))
    return { result: jsonText({ schema: 'urn:groundplan:cli:models:1', models: described }), notes: [], exit: 0 }
  }
  const text = (one: Text): string => inert(show(one, language))
  const [dash, dot] = signs === 'ascii' ? ['-', '-'] : ['–', '·']
  const lines = loaded.flatMap((model) => {
    if (!canRun(model)) return [...wrap(`${inert(model.id)} ${dash} ${text(words.cannotRun)}`, width), '']
    const questions = `${text(words.questions)}: ${Object.keys(model.rules).length}`
    if (!isModel(model)) {
      const title = model.title === undefined ? '' : ` ${dash} ${text(model.title)}`
      const named = `${inert(model.id)}${title} (${text(words.ruleSet)})`
      return [...wrap(named, width), ...wrap(questions, width, '  '), '']
    }
    const phases = Object.values(model.phases).map(({ label }) => text(label))
    return [
      ...wrap(`${inert(model.id)} ${inert(model.version)} ${dash} ${text(model.title)}`, width),
      ...wrap(text(model.summary), width, '  '),
      ...wrap(
        `${text(words.phases)}: ${phases.length > 0 ? phases.join(` ${dot} `) : text(words.noPhases)}`,
        width,
        '  ',
      ),
      ...wrap(questions, width, '  '),
      '',
    ]
  })
  return { result: `${lines.slice(0, -1).join('\n')}\n`, notes: [], exit: 0 }
}
