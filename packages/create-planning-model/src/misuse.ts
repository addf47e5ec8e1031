import type { Message, Slots } from '@groundplan/kernel'

/** Why the command cannot do what was asked, and what to do about it; shown on the error stream, exit code 2. */
export interface Misuse {
  readonly message: Message
  readonly hint: Message
  readonly slots: Slots
}

const help = {
  en: 'See `npm create @groundplan/planning-model -- --help`.',
  da: 'Se `npm create @groundplan/planning-model -- --help`.',
} as const

const list = {
  unknownOption: {
    message: { en: 'There is no option "{name}".', da: 'Tilvalget »{name}« findes ikke.' },
    hint: help,
  },
  meantOption: {
    message: { en: 'There is no option "{name}".', da: 'Tilvalget »{name}« findes ikke.' },
    hint: { en: 'Did you mean {meant}?', da: 'Mente du {meant}?' },
  },
  noValue: {
    message: { en: '"{name}" lacks its value.', da: '»{name}« mangler en værdi.' },
    hint: { en: 'Write `{name} {value}`.', da: 'Skriv `{name} {value}`.' },
  },
  needlessValue: {
    message: { en: '"{name}" takes no value.', da: '»{name}« tager ingen værdi.' },
    hint: { en: 'Write `{name}` alone, or leave it out.', da: 'Skriv blot `{name}`, eller udelad det.' },
  },
  givenTwice: {
    message: { en: '"{name}" is given twice.', da: '»{name}« er angivet to gange.' },
    hint: { en: 'Give it once.', da: 'Angiv det én gang.' },
  },
  tooMany: {
    message: { en: 'More than one folder was given: {extra}.', da: 'Der er angivet mere end én mappe: {extra}.' },
    hint: {
      en: 'A folder or a value with spaces needs quotation marks.',
      da: 'En mappe eller en værdi med mellemrum skal stå i anførselstegn.',
    },
  },
  badLocale: {
    message: { en: '"{value}" is no language of this command.', da: '»{value}« er ikke et af kommandoens sprog.' },
    hint: { en: 'Write `--locale en` or `--locale da`.', da: 'Skriv `--locale da` eller `--locale en`.' },
  },
  fromAlone: {
    message: {
      en: 'The table says what the model is; {options} cannot be used with it.',
      da: 'Tabellen siger, hvad modellen er; {options} kan ikke bruges sammen med den.',
    },
    hint: {
      en: 'Leave {options} out, or write it in the table.',
      da: 'Udelad {options}, eller skriv det i tabellen.',
    },
  },
  incomplete: {
    message: {
      en: 'No questions are asked here. This is missing: {options}.',
      da: 'Der stilles ingen spørgsmål her. Dette mangler: {options}.',
    },
    hint: {
      en: 'Give it: `--name @example/model-garden --phases "listen=Listen|Lyt,act=Act|Handl"` (or `--phases none`), or a table: `--from table.csv`.',
      da: 'Angiv det: `--name @example/model-garden --phases "listen=Listen|Lyt,act=Act|Handl"` (eller `--phases none`), eller en tabel: `--from tabel.csv`.',
    },
  },
  badName: {
    message: { en: '"{value}" cannot name a package.', da: '»{value}« kan ikke være navnet på en pakke.' },
    hint: {
      en: 'Use small letters, digits and "-", and put your name with @ in front: @example/model-garden.',
      da: 'Brug små bogstaver, cifre og »-«, og sæt jeres navn med @ foran: @example/model-garden.',
    },
  },
  badLanguages: {
    message: { en: '"{value}" is no choice of languages.', da: '»{value}« er ikke et valg af sprog.' },
    hint: { en: 'Write en,da or en or da.', da: 'Skriv da,en eller da eller en.' },
  },
  badTitle: {
    message: {
      en: 'The title needs a text for each language ({languages}); it has {found}.',
      da: 'Titlen skal have en tekst for hvert sprog ({languages}); den har {found}.',
    },
    hint: {
      en: 'Write one text for each language, in that order, with "|" between them: "{example}".',
      da: 'Skriv en tekst for hvert sprog i den rækkefølge med »|« imellem: »{example}«.',
    },
  },
  badPhase: {
    message: { en: 'The phase "{value}" cannot be read.', da: 'Fasen »{value}« kan ikke læses.' },
    hint: {
      en: 'Write id=label for each phase, with commas between phases: {example}.',
      da: 'Skriv id=betegnelse for hver fase med komma imellem faserne: {example}.',
    },
  },
  badPhaseId: {
    message: { en: '"{value}" cannot be the id of a phase.', da: '»{value}« kan ikke være id på en fase.' },
    hint: {
      en: 'Write one word of letters a to z and digits, beginning with a small letter, such as {example}.',
      da: 'Skriv ét ord af bogstaverne a til z og cifre, der begynder med et lille bogstav, for eksempel {example}.',
    },
  },
  phaseTwice: {
    message: { en: 'There are two phases with the id "{value}".', da: 'Der er to faser med id »{value}«.' },
    hint: {
      en: 'Give each its own id; capitals alone make no difference.',
      da: 'Giv hver sit eget id; store og små bogstaver gør ingen forskel.',
    },
  },
  phaseLabels: {
    message: {
      en: 'The phase "{value}" needs a label for each language ({languages}); it has {found}.',
      da: 'Fasen »{value}« skal have en betegnelse for hvert sprog ({languages}); den har {found}.',
    },
    hint: {
      en: 'Write one label for each language, in that order, with "|" between them: {example}.',
      da: 'Skriv en betegnelse for hvert sprog i den rækkefølge med »|« imellem: {example}.',
    },
  },
  braced: {
    message: {
      en: 'Nothing is filled in here, and {found} would be shown as written: "{value}".',
      da: 'Her udfyldes ikke noget, og {found} ville blive vist, som det står: »{value}«.',
    },
    hint: {
      en: 'Write what should stand there, without braces.',
      da: 'Skriv det, der skal stå, uden krøllede parenteser.',
    },
  },
  foreignLabel: {
    message: {
      en: 'This does not look like {language}: "{value}" has {found}.',
      da: 'Dette ligner ikke {language}: »{value}« har {found}.',
    },
    hint: {
      en: 'Give the labels in the order of the languages, here {languages}: {example}.',
      da: 'Angiv betegnelserne i sprogenes rækkefølge, her {languages}: {example}.',
    },
  },
  sameLabels: {
    message: {
      en: 'The Danish text is the English one: "{value}".',
      da: 'Den danske tekst er den engelske: »{value}«.',
    },
    hint: {
      en: 'Write it in Danish too, or make the model in one language: `--languages en`.',
      da: 'Skriv den også på dansk, eller lav modellen på ét sprog: `--languages da`.',
    },
  },
  unreadTable: {
    message: { en: '{path} cannot be read: {problem}', da: '{path} kan ikke læses: {problem}' },
    hint: {
      en: 'Check the spelling and the folder, and that it is the CSV file itself.',
      da: 'Se efter stavning og mappe, og om det er selve CSV-filen.',
    },
  },
  noFolder: {
    message: { en: '{path} is a file, not a folder.', da: '{path} er en fil, ikke en mappe.' },
    hint: { en: 'Name another folder.', da: 'Angiv en anden mappe.' },
  },
  notEmpty: {
    message: { en: '{path} is not empty: {found}.', da: '{path} er ikke tom: {found}.' },
    hint: {
      en: 'Nothing was written. Name a new folder, or move these away.',
      da: 'Intet er skrevet. Angiv en ny mappe, eller flyt det væk.',
    },
  },
  unwritten: {
    message: { en: '{path} could not be written: {problem}', da: '{path} kunne ikke skrives: {problem}' },
    hint: {
      en: 'Nothing was left behind. Choose a folder that you may write to and that has room.',
      da: 'Intet er efterladt. Vælg en mappe, som du må skrive i, og hvor der er plads.',
    },
  },
  unrunnable: {
    message: { en: 'npm cannot be run from here.', da: 'npm kan ikke køres herfra.' },
    hint: {
      en: 'Leave `--install` out, and run `npm install` and `npm test` in the folder.',
      da: 'Udelad `--install`, og kør `npm install` og `npm test` i mappen.',
    },
  },
} as const satisfies Readonly<Record<string, Pick<Misuse, 'message' | 'hint'>>>

/** The name of a misuse in the catalogue. */
export type MisuseName = keyof typeof list

/** All misuses, for the test that both languages are complete. */
export const misuses: Readonly<Record<MisuseName, Pick<Misuse, 'message' | 'hint'>>> = list

/** A misuse from the catalogue with its slots filled. */
export const misuse = (name: MisuseName, slots: Slots = {}): Misuse => ({ ...list[name], slots })
