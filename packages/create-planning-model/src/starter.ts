import type { AnyLocalized, Citation, Language, Languages, Localized } from '@groundplan/kernel'
import type { PhaseAnswer } from './answers.js'
import type { ModelSpec } from './modelSpec.js'
import { titleFrom } from './titleFrom.js'

/**
 * A small model to begin with, which shows each part by example: the given phases, a principle, a register of activities, and two rules of
 * different form. Its texts are there to be replaced, and its citations say so. `phases` and `title` are in the model's languages.
 */
export function starter(
  name: string,
  phases: readonly PhaseAnswer[],
  languages: readonly Language[],
  title?: AnyLocalized,
): ModelSpec {
  const t = (en: string, da: string): AnyLocalized => {
    const both: Localized = { en, da }
    return Object.fromEntries(languages.map((language) => [language, both[language]])) as unknown as AnyLocalized
  }
  const has = (language: Language): boolean => languages.includes(language)
  const spoken: Languages = has('en') && has('da') ? ['en', 'da'] : has('da') ? ['da'] : ['en']
  const own: Citation = {
    own: t(
      'Not explained yet: say why you think so, or cite a source.',
      'Endnu uden begrundelse: skriv, hvorfor I mener det, eller angiv en kilde.',
    ),
  }
  const given = titleFrom(name)
  const [first] = phases
  const last = phases.at(-1)
  return {
    name,
    languages: spoken,
    title: title ?? t(given.en, given.da),
    summary: t(
      'Shows what the initiative does, and who is responsible. Say here for whom the model is, and what it helps to see.',
      'Viser, hvad indsatsen gør, og hvem der har ansvaret. Skriv her, hvem modellen er til, og hvad den hjælper med at få øje på.',
    ),
    sources: [],
    principles: [{ id: 'shared', label: t('The work is shared', 'Flere er fælles om arbejdet'), cites: own }],
    phases: phases.map(({ id, label }) => ({ id, label, cites: own })),
    things: [
      {
        id: 'activity',
        plural: 'activities',
        label: t('Activities', 'Aktiviteter'),
        fields: [
          { id: 'responsible', label: t('Responsible', 'Ansvarlig'), type: { is: 'text' } },
          { id: 'started', label: t('Running since', 'I gang siden'), type: { is: 'date' } },
        ],
      },
    ],
    constructs: [],
    steps: [],
    rules: [
      {
        id: 'enough',
        demand: { is: 'atLeast', thing: 'activity', least: 2 },
        label: t('More than one activity', 'Mere end én aktivitet'),
        why: t(
          'An initiative that rests on one activity ends with it. Find another that people would like to take part in.',
          'En indsats, der hviler på én aktivitet, slutter med den. Find en til, som folk har lyst til at være med i.',
        ),
        finding: t(
          'Activities: {found}; there should be at least {least}',
          'Aktiviteter: {found}; der skal være mindst {least}',
        ),
        weight: 'advice',
        ...(first === undefined ? {} : { phase: first.id }),
        cites: own,
      },
      {
        id: 'carried',
        demand: { is: 'has', thing: 'activity', field: 'responsible' },
        label: t('Every activity has somebody responsible', 'Alle aktiviteter har en ansvarlig'),
        why: t(
          'What nobody is responsible for does not happen. Ask who would like to, and write down their role.',
          'Det, som ingen har ansvaret for, bliver ikke til noget. Spørg, hvem der har lyst, og skriv deres rolle ned.',
        ),
        finding: t('Nobody is responsible for “{activity}”', '»{activity}« har ingen ansvarlig'),
        question: t('Who is responsible for “{activity}”?', 'Hvem står for »{activity}«?'),
        weight: 'important',
        ...(last === undefined ? {} : { phase: last.id }),
        principle: 'shared',
        cites: own,
      },
    ],
  }
}
