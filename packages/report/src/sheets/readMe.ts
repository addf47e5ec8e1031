import { languageOf } from '@groundplan/kernel'

const titles = { en: 'Read me', da: 'Læs mig' } as const

const lines = {
  en: [
    'Each sheet is a list from the plan, and each row is one thing on it. Change what you like in the cells, save the file, and read it in again with: groundplan sheet in WORKBOOK.xlsx PLAN.json',
    'An empty cell means that nobody was asked. Where somebody was and the answer is missing, write: unknown, withheld, or not applicable. A reason can stand after a colon: "unknown: the register has no date". A zero is a number, and "none" is an answer.',
    'A new row is added at the bottom, or wherever you like. What stands in a column marked with * must be filled in.',
    'A row that you delete is not removed from the plan at once: it is named when the file is read in, and removed only if you ask for it (--remove).',
    'Rows can be sorted and filtered, columns moved, and headings renamed: nothing in the plan changes by it.',
    'Where a cell has a list, choose from it; where more than one answer is possible, write one per line (Alt+Enter makes a new line).',
    'Rows on a sheet such as "Activities – Support" belong to a row on another: choose it in the first column.',
    'Dates can be a day, a month or a year: 31-12-2026, March 2026, 2026. Numbers stand alone, without words such as "about".',
    'Formulas are not read: write the value itself. Columns of your own are not read, either.',
    'If the plan was changed elsewhere in the meantime, both values are shown to you, and the plan keeps its own.',
  ],
  da: [
    'Hvert ark er en liste fra planen, og hver række er én ting på listen. Ret i cellerne, gem filen, og læs den ind igen med: groundplan sheet in REGNEARK.xlsx PLAN.json',
    'En tom celle betyder, at ingen er spurgt. Er der spurgt, uden at svaret kendes, så skriv: ukendt, tilbageholdt eller ikke relevant. En begrundelse kan stå efter et kolon: »ukendt: registret har ingen dato«. Nul er et tal, og »ingen« er et svar.',
    'Nye rækker kan tilføjes nederst, eller hvor I vil. Kolonner, der er mærket med *, skal udfyldes.',
    'En række, I sletter, forsvinder ikke straks fra planen: Den nævnes, når filen læses ind, og fjernes kun, hvis I beder om det (--remove).',
    'Rækker må gerne sorteres og filtreres, kolonner flyttes og overskrifter ændres: Det ændrer intet i planen.',
    'Er der en liste i cellen, så vælg fra den. Kan der være flere svar, så skriv ét pr. linje (Alt+Enter giver ny linje).',
    'Rækker på et ark som »Aktiviteter – Støtte« hører til en række på et andet ark: Vælg den i første kolonne.',
    'En dato kan være en dag, en måned eller et år: 31-12-2026, marts 2026, 2026. Tal står alene, uden ord som »ca.«.',
    'Formler læses ikke: Skriv selve værdien. Jeres egne ekstra kolonner læses heller ikke.',
    'Er planen blevet ændret et andet sted i mellemtiden, får I begge værdier at se, og planen beholder sin egen.',
  ],
} as const

const leftOut = {
  en: {
    invalid: 'cannot be read as it is and is not in this file',
    newer: 'is from a newer version and is not in this file',
  },
  da: {
    invalid: 'kan ikke læses, som det er, og er ikke med i denne fil',
    newer: 'er fra en nyere version og er ikke med i denne fil',
  },
} as const

/** The first sheet: its name, and its lines with the title of the plan at the top. */
export function readMe(
  title: string,
  left: readonly { readonly title: string; readonly is: 'invalid' | 'newer' }[],
  locale: string,
): { readonly name: string; readonly lines: readonly string[] } {
  const language = languageOf(locale)
  const missing = left.map((one) => `${one.title} ${leftOut[language][one.is]}.`)
  return { name: titles[language], lines: [title, ...lines[language], ...missing] }
}
