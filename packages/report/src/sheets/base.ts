import { type PlanDocument, rewind } from '@groundplan/kernel'
import { canonicalText } from '@groundplan/kernel/document'
import type { Plan } from '@groundplan/planning-models'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** A short mark of a text. */
export const digestOfText = (text: string): string => bytesToHex(sha256(utf8ToBytes(text))).slice(0, 32)

/** A short mark of a plan's content: the same content has the same one. */
export function digestOf(plan: Plan): string {
  return digestOfText(canonicalText(plan))
}

/** The plan as it was when a workbook was written; undefined where the history no longer leads there. */
export function baseOf(document: PlanDocument<Plan>, revision: string, digest: string): Plan | undefined {
  if (digestOf(document.plan) === digest) return document.plan
  try {
    const { plan } = rewind(document, revision === '' ? 0 : revision)
    return digestOf(plan) === digest ? plan : undefined
  } catch {
    return undefined
  }
}
