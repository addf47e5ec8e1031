import type { Entry } from './catalogue.js'

/** What is found in a table as a file: its signs, columns and rows. */
export const fileFindings = {
  tooLarge: {
    message: { en: 'The table is larger than {limit} MB.', da: 'Tabellen er større end {limit} MB.' },
    remedy: {
      en: 'Check that it is the table of a model; if it is, take out what is no row of the model.',
      da: 'Se efter, om det er tabellen med modellen; er det dét, så fjern det, der ikke er rækker i modellen.',
    },
  },
  workbook: {
    message: { en: 'The file is a spreadsheet, not CSV.', da: 'Filen er et regneark, ikke CSV.' },
    remedy: {
      en: 'Save the sheet as “CSV UTF-8” and give that file.',
      da: 'Gem arket som »CSV UTF-8«, og angiv dén fil.',
    },
  },
  notUtf8: {
    message: { en: 'The file is not text in UTF-8.', da: 'Filen er ikke tekst i UTF-8.' },
    remedy: {
      en: 'Save it again as “CSV UTF-8”, so that æ, ø and å arrive as they are.',
      da: 'Gem den igen som »CSV UTF-8«, så æ, ø og å kommer rigtigt med.',
    },
  },
  garbled: {
    message: {
      en: '{place}: letters were lost on the way: {found}.',
      da: '{place}: Bogstaver er gået tabt undervejs: {found}.',
    },
    remedy: {
      en: 'Write the text again where it came from, and save the table as “CSV UTF-8”.',
      da: 'Skriv teksten igen dér, hvor den kom fra, og gem tabellen som »CSV UTF-8«.',
    },
  },
  control: {
    message: { en: '{place}: there is a sign that cannot be seen.', da: '{place}: Der er et tegn, som ikke kan ses.' },
    remedy: { en: 'Empty the cell and type its text again.', da: 'Tøm cellen, og skriv teksten igen.' },
  },
  quotation: {
    message: {
      en: '{place}: quotation marks do not match, so the table cannot be read from here.',
      da: '{place}: Anførselstegn passer ikke sammen, så tabellen kan ikke læses herfra.',
    },
    remedy: {
      en: 'Close the cell with ", and write a " within a text twice: "". Saving the table from a spreadsheet does that.',
      da: 'Slut cellen med ", og skriv et " inde i en tekst dobbelt: "". Det sker af sig selv, når et regneark gemmer tabellen.',
    },
  },
  empty: {
    message: { en: 'The table is empty.', da: 'Tabellen er tom.' },
    remedy: {
      en: 'Name the columns in the first row (row, id, label_en …) and write one row for each part of the model.',
      da: 'Angiv kolonnerne i første række (række, id, betegnelse …), og skriv en række for hver del af modellen.',
    },
  },
  noHeader: {
    message: {
      en: 'The first row does not name the columns: there is no {lacking}.',
      da: 'Første række angiver ikke kolonnerne: Der mangler {lacking}.',
    },
    remedy: {
      en: 'Begin the table with a row of column names; row and id must be among them. Cells are parted by commas, semicolons or tabs. All columns: {columns}.',
      da: 'Begynd tabellen med en række af kolonnenavne; række og id skal være blandt dem. Cellerne adskilles af komma, semikolon eller tabulator. Alle kolonner: {columns}.',
    },
  },
  tooManyColumns: {
    message: {
      en: 'The table has {count} columns, more than {limit}.',
      da: 'Tabellen har {count} kolonner, flere end {limit}.',
    },
    remedy: {
      en: 'Delete the columns that are not of the model. All columns: {columns}.',
      da: 'Slet de kolonner, der ikke hører til modellen. Alle kolonner: {columns}.',
    },
  },
  tooManyRows: {
    message: {
      en: 'The table has {count} rows, more than {limit}.',
      da: 'Tabellen har {count} rækker, flere end {limit}.',
    },
    remedy: {
      en: 'Split it into several models: a plan can use any number of them.',
      da: 'Del den op i flere modeller: En plan kan bruge så mange, det skal være.',
    },
  },
  unknownColumn: {
    message: { en: '{place}: there is no column {found}.', da: '{place}: Kolonnen {found} findes ikke.' },
    remedy: {
      en: 'Rename it or delete it. All columns: {columns}.',
      da: 'Omdøb den, eller slet den. Alle kolonner: {columns}.',
    },
  },
  strangeColumns: {
    message: { en: '{place}: there is no column {found}.', da: '{place}: Kolonnen {found} findes ikke.' },
    remedy: { en: 'Rename it or delete it.', da: 'Omdøb den, eller slet den.' },
  },
  twiceColumn: {
    message: {
      en: '{place}: the column {found} is named twice.',
      da: '{place}: Kolonnen {found} er angivet to gange.',
    },
    remedy: { en: 'Put their cells together in one column.', da: 'Saml cellerne i én kolonne.' },
  },
  beyondColumns: {
    message: {
      en: '{place}: the text {found} stands in no column.',
      da: '{place}: Teksten {found} står ikke i nogen kolonne.',
    },
    remedy: {
      en: 'Name the column in the first row; or, where a text was split at a comma or semicolon, put it in quotation marks.',
      da: 'Angiv kolonnens navn i første række; eller sæt teksten i anførselstegn, hvis den er delt ved et komma eller semikolon.',
    },
  },
  formula: {
    message: {
      en: '{place}: {found} begins as a formula does, or is the error of one.',
      da: '{place}: {found} begynder som en formel eller er fejlen fra en.',
    },
    remedy: {
      en: 'Write what it should say so that it does not begin with “=”. Where it must begin with “@”, give the cell the format Text in the spreadsheet first.',
      da: 'Skriv det, der skal stå, så det ikke begynder med »=«. Giv først cellen formatet Tekst i regnearket, hvis den skal begynde med »@«.',
    },
  },
  noLabels: {
    message: {
      en: 'The table has no column with labels, so its language is not known.',
      da: 'Tabellen har ingen kolonne med betegnelser, så dens sprog kendes ikke.',
    },
    remedy: {
      en: 'Add label_en (English), label_da (Danish) or both.',
      da: 'Tilføj label_da (dansk), label_en (engelsk) eller begge.',
    },
  },
  emptyLanguage: {
    message: {
      en: '{place}: the table has columns for a language, but nothing is written in it.',
      da: '{place}: Tabellen har kolonner til et sprog, men intet er skrevet på det.',
    },
    remedy: {
      en: 'Write the texts, or delete the columns that end in _{language}: then the model has one language.',
      da: 'Skriv teksterne, eller slet de kolonner, der ender på _{language}: Så har modellen ét sprog.',
    },
  },
  orphanColumn: {
    message: {
      en: '{place}: the table has texts in a language without its labels.',
      da: '{place}: Tabellen har tekster på et sprog, som mangler sine betegnelser.',
    },
    remedy: {
      en: 'Add the column label_{language}, or delete the columns that end in _{language}.',
      da: 'Tilføj kolonnen label_{language}, eller slet de kolonner, der ender på _{language}.',
    },
  },
  missingColumn: {
    message: {
      en: '{place} is not in the table, and row {first} needs it.',
      da: '{place} er ikke i tabellen, og række {first} skal bruge den.',
    },
    remedy: { en: 'Add the column and write {what}.', da: 'Tilføj kolonnen, og skriv {what}.' },
  },
  noRow: {
    message: {
      en: '{place}: the row does not say what it is.',
      da: '{place}: Rækkens type mangler.',
    },
    remedy: { en: 'Write {kinds}.', da: 'Skriv {kinds}.' },
  },
  unknownRow: {
    message: { en: '{place}: there is no kind of row {found}.', da: '{place}: Rækketypen {found} findes ikke.' },
    remedy: { en: 'Write {kinds}.', da: 'Skriv {kinds}.' },
  },
  strayCell: {
    message: {
      en: '{place}: a row of the kind “{kind}” does not use this column, and {found} would be lost.',
      da: '{place}: En række af typen »{kind}« bruger ikke denne kolonne, og {found} ville gå tabt.',
    },
    remedy: {
      en: 'Empty the cell, or move its text to where it belongs. Columns of such a row: {uses}.',
      da: 'Tøm cellen, eller flyt teksten derhen, hvor den hører til. Kolonner i sådan en række: {uses}.',
    },
  },
} as const satisfies Readonly<Record<string, Entry>>
