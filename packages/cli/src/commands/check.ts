import { show } from '@groundplan/kernel'
import { artefactsOf, wrap } from '@groundplan/report'
import { artefacts } from '../artefacts.js'
import type { Format } from '../commandTable.js'
import { findingText } from '../findingText.js'
import type { Outcome } from '../outcome.js'
import { tell } from '../terminal.js'
import { words } from '../words.js'
import type { Context } from './context.js'
import { checkJson, exitOf, open } from './opened.js'

/** `groundplan check FILE`: can the file be opened, and is everything in it where it belongs? No questions are put to the plan. */
export async function check(
  request: { readonly file: string; readonly format: Format; readonly strict: boolean },
  context: Context,
): Promise<Outcome> {
  const opened = await open(request.file, request.format, context)
  if ('failed' in opened) return opened.failed
  const { plan, findings } = opened.parsed
  const { language, width, mark } = context
  const kinds = [...artefacts, ...artefactsOf(context.models)]
  const exit = exitOf(findings, request.strict)
  if (request.format === 'json') return { result: checkJson(plan, findings), notes: [], exit }
  const lines = [
    ...wrap(tell(words.readable, { title: plan.title }, language), width),
    ...(findings.length === 0
      ? [show(words.sound, language)]
      : findings.flatMap((finding) => findingText(finding, language, width, kinds, mark))),
  ]
  return { result: `${lines.join('\n')}\n`, notes: [], exit }
}
