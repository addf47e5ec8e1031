import type { Localized, Message, Weight } from '@groundplan/kernel'

/** One thing that can be said of a cell, a row, a sheet or a whole file. */
export interface Problem {
  readonly weight: Weight
  readonly message: Message
  readonly why: Localized
}

const say = (weight: Weight, en: Message['en'], da: Message['da'], why: Localized): Problem => ({
  weight,
  message: { en, da },
  why,
})
const kept = {
  en: 'What stood there before is kept; all other cells are read as usual. Correct the cell and read the file in again.',
  da: 'Det, der stod før, er bevaret, og alle andre celler er læst som normalt. Ret cellen, og læs filen ind igen.',
}

/** What can be wrong with a cell: `{cell}` is its sheet and place, `{found}` what is typed in it. */
export const cellProblems = {
  notNumber: say('important', '{cell}: "{found}" is not a number.', '{cell}: »{found}« er ikke et tal.', {
    en: 'Write a number, such as 40 or 12.5; words about it belong in a note. What stood there before is kept.',
    da: 'Skriv et tal, fx 40 eller 12,5; ord om tallet hører til i en bemærkning. Det, der stod før, er bevaret.',
  }),
  twoNumbers: say(
    'important',
    '{cell}: "{found}" can be read as two different numbers.',
    '{cell}: »{found}« kan læses som to forskellige tal.',
    {
      en: 'Write it without a sign between thousands (1234), or with another number of decimals (1.23). What stood there before is kept.',
      da: 'Skriv tallet uden tusindtegn (1234) eller med et andet antal decimaler (1,23). Det, der stod før, er bevaret.',
    },
  ),
  percent: say(
    'important',
    '{cell}: "{found}" is a percentage, and it is not clear which number is meant.',
    '{cell}: »{found}« er en procent, og det er ikke klart, hvilket tal der menes.',
    {
      en: 'Write the number alone, in the unit of the column: 12 or 0.12. What stood there before is kept.',
      da: 'Skriv tallet alene i kolonnens enhed: 12 eller 0,12. Det, der stod før, er bevaret.',
    },
  ),
  notDate: say('important', '{cell}: "{found}" is not a date.', '{cell}: »{found}« er ikke en dato.', {
    en: 'Write a day, a month or a year: 31-12-2026, March 2026 or 2026. What stood there before is kept.',
    da: 'Skriv en dag, en måned eller et år: 31-12-2026, marts 2026 eller 2026. Det, der stod før, er bevaret.',
  }),
  notWholeDate: say('important', '{cell}: "{found}" is not a whole date.', '{cell}: »{found}« er ikke en hel dato.', {
    en: 'Write day, month and year, such as 31-12-2026. What stood there before is kept.',
    da: 'Skriv dag, måned og år, fx 31-12-2026. Det, der stod før, er bevaret.',
  }),
  twoDates: say(
    'important',
    '{cell}: "{found}" can be read as two different dates.',
    '{cell}: »{found}« kan læses som to forskellige datoer.',
    {
      en: 'Write the month in letters (4 March 2026) or the year first (2026-03-04). What stood there before is kept.',
      da: 'Skriv måneden med bogstaver (4. marts 2026) eller året først (2026-03-04). Det, der stod før, er bevaret.',
    },
  ),
  yearAsDay: say(
    'important',
    '{cell}: "{found}" is a day in the years 1905-1906. Was a year meant?',
    '{cell}: »{found}« er en dag i årene 1905-1906. Skulle der stå et årstal?',
    {
      en: 'A year typed into a cell that shows days turns into such a day. Set the cell to text and write the year again. What stood there before is kept.',
      da: 'Et årstal, der skrives i en celle med datoformat, bliver til sådan en dag. Sæt cellens format til tekst, og skriv årstallet igen. Det, der stod før, er bevaret.',
    },
  ),
  notChoice: say(
    'important',
    '{cell}: "{found}" is not one of the choices. Choose {choices}.',
    '{cell}: »{found}« er ikke en af valgmulighederne. Vælg {choices}.',
    kept,
  ),
  fixed: say(
    'advice',
    '{cell}: the text of this column cannot be changed here.',
    '{cell}: Teksten i denne kolonne kan ikke rettes her.',
    { en: 'Write your answer in the columns beside it.', da: 'Skriv jeres svar i kolonnerne ved siden af.' },
  ),
  notChoiceNear: say(
    'important',
    '{cell}: "{found}" is not one of the choices. Was {choices} meant?',
    '{cell}: »{found}« er ikke en af valgmulighederne. Mentes der {choices}?',
    kept,
  ),
  notChoiceMany: say(
    'important',
    '{cell}: "{found}" is not one of the choices. Choose from the list in the cell, such as {choices}.',
    '{cell}: »{found}« er ikke en af valgmulighederne. Vælg fra listen i cellen, fx {choices}.',
    kept,
  ),
  withheld: say(
    'important',
    '{cell}: "{found}" was not taken, because {because} could not be read and the two belong together.',
    '{cell}: »{found}« er ikke overført, fordi {because} ikke kunne læses, og de to hører sammen.',
    {
      en: 'Correct the other cell and read the file in again; both are taken then. What stood there before is kept.',
      da: 'Ret den anden celle, og læs filen ind igen; så overføres begge. Det, der stod før, er bevaret.',
    },
  ),
  notNamed: say(
    'important',
    '{cell}: nothing in the plan is called "{typed}".',
    '{cell}: Der er intet i planen, som hedder »{typed}«.',
    {
      en: 'Choose from the list in the cell, or add a row with that name on the sheet where it belongs; never the name of a person. What stood there before is kept.',
      da: 'Vælg fra listen i cellen, eller tilføj en række med det navn på det ark, hvor det hører til – aldrig navnet på en person. Det, der stod før, er bevaret.',
    },
  ),
  notNamedNear: say(
    'important',
    '{cell}: nothing in the plan is called "{typed}". Was {names} meant?',
    '{cell}: Der er intet i planen, som hedder »{typed}«. Mentes der {names}?',
    {
      en: 'Choose from the list in the cell, or add a row with that name on the sheet where it belongs; never the name of a person. What stood there before is kept.',
      da: 'Vælg fra listen i cellen, eller tilføj en række med det navn på det ark, hvor det hører til – aldrig navnet på en person. Det, der stod før, er bevaret.',
    },
  ),
  manyNamed: say(
    'important',
    '{cell}: more than one thing is called "{typed}": {names}.',
    '{cell}: Flere ting hedder »{typed}«: {names}.',
    {
      en: 'Write the name with what stands in brackets, as in the list. What stood there before is kept.',
      da: 'Skriv navnet med det, der står i parentes, som på listen. Det, der stod før, er bevaret.',
    },
  ),
  doubled: say(
    'advice',
    '{cell}: "{typed}" stands there twice, and was taken once.',
    '{cell}: »{typed}« står der to gange og er taget med én gang.',
    {
      en: 'Nothing to do, unless something else was meant.',
      da: 'Der skal intet gøres, medmindre der mentes noget andet.',
    },
  ),
  otherText: say(
    'advice',
    '{cell}: the text was changed in one language; in {language} it still reads "{other}".',
    '{cell}: Teksten er ændret på ét sprog; på {language} står der stadig »{other}«.',
    {
      en: 'Change it in a sheet in the other language, too, so that both say the same.',
      da: 'Ret den også i et ark på det andet sprog, så de to siger det samme.',
    },
  ),
  notParts: say(
    'important',
    '{cell}: "{found}" does not have the form {form}.',
    '{cell}: »{found}« har ikke formen {form}.',
    kept,
  ),
  notPair: say(
    'important',
    '{cell}: "{line}" does not have the form: the word | as it is shown.',
    '{cell}: »{line}« har ikke formen: ordet | sådan vises det.',
    kept,
  ),
  lineTwice: say(
    'important',
    '{cell}: "{line}" is about a word that stands there twice.',
    '{cell}: »{line}« handler om et ord, der står to gange.',
    kept,
  ),
  stateAndValue: say(
    'important',
    '{cell}: "{found}" stands beside a cell that says that it is not known.',
    '{cell}: »{found}« står ved siden af en celle, der siger, at det ikke vides.',
    {
      en: 'Clear the one or the other. What stood there before is kept.',
      da: 'Ryd den ene eller den anden. Det, der stod før, er bevaret.',
    },
  ),
  noReason: say(
    'important',
    '{cell}: there is no place for the reason in "{found}".',
    '{cell}: Der er ikke plads til en begrundelse som i »{found}«.',
    {
      en: 'Write the word alone. What stood there before is kept.',
      da: 'Skriv ordet alene. Det, der stod før, er bevaret.',
    },
  ),
  mustStay: say(
    'important',
    '{cell}: this cannot be left empty ({column}).',
    '{cell}: Feltet må ikke være tomt ({column}).',
    kept,
  ),
  stayedUnknown: say(
    'advice',
    '{cell}: the empty cell was read as before: {before}.',
    '{cell}: Den tomme celle er læst som før: {before}.',
    {
      en: 'Empty means that nobody was asked, and somebody was. Write what is known now, or leave it.',
      da: 'Tom betyder, at ingen er spurgt, og det er der nogen, der er. Skriv det, I ved nu, eller lad det stå.',
    },
  ),
  notFor: say(
    'important',
    '{cell}: "{found}" was not read: this column is not used for "{kind}".',
    '{cell}: »{found}« er ikke læst: Kolonnen bruges ikke ved »{kind}«.',
    {
      en: 'Clear the cell, or choose another kind for the row.',
      da: 'Ryd cellen, eller vælg en anden type for rækken.',
    },
  ),
  kindFirst: say(
    'important',
    '{cell}: the row was not read, because its kind is not chosen.',
    '{cell}: Rækken er ikke læst, fordi typen ikke er valgt.',
    { en: 'Choose a kind from the list in the cell.', da: 'Vælg en type på listen i cellen.' },
  ),
  rowsFirst: say(
    'important',
    '{cell}: "{found}" was not read, because there are rows on the sheet "{sheet}".',
    '{cell}: »{found}« er ikke læst, fordi der står rækker på arket »{sheet}«.',
    {
      en: 'Delete the rows on that sheet first. What stood there before is kept.',
      da: 'Slet først rækkerne på det ark. Det, der stod før, er bevaret.',
    },
  ),
  rowsFirstBlank: say(
    'important',
    '{cell}: the cell cannot be cleared as long as there are rows on the sheet "{sheet}".',
    '{cell}: Cellen kan ikke tømmes, så længe der er rækker på arket »{sheet}«.',
    {
      en: 'Delete the rows on that sheet first. What stood there before is kept.',
      da: 'Slet først rækkerne på det ark. Det, der stod før, er bevaret.',
    },
  ),
  notState: say(
    'important',
    '{cell}: "{found}" was not read: rows are added on the sheet "{sheet}".',
    '{cell}: »{found}« er ikke læst: Rækker tilføjes på arket »{sheet}«.',
    {
      en: 'Here can stand "none", "unknown" or nothing. What stood there before is kept.',
      da: 'Her kan stå »ingen«, »ukendt« eller ingenting. Det, der stod før, er bevaret.',
    },
  ),
  cut: say(
    'important',
    '{cell}: the text is longer than a cell can hold, and the change was not taken.',
    '{cell}: Teksten er længere, end en celle kan rumme, og ændringen er ikke taget med.',
    { en: 'Change it where the plan is edited.', da: 'Ret den dér, hvor planen redigeres.' },
  ),
  formula: say(
    'important',
    '{cell}: a formula stands here, and its value was not taken.',
    '{cell}: Her står en formel, og dens værdi er ikke taget med.',
    {
      en: 'Replace the formula with the value itself. What stood there before is kept.',
      da: 'Erstat formlen med selve værdien. Det, der stod før, er bevaret.',
    },
  ),
  error: say(
    'important',
    '{cell}: the cell shows an error ({found}).',
    '{cell}: Cellen viser en fejl ({found}).',
    kept,
  ),
  conflict: say(
    'important',
    '{cell}: here stands "{theirs}", but the plan has been changed to "{ours}" since the sheet was written.',
    '{cell}: Her står »{theirs}«, men planen er ændret til »{ours}«, siden arket blev skrevet.',
    {
      en: 'The plan keeps its value. Agree on one, and change it in the plan or in a sheet written today.',
      da: 'Planen beholder sin værdi. Bliv enige om én, og ret den i planen eller i et nyt ark.',
    },
  ),
  invalid: say(
    'important',
    '{cell}: the change was not taken. {said}',
    '{cell}: Ændringen er ikke taget med. {said}',
    kept,
  ),
  toNowhere: say(
    'important',
    '{cell}: the change was not taken, because it speaks of a new row that could not be taken.',
    '{cell}: Ændringen er ikke taget med, fordi den henviser til en ny række, der ikke kunne tages med.',
    {
      en: 'Correct the new row first; then read the file in again.',
      da: 'Ret først den nye række; læs så filen ind igen.',
    },
  ),
  noParent: say(
    'important',
    '{cell}: the new row was not taken, because it does not say what it belongs to.',
    '{cell}: Den nye række er ikke taget med, fordi der ikke står, hvad den hører til.',
    { en: 'Choose from the list in the cell.', da: 'Vælg på listen i cellen.' },
  ),
  moved: say(
    'important',
    '{cell}: a row that is there already cannot be moved to "{found}".',
    '{cell}: En række, der findes i forvejen, kan ikke flyttes til »{found}«.',
    {
      en: 'Add a new row for it, and delete this one. What stood there before is kept.',
      da: 'Tilføj en ny række til det, og slet denne. Det, der stod før, er bevaret.',
    },
  ),
} as const satisfies Readonly<Record<string, Problem>>

/** What can be wrong with a cell, by name. */
export type ProblemName = keyof typeof cellProblems
