// What the run says of its own, in both languages.
export const words = {
  size: {
    en: '{activities} activities, {signs} signs in the first year, {later} later effects and objectives; {links} links.',
    da: '{activities} aktiviteter, {signs} tegn i første år, {later} senere virkninger og delmål; {links} sammenhænge.',
  },
  checks: {
    en: '{rules} checks. Hold: {met}. Call for action: {unmet}. Cannot be settled: {unknown}. Do not apply: {notApplicable}.',
    da: '{rules} tjek. I orden: {met}. Kalder på handling: {unmet}. Kan ikke afgøres: {unknown}. Ikke relevante: {notApplicable}.',
  },
  whatToDo: { en: 'What calls for action', da: 'Det kalder på handling' },
  notKnown: {
    en: 'What nobody knows yet: {all} questions, here one from each check that has any',
    da: 'Det ved man ikke endnu: {all} spørgsmål, her ét fra hvert tjek, der har spørgsmål',
  },
  coverage: {
    en: 'How many of the activities lead to each goal',
    da: 'Hvor mange af aktiviteterne der fører til hvert mål',
  },
  covered: { en: '{some} of {all}: {goal}', da: '{some} af {all}: {goal}' },
  without: { en: 'Without “{activity}”', da: 'Uden »{activity}«' },
  lost: {
    en: { count: 'goals', one: '{goals} goal loses all support', other: '{goals} goals lose all support' },
    da: { count: 'goals', one: '{goals} mål mister al støtte', other: '{goals} mål mister al støtte' },
  },
  lostNone: { en: 'no goal loses all support', da: 'ingen mål mister al støtte' },
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
  noActivity: { en: 'no activity leads to: {outcome}', da: 'ingen aktivitet fører længere til: {outcome}' },
  files: { en: 'Written', da: 'Skrevet' },
}
