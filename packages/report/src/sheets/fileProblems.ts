import type { Localized, Message, Weight } from '@groundplan/kernel'
import type { Refusal } from './guard.js'
import type { Problem } from './problems.js'

const say = (weight: Weight, en: Message['en'], da: Message['da'], why: Localized): Problem => ({
  weight,
  message: { en, da },
  why,
})
const nothingRead = {
  en: 'Nothing was read, and the plan is as it was.',
  da: 'Intet er læst, og planen er, som den var.',
}
const writeAnew = {
  en: 'Save the sheet from the plan again, and make the changes in that file.',
  da: 'Hent arket fra planen igen, og foretag ændringerne i den fil.',
}

const staleKept = {
  en: 'The plan keeps it. Save the sheet from the plan again, and delete the row there if it is still to go.',
  da: 'Planen beholder den. Hent arket fra planen igen, og slet rækken dér, hvis den stadig skal væk.',
}

/** Why a file is not opened. */
export const refusals: Readonly<Record<Refusal, Problem>> = {
  tooLarge: say(
    'structural',
    'The file is larger than 20 MB and was not opened.',
    'Filen er større end 20 MB og er ikke åbnet.',
    {
      en: 'Remove pictures and sheets that do not belong to the plan. Nothing was read.',
      da: 'Fjern billeder og ark, der ikke hører til planen. Intet er læst.',
    },
  ),
  notWorkbook: say('structural', 'The file is not an Excel workbook.', 'Filen er ikke en Excel-projektmappe.', {
    en: 'Save it as an Excel workbook (.xlsx), and read that file in. Nothing was read.',
    da: 'Gem den som Excel-projektmappe (.xlsx), og læs den fil ind. Intet er læst.',
  }),
  encrypted: say(
    'structural',
    'The file is protected by a password, or is of an older kind (.xls).',
    'Filen er beskyttet med adgangskode eller er af en ældre type (.xls).',
    {
      en: 'Save it as an Excel workbook (.xlsx) without a password. Nothing was read.',
      da: 'Gem den som Excel-projektmappe (.xlsx) uden adgangskode. Intet er læst.',
    },
  ),
  bomb: say(
    'structural',
    'The file says that it unpacks to far more than a plan holds, and was not opened.',
    'Filen fylder udpakket langt mere, end en plan kan, og er ikke åbnet.',
    {
      en: 'Check where the file comes from. If it is yours, save it anew in a spreadsheet program. Nothing was read.',
      da: 'Undersøg, hvor filen kommer fra. Er den jeres egen, så gem den på ny i et regneark. Intet er læst.',
    },
  ),
  macros: say('structural', 'The file holds macros and was not opened.', 'Filen indeholder makroer og er ikke åbnet.', {
    en: 'Save it as an Excel workbook without macros (.xlsx). Nothing was read.',
    da: 'Gem den som Excel-projektmappe uden makroer (.xlsx). Intet er læst.',
  }),
  external: say(
    'structural',
    'The file fetches values from other files and was not opened.',
    'Filen henter værdier fra andre filer og er ikke åbnet.',
    {
      en: 'Break the links (Data, Edit links), so that the values themselves stand in the cells. Nothing was read.',
      da: 'Bryd kæderne (Data, Rediger kæder), så selve værdierne står i cellerne. Intet er læst.',
    },
  ),
  hostileXml: say(
    'structural',
    'The file has parts that no spreadsheet program writes, and was not opened.',
    'Filen har dele, som intet regneark skriver, og er ikke åbnet.',
    {
      en: 'Check where the file comes from. If it is yours, save it anew in a spreadsheet program. Nothing was read.',
      da: 'Undersøg, hvor filen kommer fra. Er den jeres egen, så gem den på ny i et regneark. Intet er læst.',
    },
  ),
  tooManyCells: say(
    'structural',
    'The sheets of the file reach further than a plan can, and the file was not read.',
    'Arkene i filen er større, end en plan kan fylde, og filen er ikke læst.',
    {
      en: 'Delete cells far below or far to the right of the table, and sheets that do not belong to the plan. Nothing was read.',
      da: 'Slet celler langt under eller langt til højre for tabellen og ark, der ikke hører til planen. Intet er læst.',
    },
  ),
}

/** What can be wrong with a whole file, a sheet, a column or a row. */
export const fileProblems = {
  notOurs: say(
    'structural',
    'The workbook was not written from a plan.',
    'Projektmappen er ikke skrevet fra en plan.',
    { en: `${writeAnew.en} ${nothingRead.en}`, da: `${writeAnew.da} ${nothingRead.da}` },
  ),
  newer: say(
    'structural',
    'The workbook was written by a newer version.',
    'Projektmappen er skrevet af en nyere version.',
    { en: `Install the newer version. ${nothingRead.en}`, da: `Installér den nyere version. ${nothingRead.da}` },
  ),
  otherPlan: say(
    'structural',
    'The workbook belongs to another plan: "{theirs}".',
    'Projektmappen hører til en anden plan: »{theirs}«.',
    {
      en: `Choose the file that belongs to this plan. ${nothingRead.en}`,
      da: `Vælg den fil, der hører til denne plan. ${nothingRead.da}`,
    },
  ),
  otherLanguage: say(
    'structural',
    'The workbook says that it is in a language that is not known: {language}.',
    'Projektmappen er efter sit eget udsagn på et sprog, der ikke kendes: {language}.',
    { en: `${writeAnew.en} ${nothingRead.en}`, da: `${writeAnew.da} ${nothingRead.da}` },
  ),
  baseGone: say(
    'important',
    'It is no longer known how the plan looked when the workbook was written; its cells were compared with the plan as it is now.',
    'Det vides ikke længere, hvordan planen så ud, da projektmappen blev skrevet; cellerne er sammenlignet med planen, som den er nu.',
    {
      en: 'Look through the changes before you keep them: some may only undo what was changed elsewhere.',
      da: 'Se ændringerne igennem, før I beholder dem: Nogle kan være gamle værdier, der ville overskrive nyere.',
    },
  ),
  sheetMissing: say(
    'advice',
    'The sheet {sheet} is not in the workbook.',
    'Arket {sheet} findes ikke i projektmappen.',
    {
      en: 'Nothing on it was changed or removed. Delete rows, not sheets, to remove things from the plan.',
      da: 'Intet på det er ændret eller fjernet. Slet rækker, ikke ark, for at fjerne noget fra planen.',
    },
  ),
  sheetTwice: say(
    'important',
    'The sheet {sheet} is a copy of another and was not read.',
    'Arket {sheet} er en kopi af et andet og er ikke læst.',
    { en: 'Move what is new on it to the first one.', da: 'Flyt det, der er nyt på det, til det første.' },
  ),
  sheetUnknown: say(
    'advice',
    'The sheet {sheet} was not read: it is not part of the plan.',
    'Arket {sheet} er ikke læst: Det hører ikke til planen.',
    {
      en: 'If something on it belongs in the plan, write it on one of the other sheets.',
      da: 'Hører noget på det til i planen, så skriv det på et af de andre ark.',
    },
  ),
  sheetUnreadable: say(
    'important',
    'The sheet {sheet} was not read: what the plan holds of it now cannot be edited here.',
    'Arket {sheet} er ikke læst: Det, planen nu har af det, kan ikke redigeres her.',
    writeAnew,
  ),
  sheetBroken: say(
    'important',
    'The sheet {sheet} was not read: its first row or first column, which are hidden, are gone or changed.',
    'Arket {sheet} er ikke læst: Den første række eller den første kolonne, som er skjulte, er væk eller ændret.',
    writeAnew,
  ),
  sheetSorted: say(
    'important',
    'The sheet {sheet} was not read: its headings no longer stand above its rows, as happens when they are sorted with them.',
    'Arket {sheet} er ikke læst: Overskrifterne står ikke længere over rækkerne, sådan som det sker, når de sorteres med.',
    {
      en: 'Undo the sorting, or move the headings back to the top; sort the rows below them alone. Nothing on the sheet was changed or removed.',
      da: 'Fortryd sorteringen, eller flyt overskrifterne op øverst igen; sortér kun rækkerne under dem. Intet på arket er ændret eller fjernet.',
    },
  ),
  columnMissing: say(
    'advice',
    'The column {column} is not on the sheet {sheet}.',
    'Kolonnen {column} findes ikke på arket {sheet}.',
    { en: 'Nothing in it was changed.', da: 'Intet i den er ændret.' },
  ),
  columnTwice: say(
    'important',
    '{cell}: the column {column} stands twice; this one was not read.',
    '{cell}: Kolonnen {column} står to gange; denne er ikke læst.',
    { en: 'Keep one of them.', da: 'Behold én af dem.' },
  ),
  columnExtra: say(
    'advice',
    '{cell}: the column {column} is not part of the plan and was not read. In it stands: {words}',
    '{cell}: Kolonnen {column} hører ikke til planen og er ikke læst. I den står: {words}',
    {
      en: 'If it belongs in the plan, write it in one of the other columns.',
      da: 'Hører det til i planen, så skriv det i en af de andre kolonner.',
    },
  ),
  rowCopied: say(
    'advice',
    '{cell}: the row is a copy of another and was read as a new one.',
    '{cell}: Rækken er en kopi af en anden og er læst som en ny.',
    { en: 'Nothing to do if it was meant so.', da: 'Der skal intet gøres, hvis det var meningen.' },
  ),
  rowSameName: say(
    'advice',
    '{cell}: the new row bears the name of a row that is there already: "{name}".',
    '{cell}: Den nye række har samme navn som en række, der findes i forvejen: »{name}«.',
    {
      en: 'If they are the same, delete the new one and write in the other. If not, give it a name that tells them apart.',
      da: 'Er de den samme, så slet den nye, og skriv i den anden. Ellers giv den et navn, der skiller dem ad.',
    },
  ),
  rowUnknown: say(
    'advice',
    '{cell}: the row has a hidden mark that the plan does not know, and was read as a new one.',
    '{cell}: Rækken har et skjult mærke, som planen ikke kender, og er læst som en ny.',
    { en: 'Nothing to do if it was meant so.', da: 'Der skal intet gøres, hvis det var meningen.' },
  ),
  rowGone: say(
    'important',
    '{cell}: the row was changed here, but has been removed from the plan since the sheet was written.',
    '{cell}: Rækken er ændret her, men er fjernet fra planen, siden arket blev skrevet.',
    {
      en: 'Nothing was changed. Agree on whether it is to be there, and add it as a new row.',
      da: 'Intet er ændret. Bliv enige om, hvorvidt den skal være der, og tilføj den som en ny række.',
    },
  ),
  goneChanged: say(
    'important',
    '"{name}" is no longer on the sheet {sheet}, but has been changed in the plan since the sheet was written.',
    '»{name}« står ikke længere på arket {sheet}, men er ændret i planen, siden arket blev skrevet.',
    staleKept,
  ),
  goneChangedIn: say(
    'important',
    '"{name}" is no longer on the sheet {sheet}, but has been changed in the plan since the sheet was written: {columns}.',
    '»{name}« står ikke længere på arket {sheet}, men er ændret i planen, siden arket blev skrevet: {columns}.',
    staleKept,
  ),
  leftBehind: say(
    'important',
    '{place} still speaks of "{name}", which was removed from the plan.',
    '{place}: Her nævnes »{name}« stadig, selv om det er fjernet fra planen.',
    {
      en: 'Choose something else there, or clear the cell, in a sheet written today.',
      da: 'Vælg noget andet dér, eller ryd cellen, i et nyt ark.',
    },
  ),
  marksLost: say(
    'important',
    'Rows are missing on the sheet {sheet}, and others are new; the hidden column that says which is which seems to be lost. No row is proposed to be removed.',
    'Der mangler rækker på arket {sheet}, og andre er nye; den skjulte kolonne, der viser, hvad der er hvad, er vist gået tabt. Ingen rækker foreslås fjernet.',
    {
      en: 'Look through the new rows before you keep them: some may be there already under another name. Save the sheet from the plan again to remove rows.',
      da: 'Se de nye rækker igennem, før I beholder dem: Nogle findes måske i forvejen under et andet navn. Hent arket fra planen igen for at fjerne rækker.',
    },
  ),
  rowNeeds: say(
    'important',
    '{cell}: the new row was not taken, because nothing stands under {column}.',
    '{cell}: Den nye række er ikke taget med, fordi der ikke står noget under {column}.',
    { en: 'Fill in the cell and read the file in again.', da: 'Udfyld cellen, og læs filen ind igen.' },
  ),
  rowInvalid: say(
    'important',
    '{cell}: the new row was not taken. {said}',
    '{cell}: Den nye række er ikke taget med. {said}',
    { en: 'Correct the cell and read the file in again.', da: 'Ret cellen, og læs filen ind igen.' },
  ),
  answerNeeds: say(
    'important',
    '{cell}: the answer was not taken, because nothing stands under {column}.',
    '{cell}: Svaret er ikke taget med, fordi der ikke står noget under {column}.',
    { en: 'Fill in the cell and read the file in again.', da: 'Udfyld cellen, og læs filen ind igen.' },
  ),
  noNewRows: say(
    'important',
    '{cell}: the row was not read, because no rows can be added to this sheet.',
    '{cell}: Rækken er ikke læst, fordi der ikke kan tilføjes rækker på dette ark.',
    {
      en: 'Write what happened, or what is planned, on the sheet where it belongs.',
      da: 'Skriv det, der er sket eller planlagt, på det ark, hvor det hører til.',
    },
  ),
  rowOrphan: say(
    'important',
    '{cell}: the new row was not taken, because the row that it belongs to was not.',
    '{cell}: Den nye række er ikke taget med, fordi den række, den hører til, ikke er det.',
    { en: 'Correct that row first; then read the file in again.', da: 'Ret først den række; læs så filen ind igen.' },
  ),
  more: say(
    'important',
    { count: 'n', one: 'There is {n} more place of this kind.', other: 'There are {n} more places of this kind.' },
    { count: 'n', one: 'Der er {n} sted mere af den slags.', other: 'Der er {n} steder mere af den slags.' },
    {
      en: 'Correct those that are named, and read the file in again.',
      da: 'Ret dem, der er nævnt, og læs filen ind igen.',
    },
  ),
  allInvalid: say(
    'important',
    'None of the changes in {title} were taken, since together they do not fit. {said}',
    'Ingen af ændringerne i {title} er taget med, fordi de tilsammen ikke passer. {said}',
    { en: 'Make them in smaller steps.', da: 'Foretag dem i mindre skridt.' },
  ),
} as const satisfies Readonly<Record<string, Problem>>

/** What can be wrong with a whole file, a sheet, a column or a row, by name. */
export type FileProblemName = keyof typeof fileProblems
