import type { Finding, Slot } from '@groundplan/kernel'
import { exportedNames } from './exportedNames.js'
import { found } from './found.js'
import { shortPath } from './shortPath.js'
import type { Proven, Step } from './step.js'
import type { Course, Limits } from './watch.js'

/** A model, and how much was tried on it. */
export interface Tried extends Proven {
  /** Checks of the kit; undefined where it did not get so far as to count. */
  readonly checks: number | undefined
}

/** What came of running a package: the models in it, and all that was found. */
export interface Verdicts {
  readonly models: readonly Tried[]
  readonly findings: readonly Finding[]
  /** The file that holds nothing to prove and its exports, where no model was found at all. */
  readonly nothing?: Extract<Step, { readonly step: 'nothing' }> | undefined
}

/** The name of a signal, or the number of an exit code with what it is. */
const exitText = (code: string): Slot =>
  /^\d+$/.test(code) ? { en: `exit code ${code}`, da: `slutkode ${code}` } : code

/**
 * What the course of a run has to tell: what the kit found, and where it was when it did not come to its end. `first` is the file that is imported
 * first: where nothing was heard, it had come no further.
 */
export function courseFindings({ steps, end }: Course, limits: Limits, cwd: string, first: string): Verdicts {
  const findings: Finding[] = []
  const models: Tried[] = []
  let nothing: Verdicts['nothing']
  let path = shortPath(first, cwd)
  let model: string | undefined
  let doing: Slot = { en: 'its beginning', da: 'begyndelsen' }
  for (const step of steps)
    switch (step.step) {
      case 'importing':
        path = shortPath(step.path, cwd)
        model = undefined
        break
      case 'broken': {
        const file = [{ kind: 'file', id: shortPath(step.path, cwd) }]
        findings.push(
          found(step.isUnresolved ? 'unresolved' : 'broken', file, {
            path: shortPath(step.path, cwd),
            problem: step.problem,
          }),
        )
        break
      }
      case 'nothing':
        nothing = step
        break
      case 'proving': {
        const { step: _, ...proven } = step
        model = step.id
        doing = { en: 'its beginning', da: 'begyndelsen' }
        models.push({ ...proven, checks: undefined })
        // That the file which should prove it exports nothing of the kind is told once, in the end.
        if (step.cases === undefined && nothing === undefined)
          findings.push(found('unproven', [{ kind: 'model', id: model }], { id: model }))
        break
      }
      case 'doing': {
        doing = { en: `“${step.doing}”`, da: `»${step.doing}«` }
        const last = models.at(-1)
        if (last) models[models.length - 1] = { ...last, checks: step.of - (last.cases ?? 0) }
        break
      }
      case 'failed':
        findings.push(found('kitFailed', [{ kind: 'model', id: step.id }], { id: step.id, problem: step.problem }))
        break
      case 'apart': {
        const { id, isCopied } = step
        const code = isCopied ? 'copied' : 'unexported'
        findings.push(found(code, [{ kind: 'model', id }], { id, path: shortPath(step.path, cwd) }))
        break
      }
      case 'stray':
        findings.push(found('stray', [{ kind: 'error', id: step.problem }], { problem: step.problem }))
        break
      case 'proven':
        findings.push(...step.findings)
        break
      case 'done':
        break
    }
  if (end.by === 'itself' && nothing !== undefined && models.length > 0) {
    const slots = { path: shortPath(nothing.path, cwd), found: exportedNames(nothing.exported) }
    findings.unshift(found('proofless', [{ kind: 'file', id: slots.path }], slots))
  }
  const about = [model === undefined ? { kind: 'file', id: path } : { kind: 'model', id: model }]
  const slots = { path, id: model ?? '', doing, ...limits }
  if (end.by === 'time') findings.push(found(model === undefined ? 'importEndless' : 'proofEndless', about, slots))
  if (end.by === 'memory') findings.push(found(model === undefined ? 'importMemory' : 'proofMemory', about, slots))
  if (end.by === 'exit') {
    const place: Slot =
      model === undefined
        ? { en: `the import of ${path}`, da: `importen af ${path}` }
        : { en: `the proof of ${model}`, da: `afprøvningen af ${model}` }
    findings.push(found('ended', about, { code: exitText(end.code), place }))
  }
  const once = new Map(findings.map((finding) => [finding.key, finding]))
  return { models, findings: [...once.values()], ...(models.length === 0 && nothing ? { nothing } : {}) }
}
