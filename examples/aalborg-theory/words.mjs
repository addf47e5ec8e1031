// What the run says of its own, in both languages.
export const words = {
  size: {
    en: 'What the three municipalities share: {activities} initiatives, {effects} short-term effects in {boxes} groups, {goals} goals; {links} links.',
    da: 'Det, de tre kommuner er fælles om: {activities} indsatser, {effects} virkninger på kort sigt i {boxes} grupper, {goals} mål; {links} sammenhænge.',
  },
  ground: {
    en: 'What the links rest on: {known} on evidence that is named; for {unknown} the evidence is not known.',
    da: 'Grundlaget for sammenhængene: {known} bygger på evidens, der er nævnt; for {unknown} er evidensen ukendt.',
  },
  told: { en: 'Who names which elements', da: 'Hvem nævner hvilke elementer' },
  namedBy: { en: '{count}: {by}', da: '{count}: {by}' },
  conflicts: { en: 'What is told in two ways', da: 'Det, der er fortalt på to måder' },
  stands: { en: 'stands as told by {by}', da: 'gælder, som {by} fortæller det' },
  adapted: { en: 'What was adapted, and why', da: 'Hvad der er tilpasset, og hvorfor' },
  toldBy: { en: '{told} ({by})', da: '{told} ({by})' },
  noted: { en: 'Noted on “{part}”', da: 'Noteret om »{part}«' },
  coverage: {
    en: 'How many of the activities lead to each goal, as adapted',
    da: 'Hvor mange af aktiviteterne der fører til hvert mål efter tilpasningen',
  },
  covered: { en: '{some} of {all}: {goal}', da: '{some} af {all}: {goal}' },
  without: { en: 'Without “{node}”', da: 'Uden »{node}«' },
  lostGoal: { en: 'no activity leads to the goal: {goal}', da: 'ingen aktivitet fører længere til målet: {goal}' },
  lostOutcome: { en: 'no activity leads to: {outcome}', da: 'ingen aktivitet fører længere til: {outcome}' },
  idle: { en: 'leads to no goal: {activity}', da: 'fører ikke længere til noget mål: {activity}' },
  weakenedNone: { en: 'no other goal loses support', da: 'ingen andre mål mister støtte' },
  weakened: {
    en: {
      count: 'goals',
      one: '{goals} goal still has support, but from fewer activities',
      other: '{goals} goals still have support, but from fewer activities',
    },
    da: {
      count: 'goals',
      one: '{goals} mål har stadig støtte, men fra færre aktiviteter',
      other: '{goals} mål har stadig støtte, men fra færre aktiviteter',
    },
  },
  checks: {
    en: 'As adapted, {rules} checks. Hold: {met}. Call for action: {unmet}. Cannot be settled: {unknown}. Do not apply: {notApplicable}.',
    da: 'Efter tilpasningen, {rules} tjek. I orden: {met}. Kalder på handling: {unmet}. Kan ikke afgøres: {unknown}. Ikke relevante: {notApplicable}.',
  },
  notKnown: {
    en: 'What nobody knows yet: {all} questions, here one from each check that has any',
    da: 'Det ved man ikke endnu: {all} spørgsmål, her ét fra hvert tjek, der har spørgsmål',
  },
  files: { en: 'Written', da: 'Skrevet' },
}
