import type { Finding, Slot } from '@groundplan/kernel'
import { ownFinding } from './finding.js'

/**
 * The version of the contract between host and plug-in that is kept here.
 *
 * @internal
 */
export const contract = 1

/**
 * Whether a value is made as a planning model, of whatever contract, and not as a rule set, which has none.
 *
 * @internal
 */
export const isModel = (value: object): boolean => 'contract' in value || 'phases' in value

/** What a plug-in gives for its contract, as it can be shown. */
function shown(given: unknown): Slot {
  if (given === undefined || given === null) return { en: 'none', da: 'ingen' }
  if (typeof given === 'number' && Number.isFinite(given)) return given
  return typeof given === 'string'
    ? { en: `the text “${given}”`, da: `teksten »${given}«` }
    : { en: 'no number', da: 'ikke et tal' }
}

/**
 * The finding against a model of another contract: a newer one asks for an update here, anything else for another version of the model.
 *
 * @internal
 */
export function contractFinding(id: string, given: unknown): Finding {
  const about = [{ kind: 'model', id }]
  return typeof given === 'number' && Number.isSafeInteger(given) && given > contract
    ? ownFinding('models/newerContract', about, { model: id, contract: given, known: contract })
    : ownFinding('models/oddContract', about, { model: id, contract: shown(given), known: contract })
}
