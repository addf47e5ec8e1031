import type { Message, Weight } from '@groundplan/kernel'

/** What can be found in a theory that is written as a table: its weight, what is seen, and what to do about it. */
export const csvFindings = {
  tooLarge: {
    weight: 'structural',
    message: {
      en: 'The table is too large to be read: {found}, and at most {limit} are read.',
      da: 'Tabellen er for stor til at blive læst: {found}, og højst {limit} læses.',
    },
    remedy: {
      en: 'Split it by focus area and read each part as a theory of its own.',
      da: 'Del den efter indsatsområde, og indlæs hver del som en teori for sig.',
    },
  },
  quotation: {
    weight: 'important',
    message: {
      en: '{place}: a cell that begins with " does not end where a delimiter follows, so the signs were read as they stand.',
      da: '{place}: En celle, der begynder med ", slutter ikke dér, hvor et skilletegn følger, så tegnene er læst, som de står.',
    },
    remedy: {
      en: 'Look at that row. Saving the table from a spreadsheet as CSV puts the quotation marks right.',
      da: 'Se rækken efter. Når et regneark gemmer tabellen som CSV, bliver anførselstegnene sat rigtigt.',
    },
  },
  unreadable: {
    weight: 'structural',
    message: { en: '{place}: the table cannot be read from here.', da: '{place}: Tabellen kan ikke læses herfra.' },
    remedy: {
      en: 'End the cell with ". Saving the table from a spreadsheet as CSV does that.',
      da: 'Slut cellen med ". Det sker af sig selv, når et regneark gemmer tabellen som CSV.',
    },
  },
  empty: {
    weight: 'structural',
    message: { en: 'The table is empty.', da: 'Tabellen er tom.' },
    remedy: {
      en: 'Write the headings in the first row: {headings}. Then one row for each activity.',
      da: 'Skriv overskrifterne i første række: {headings}. Derefter en række for hver aktivitet.',
    },
  },
  noHeadings: {
    weight: 'structural',
    message: {
      en: 'None of the first {limit} rows names the columns; the table begins with {found}.',
      da: 'Ingen af de første {limit} rækker angiver kolonnerne; tabellen begynder med {found}.',
    },
    remedy: {
      en: 'Write the headings in the first row: {headings}. One column of activities or of effects is enough.',
      da: 'Skriv overskrifterne i første række: {headings}. Én kolonne med aktiviteter eller virkninger er nok.',
    },
  },
  above: {
    weight: 'advice',
    message: {
      en: '{place}: {found} stands above the headings and is kept as a note.',
      da: '{place}: {found} står over overskrifterne og er beholdt som note.',
    },
    remedy: {
      en: 'Leave it, or move it to where it belongs.',
      da: 'Lad den stå, eller flyt den derhen, hvor den hører til.',
    },
  },
  otherColumn: {
    weight: 'advice',
    message: {
      en: '{place}: a programme theory has no column called {found}. What stands in it is kept as notes on the activities.',
      da: '{place}: En programteori har ingen kolonne, der hedder {found}. Det, der står i den, er beholdt som noter til aktiviteterne.',
    },
    remedy: {
      en: 'Leave it, or rename the column: {headings}. A horizon of your own has its years in brackets, such as (2-3 years).',
      da: 'Lad den stå, eller omdøb kolonnen: {headings}. En tidshorisont, I selv har valgt, har årene i parentes, for eksempel (2-3 år).',
    },
  },
  misspelt: {
    weight: 'important',
    message: {
      en: '{place}: did you mean {meant}? A programme theory has no column called {found}. What stands in it is kept as notes on the activities.',
      da: '{place}: Mente I {meant}? En programteori har ingen kolonne, der hedder {found}. Det, der står i den, er beholdt som noter til aktiviteterne.',
    },
    remedy: {
      en: 'Correct the heading, or leave it if it stands for something else.',
      da: 'Ret overskriften, eller lad den stå, hvis den betyder noget andet.',
    },
  },
  noRows: {
    weight: 'important',
    message: {
      en: '{place}: these are the headings, and nothing stands below them.',
      da: '{place}: Her står overskrifterne, og der står ikke noget under dem.',
    },
    remedy: {
      en: 'Write one row for each activity.',
      da: 'Skriv en række for hver aktivitet.',
    },
  },
  errorCell: {
    weight: 'important',
    message: {
      en: '{place}: {found} is an error of the spreadsheet, and counts as not said.',
      da: '{place}: {found} er en fejl i regnearket og tæller som ikke angivet.',
    },
    remedy: {
      en: 'Correct the formula in the spreadsheet, or widen the column, and save the table again.',
      da: 'Ret formlen i regnearket, eller gør kolonnen bredere, og gem tabellen igen.',
    },
  },
  twiceColumn: {
    weight: 'important',
    message: {
      en: '{place}: {found} means the same as column {first}. What stands below it is kept as notes on the activities.',
      da: '{place}: {found} betyder det samme som kolonne {first}. Det, der står under den, er beholdt som noter til aktiviteterne.',
    },
    remedy: { en: 'Put their cells together in one column.', da: 'Saml cellerne i én kolonne.' },
  },
  beyond: {
    weight: 'important',
    message: {
      en: '{place}: {found} stands in a column without a heading and is kept as a note.',
      da: '{place}: {found} står i en kolonne uden overskrift og er beholdt som note.',
    },
    remedy: {
      en: 'Give the column a heading; or, where a text was split at a comma or semicolon, put it in quotation marks.',
      da: 'Giv kolonnen en overskrift; eller sæt teksten i anførselstegn, hvis den er delt ved et komma eller semikolon.',
    },
  },
  garbled: {
    weight: 'important',
    message: {
      en: '{place}: in {found} some letters were lost (�).',
      da: '{place}: I {found} er nogle bogstaver gået tabt (�).',
    },
    remedy: {
      en: 'Save the table as “CSV UTF-8” and read it again.',
      da: 'Gem tabellen som »CSV UTF-8«, og indlæs den igen.',
    },
  },
  noDate: {
    weight: 'advice',
    message: {
      en: '{place}: {found} is no date, so the date is unknown, with these words as the reason.',
      da: '{place}: {found} er ikke en dato, så datoen er ukendt med de ord som begrundelse.',
    },
    remedy: {
      en: 'Leave it, or write a day, month or year: 01-05-2017, maj 2017, 2017.',
      da: 'Lad den stå, eller skriv en dag, en måned eller et år: 01-05-2017, maj 2017, 2017.',
    },
  },
  shortYear: {
    weight: 'advice',
    message: { en: '{place}: {found} was read as {date}.', da: '{place}: {found} er læst som {date}.' },
    remedy: { en: 'Write the year with four digits.', da: 'Skriv året med fire cifre.' },
  },
  noCost: {
    weight: 'advice',
    message: {
      en: '{place}: {found} is no sum of money, so the cost is unknown, with these words as the reason.',
      da: '{place}: {found} er ikke et beløb, så omkostningen er ukendt med de ord som begrundelse.',
    },
    remedy: {
      en: 'Leave it, or write an amount and its currency: 12.500,50 kr.',
      da: 'Lad den stå, eller skriv et beløb og dets valuta: 12.500,50 kr.',
    },
  },
  noCurrency: {
    weight: 'advice',
    message: {
      en: '{place}: {found} has no currency and was read as Danish kroner.',
      da: '{place}: {found} har ingen valuta og er læst som danske kroner.',
    },
    remedy: { en: 'Write the currency: kr., DKK, EUR.', da: 'Skriv valutaen: kr., DKK, EUR.' },
  },
  notKept: {
    weight: 'advice',
    message: {
      en: '{place}: {found} cannot stand as an effect; it is kept as a note.',
      da: '{place}: {found} kan ikke stå som virkning; det er beholdt som note.',
    },
    remedy: {
      en: 'Leave the cell empty, or write “–” where nothing has been thought of.',
      da: 'Lad cellen stå tom, eller skriv »–«, hvor intet er tænkt endnu.',
    },
  },
  differs: {
    weight: 'important',
    message: {
      en: '{place}: {found} differs from {expected} further up, which is used. It is kept as a note.',
      da: '{place}: {found} er forskelligt fra {expected} længere oppe, som er brugt. Det er beholdt som note.',
    },
    remedy: {
      en: 'Make the cells equal, or leave the lower one empty.',
      da: 'Gør cellerne ens, eller lad den nederste stå tom.',
    },
  },
  noActivity: {
    weight: 'important',
    message: {
      en: '{place}: the row has effects but no activity, so nothing leads to them.',
      da: '{place}: Rækken har virkninger, men ingen aktivitet, så intet fører til dem.',
    },
    remedy: {
      en: 'Write the activity, or “–” where there is none.',
      da: 'Skriv aktiviteten, eller »–«, hvor der ingen er.',
    },
  },
  asAbove: {
    weight: 'advice',
    message: {
      en: {
        count: 'count',
        one: '{count} empty cell was read as the one above it: in {columns}, an empty cell means “as above” within its focus area.',
        other:
          '{count} empty cells were read as the ones above them: in {columns}, an empty cell means “as above” within its focus area.',
      },
      da: {
        count: 'count',
        one: '{count} tom celle er læst som den ovenfor: I {columns} betyder en tom celle »som ovenfor« inden for sit indsatsområde.',
        other:
          '{count} tomme celler er læst som dem ovenfor: I {columns} betyder en tom celle »som ovenfor« inden for sit indsatsområde.',
      },
    },
    remedy: {
      en: 'Write “–” where a cell is empty because nothing is said.',
      da: 'Skriv »–«, hvor en celle er tom, fordi intet er sagt.',
    },
  },
  assumedLinks: {
    weight: 'advice',
    message: {
      en: {
        count: 'count',
        one: 'The table does not say what follows from what; {count} link was drawn: an activity leads to its first effects, and each effect to those of the next filled column wherever all its activities have them.',
        other:
          'The table does not say what follows from what; {count} links were drawn: an activity leads to its first effects, and each effect to those of the next filled column wherever all its activities have them.',
      },
      da: {
        count: 'count',
        one: 'Tabellen siger ikke, hvad der følger af hvad; der er sat {count} pil: En aktivitet fører til sine første virkninger og hver virkning til dem i næste udfyldte kolonne, hvor alle dens aktiviteter har dem.',
        other:
          'Tabellen siger ikke, hvad der følger af hvad; der er sat {count} pile: En aktivitet fører til sine første virkninger og hver virkning til dem i næste udfyldte kolonne, hvor alle dens aktiviteter har dem.',
      },
    },
    remedy: {
      en: 'Go through the links with those who know the activities: take away the ones nobody believes in, and write the mechanism of the others.',
      da: 'Gå pilene igennem med dem, der kender aktiviteterne: Fjern dem, ingen tror på, og skriv virkningsmekanismen på de andre.',
    },
  },
  manyLinks: {
    weight: 'important',
    message: {
      en: 'The table has so many effects in its rows that links between effects were not drawn for all of them: those activities lead to each of their effects directly.',
      da: 'Tabellen har så mange virkninger i rækkerne, at der ikke er sat pile mellem dem alle: De pågældende aktiviteter fører direkte til hver af deres virkninger.',
    },
    remedy: {
      en: 'Look whether a column was split into lines that are no effects of their own.',
      da: 'Se efter, om en kolonne er delt i linjer, der ikke er virkninger hver for sig.',
    },
  },
} as const satisfies Readonly<
  Record<string, { readonly weight: Weight; readonly message: Message; readonly remedy: Message }>
>
