import type { Localized } from '@groundplan/kernel'

/** Headings and words that the views and formats of a theory share. */
export const words = {
  focusArea: { en: 'Focus area', da: 'Indsatsområde' },
  challenge: { en: 'Challenge', da: 'Udfordring' },
  groups: { en: 'Target group', da: 'Målgruppe' },
  activity: { en: 'Activity', da: 'Aktivitet' },
  activities: { en: 'Activities', da: 'Aktiviteter' },
  start: { en: 'Start', da: 'Start' },
  end: { en: 'End', da: 'Slut' },
  cost: { en: 'Cost', da: 'Omkostning' },
  goesOn: { en: 'goes on', da: 'fortsætter' },
  inputs: { en: 'Resources and context', da: 'Ressourcer og kontekst' },
  resources: { en: 'Resources', da: 'Ressourcer' },
  context: { en: 'Context', da: 'Kontekst' },
  outputs: { en: 'Outputs', da: 'Leverancer' },
  goals: { en: 'Goals', da: 'Mål' },
  notStated: { en: 'Horizon not stated', da: 'Tidshorisont ikke angivet' },
  notStatedLayer: { en: 'Horizon not stated (?)', da: 'Tidshorisont ikke angivet (?)' },
  noActivity: { en: 'No activity leads to it', da: 'Ingen aktivitet fører hertil' },
} as const satisfies Readonly<Record<string, Localized>>
