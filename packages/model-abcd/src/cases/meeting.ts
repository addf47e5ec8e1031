import type { JournalEntry } from '@groundplan/planning-models'
import { modelId } from '../modelId.js'

/** A meeting noted in a phase of the model, or another kind of entry. */
export const meeting = (
  id: string,
  phase: string,
  date: string,
  about: JournalEntry['about'] = [],
  kind: JournalEntry['kind'] = 'meeting',
): JournalEntry => ({
  id,
  at: date,
  kind,
  words: { en: 'They met', da: 'De mødtes' },
  about,
  phase: { model: modelId, phase },
})
