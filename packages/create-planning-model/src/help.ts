import type { Language } from '@groundplan/kernel'

const texts: Readonly<Record<Language, string>> = {
  en: `npm create @groundplan/planning-model [FOLDER] -- [options]

Starts a planning model as a package of its own: schemas, rules one file each,
texts, cases and a conformance test, green at once. Asks for what is not given.

  FOLDER                  where to write; the end of the name when not given.
                          It must be new or empty (a table and .git may be in it)
  --name NAME             the package, which is the id of the model:
                          @example/model-garden
  --phases "ID=LABEL,…"   in order, one label for each language:
                          "listen=Listen|Lyt,act=Act|Handl"; none for a
                          framework without phases
  --languages en,da       en,da (default), da,en, en or da; texts are given in
                          that order
  --title "TEXT|TEXT"     what the model is called; made from the name when not
                          given
  --from table.csv        a model as a table instead of all these: see README;
                          - reads standard input
  --install               then run npm install and npm test in it
  --yes                   ask nothing
  --locale da|en          language; the terminal's when not given
  --help, --version

What is wrong with a table is listed at once, with row and column, as far as the
table can be read, and nothing is written before all of it is mended.

Exit code: 0 written, 1 the table has flaws, a question was broken off, or
npm install or npm test failed, 2 wrong use.`,
  da: `npm create @groundplan/planning-model [MAPPE] -- [tilvalg]

Opretter en planlægningsmodel som en selvstændig pakke: skemaer, regler i hver
sin fil, tekster, testtilfælde og en afprøvning, der består fra start. Spørger om
det, der ikke er angivet.

  MAPPE                   hvor pakken skrives; navnets sidste del, når intet er
                          angivet. Mappen skal være ny eller tom (en tabel og
                          .git må ligge i den)
  --name NAVN             pakken, hvis navn er modellens id:
                          @example/model-garden
  --phases "ID=NAVN,…"    i rækkefølge, en betegnelse for hvert sprog:
                          "listen=Listen|Lyt,act=Act|Handl"; none for en ramme
                          uden faser
  --languages en,da       en,da (standard), da,en, en eller da; tekster angives
                          i den rækkefølge
  --title "TEKST|TEKST"   hvad modellen hedder; dannes af navnet, når intet er
                          angivet
  --from tabel.csv        en model som tabel i stedet for alt dette: se README;
                          - læser standardinput
  --install               kør så npm install og npm test i pakken
  --yes                   spørg ikke om noget
  --locale da|en          sprog; terminalens, når intet er angivet
  --help, --version

Det, der er galt med en tabel, vises på én gang med række og kolonne, så vidt
tabellen kan læses, og intet skrives, før det hele er rettet.

Slutkode: 0 skrevet, 1 der er noget at rette i tabellen, et spørgsmål blev
afbrudt, eller npm install eller npm test fejlede, 2 forkert brug.`,
}

/** The help of the command in the reader's language. */
export const help = (language: Language): string => `${texts[language]}\n`
