import { type Finding, say, show } from '@groundplan/kernel'
import { inert, wrap } from '@groundplan/report'
import type { Format } from '../commandTable.js'
import { courseFindings, type Tried } from '../conformance/courseFindings.js'
import { exportedNames } from '../conformance/exportedNames.js'
import { manifestFindings } from '../conformance/manifestFindings.js'
import { progressFor } from '../conformance/progressFor.js'
import { shortPath } from '../conformance/shortPath.js'
import { targetFor } from '../conformance/target.js'
import { type Course, watch } from '../conformance/watch.js'
import { jsonText, toldFinding } from '../json.js'
import { type Misuse, misuse } from '../misuse.js'
import type { Outcome } from '../outcome.js'
import { tell } from '../terminal.js'
import { words } from '../words.js'
import { wrapLines } from '../wrapLines.js'
import type { Context } from './context.js'

/** Megabytes of objects that a package may hold while it is proven: far more than any model needs. */
const MEGABYTES = 1024

/**
 * `groundplan conformance PACKAGE`: puts the models of a package through the conformance kit, with the cases that the package exports from
 * `./conformance`. The package is run in a process of its own; whatever it does there becomes a finding.
 */
export async function conformance(
  request: { readonly name: string; readonly format: Format; readonly timeLimit: number },
  context: Context,
): Promise<Outcome | { readonly misuse: Misuse }> {
  const { io } = context
  const target = targetFor(request.name, io.cwd)
  if ('misuse' in target) return target
  const limits = { seconds: request.timeLimit, megabytes: MEGABYTES }
  const progress = progressFor(context)
  const course = await watch(target, limits, io.cwd, progress.show)
  progress.clear()
  const {
    models,
    findings: met,
    nothing,
  } = courseFindings(course, limits, io.cwd, target.proof ?? target.main ?? request.name)
  if (nothing !== undefined && met.length === 0) {
    const slots = { path: shortPath(nothing.path, io.cwd), found: exportedNames(nothing.exported) }
    return { misuse: misuse('nothingToProve', slots) }
  }
  const { manifest, main } = target
  const findings = [...(manifest === undefined ? [] : manifestFindings(manifest, main !== undefined, models)), ...met]
  const conforms = findings.length === 0
  const result =
    request.format === 'json'
      ? jsonText({
          schema: 'urn:groundplan:cli:conformance:1',
          package: target.name,
          conforms,
          models: models.map(({ id, rules, cases, checks }) => ({ id, rules, cases, checks })),
          findings: findings.map(toldFinding),
        })
      : resultText(target.name, models, findings, context)
  return { result, notes: printedNotes(course, context), exit: conforms ? 0 : 1 }
}

/** One block for each finding, one line for each model, and last the answer. */
function resultText(
  name: string,
  models: readonly Tried[],
  findings: readonly Finding[],
  { language, width, mark }: Context,
): string {
  const counts = models.map(({ id, rules, cases, checks }) => {
    const counted = [
      tell(words.triedRules, { n: rules }, language),
      ...(cases === undefined ? [] : [tell(words.triedCases, { n: cases }, language)]),
      ...(checks === undefined ? [] : [tell(words.triedChecks, { n: checks }, language)]),
    ]
    return `${inert(id)}: ${counted.join(', ')}`
  })
  const answer =
    findings.length === 0
      ? tell(words.conforms, { name }, language)
      : tell(words.failsTo, { name, n: findings.length }, language)
  const lines = [
    ...findings.flatMap((finding) => [
      ...wrapLines(say(finding, language), width, '  ! '),
      ...wrapLines(show(finding.why, language), width, '    '),
      '',
    ]),
    ...counts.flatMap((line) => wrap(line, width)),
    ...wrap(answer, width).map((line) => mark(line, findings.length === 0 ? 'met' : 'unmet')),
  ]
  return `${lines.join('\n')}\n`
}

/** What the package itself printed, which is no part of the result. */
function printedNotes({ printed, lines }: Course, { language, width, noteMark }: Context): readonly string[] {
  if (lines === 0) return []
  return [
    ...wrap(tell(words.printed, { n: lines }, language), width),
    ...[...printed, ...(lines > printed.length ? ['…'] : [])].map((line) => noteMark(`  | ${inert(line)}`, 'soft')),
  ]
}
