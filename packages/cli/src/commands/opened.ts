import { checkHistory, type Finding, say } from '@groundplan/kernel'
import { type Parsed, parsePlanText } from '@groundplan/planning-models'
import { artefactsOf } from '@groundplan/report'
import { artefacts } from '../artefacts.js'
import type { Format } from '../commandTable.js'
import { findingText } from '../findingText.js'
import { jsonText, toldFinding } from '../json.js'
import type { Outcome } from '../outcome.js'
import { readSource, type Unread } from '../readSource.js'
import { complaint, tell } from '../terminal.js'
import { words } from '../words.js'
import type { Context } from './context.js'

/** The result of `check`, and of any command whose file cannot be opened, as JSON. */
export function checkJson(
  plan: { readonly id: string; readonly title: unknown } | undefined,
  findings: readonly Finding[],
  unread?: Unread,
): string {
  return jsonText({
    schema: 'urn:groundplan:cli:check:1',
    readable: plan !== undefined,
    sound: plan !== undefined && !findings.some((finding) => finding.weight === 'structural'),
    ...(plan === undefined ? {} : { plan: { id: plan.id, title: plan.title } }),
    ...(unread === undefined ? {} : { problem: { en: say(unread, 'en'), da: say(unread, 'da') } }),
    findings: findings.map(toldFinding),
  })
}

/** What opening says of a plan that is too large is meant for programs, which may raise its limits; the command has no option for that. */
const forPeople = (finding: Finding): Finding =>
  /\/(?:tooLong|tooManyValues)$/.test(finding.code) ? { ...finding, why: words.largeHint } : finding

/** Reads and opens a plan; when that is impossible, the outcome that says so. */
export async function open(
  file: string,
  format: Format,
  { io, language, models, width, noteMark }: Context,
): Promise<{ readonly parsed: Required<Parsed>; readonly text: string } | { readonly failed: Outcome }> {
  const source = await readSource(file, io)
  if ('unread' in source)
    return {
      failed: {
        result: format === 'json' ? checkJson(undefined, [], source.unread) : undefined,
        notes: complaint(source.unread, language, width),
        exit: 1,
      },
    }
  const { plan, document, findings: found } = parsePlanText(source.text, { artefacts, models })
  const findings = found.map(forPeople)
  // A file that a person names may have been edited by hand: then its history is looked at too.
  if (plan !== undefined && document !== undefined)
    return { parsed: { plan, document, findings: [...findings, ...checkHistory(document)] }, text: source.text }
  const kinds = [...artefacts, ...artefactsOf(models)]
  const name = file === '-' ? words.stdin : file
  return {
    failed: {
      result: format === 'json' ? checkJson(undefined, findings) : undefined,
      notes: [
        `groundplan: ${tell(words.unreadable, { file: name }, language)}`,
        ...findings.flatMap((finding) => findingText(finding, language, width, kinds, noteMark)),
      ],
      exit: 1,
    },
  }
}

/** Exit code of a plan that could be opened: faults count only when asked for. */
export function exitOf(findings: readonly Finding[], strict: boolean): 0 | 1 {
  return strict && findings.some((finding) => finding.weight === 'structural') ? 1 : 0
}
