import type { Command } from '../commandTable.js'

/** How to use each command, in Danish. */
export const usageInDanish: Readonly<Record<Command, string>> = {
  assess: `groundplan assess FIL [tilvalg]

Vurderer planen, som den ser ud på en dato, ud fra modellernes kriterier: hvad
der er opfyldt, hvad der kræver handling, og hvad der mangler svar på.

  FIL                     planen (*.groundplan.json); - læser standardinput
  --at DATO               vurderingens dato: 31-03-2026, »marts 2026« eller
                          2026; dags dato, når intet er angivet
  --format FORMAT         text (standard), json eller html (som report)
  --model NAVN|STI        brug også denne model eller dette regelsæt: et, der
                          følger med, en installeret modelpakke, en mappe med
                          en package.json (. er denne) eller en JavaScript-fil.
                          Koden bliver kørt, så nævn kun det, du har tillid
                          til. Kan gentages
  --strict                slutkode 1, når der er fejl i selve planen
  --out STI               gem dér; - er standardoutput
  --force                 skriv oven i en fil, der findes
  --locale da|en          sprog; terminalens, når intet er angivet

Slutkode: 0 vurderet, 1 planen kan ikke åbnes, 2 forkert brug.

  groundplan assess plan.groundplan.json --at 31-03-2026
  groundplan assess plan.groundplan.json --format json --out vurdering.json`,
  report: `groundplan report FIL [tilvalg]

Skriver planens rapport: først én side, så alt det, den bygger på. Gemmes som
PLAN-DATO.html i denne mappe, når --out ikke nævner en anden fil.

  FIL                     planen (*.groundplan.json); - læser standardinput
  --at DATO               rapportens dato; dags dato, når intet er angivet
  --format FORMAT         html (standard), docx (Word), md (Markdown) eller
                          text; det kan også fremgå af navnet efter --out
  --since DATO|ÆNDRING    fortæl, hvad der er ændret siden, af hvem og hvorfor:
                          en dato, en ændring eller en godkendt rapport; den
                          seneste godkendte rapport, når intet er angivet
  --approve               gem rapporten i planen som godkendt; planfilen ændres,
                          og en kopi af den gemmes ved siden af
  --by ROLLE              den rolle, der godkender, aldrig en persons navn
  --model NAVN|STI        vurdér også med denne model eller dette regelsæt. Kan
                          gentages
  --out STI               gem dér; - er standardoutput
  --force                 skriv oven i en fil, der findes
  --locale da|en          sprog; terminalens, når intet er angivet

Slutkode: 0 skrevet, 1 planen kan ikke åbnes, 2 forkert brug.

  groundplan report plan.groundplan.json
  groundplan report plan.groundplan.json --out status.docx --since 01-01-2026
  groundplan report plan.groundplan.json --approve --by "styregruppen"`,
  'sheet out': `groundplan sheet out FIL [tilvalg]

Skriver planens indhold som et regneark (XLSX), der kan rettes i Excel eller
LibreOffice. Gemmes som PLAN.xlsx i denne mappe, når --out ikke nævner en anden
fil.

  FIL                     planen (*.groundplan.json); - læser standardinput
  --model NAVN|STI        kend også denne models indhold. Kan gentages
  --out STI               gem dér; - er standardoutput
  --force                 skriv oven i en fil, der findes
  --locale da|en          sprog; terminalens, når intet er angivet

Slutkode: 0 skrevet, 1 planen kan ikke åbnes, 2 forkert brug.

  groundplan sheet out plan.groundplan.json`,
  'sheet in': `groundplan sheet in REGNEARK FIL [tilvalg]

Overfører det, der er rettet i et regneark, til planen. Kun celler, der er
rettet, ændrer noget; en slettet række bliver nævnt og står fortsat i planen.

  REGNEARK                regnearket (*.xlsx), som \`sheet out\` har lavet
  FIL                     planen; en kopi af den gemmes ved siden af
  --by ROLLE              den rolle, der har rettet; kommer i historikken
  --why TEKST             hvorfor; kommer i historikken
  --remove                fjern de slettede rækker fra planen
  --dry-run               fortæl blot, hvad der ville blive ændret
  --format FORMAT         text (standard) eller json: hvad der er at sige om
                          cellerne
  --out STI               gem den ændrede plan dér; FIL forbliver, som den er
  --force                 skriv oven i en fil, der findes; overfør også det,
                          der kan være ældre end planen
  --model NAVN|STI        kend også denne models indhold. Kan gentages
  --strict                slutkode 1, når en celle ikke kunne overføres
  --locale da|en          sprog; terminalens, når intet er angivet

Slutkode: 0 udført, 1 en fil kan ikke åbnes, 2 forkert brug.

  groundplan sheet in plan.xlsx plan.groundplan.json --by koordinator --dry-run`,
  check: `groundplan check FIL [tilvalg]

Fortæller, om filen kan åbnes, og om alt i den er, hvor det hører til: form,
versioner, id'er. Planen bliver ikke vurderet.

  FIL                     planen (*.groundplan.json); - læser standardinput
  --format FORMAT         text (standard) eller json
  --model NAVN|STI        kend også denne models indhold. Kan gentages
  --strict                slutkode 1, når der er fejl
  --out STI               gem dér; - er standardoutput
  --force                 skriv oven i en fil, der findes
  --locale da|en          sprog; terminalens, når intet er angivet

Slutkode: 0 kan åbnes, 1 kan ikke åbnes, 2 forkert brug.

  groundplan check plan.groundplan.json --strict`,
  diff: `groundplan diff A B [tilvalg]

Fortæller, hvad der er ændret fra den ene planfil til den anden, og, når de har
historik til fælles, hvornår, af hvem og hvorfor.

  A, B                    den tidligere og den senere fil; den ene kan være -
  --format FORMAT         text (standard) eller json
  --model NAVN|STI        kend også denne models indhold. Kan gentages
  --out STI               gem dér; - er standardoutput
  --force                 skriv oven i en fil, der findes
  --locale da|en          sprog; terminalens, når intet er angivet

Slutkode: 0 sammenlignet, 1 en plan kan ikke åbnes, 2 forkert brug.

  groundplan diff foer.groundplan.json plan.groundplan.json`,
  history: `groundplan history FIL [tilvalg]

Fortæller, hvad der er ændret i en plan, hvornår, af hvem og hvorfor, nyeste
først; hvad der er fortrudt; og hvilke rapporter der er godkendt.

  FIL                     planen (*.groundplan.json); - læser standardinput
  --format FORMAT         text (standard) eller json
  --model NAVN|STI        kend også denne models indhold. Kan gentages
  --out STI               gem dér; - er standardoutput
  --force                 skriv oven i en fil, der findes
  --locale da|en          sprog; terminalens, når intet er angivet

Slutkode: 0 fortalt, 1 planen kan ikke åbnes, 2 forkert brug.

  groundplan history plan.groundplan.json`,
  'new plan': `groundplan new plan TITEL [tilvalg]

Laver en planfil, hvor der endnu kun er en titel og en periode. Gemmes som
TITEL.groundplan.json i denne mappe, når --out ikke nævner en anden fil.

  TITEL                   hvad planen hedder, i anførselstegn
  --from DATO             hvornår den begynder: 31-03-2026, »marts 2026«
                          eller 2026; dags dato, når intet er angivet
  --to DATO               hvornår den slutter; åben, når intet er angivet
  --id ID                 dens id; dannes af titlen, når intet er angivet
  --model NAVN|STI        en planlægningsmodel, den skal følge. Kan gentages
  --out STI               gem dér; - er standardoutput
  --force                 skriv oven i en fil, der findes
  --locale da|en          sprog; terminalens, når intet er angivet

Slutkode: 0 lavet, 2 forkert brug.

  groundplan new plan "Fællesspisning" --from 2026 --to 2028 --model abcd`,
  schema: `groundplan schema [TYPE] [tilvalg]

Skriver JSON Schema for en type indhold, for hele filen eller for det, en
kommando skriver med --format json; eller viser dem alle.

  TYPE                    for eksempel @groundplan/community/activities eller
                          blot sidste del; plan for hele filen;
                          output/assessment for det, \`assess\` skriver
  --model NAVN|STI        kend også denne models typer. Kan gentages
  --out STI               gem dér; - er standardoutput
  --force                 skriv oven i en fil, der findes
  --locale da|en          sprog; terminalens, når intet er angivet

Slutkode: 0 skrevet, 2 forkert brug.

  groundplan schema activities`,
  models: `groundplan models [tilvalg]

Viser de planlægningsmodeller, der følger med, og dem, der nævnes med --model.

  --format FORMAT         text (standard) eller json
  --model NAVN|STI        vis også denne. Kan gentages
  --out STI               gem dér; - er standardoutput
  --force                 skriv oven i en fil, der findes
  --locale da|en          sprog; terminalens, når intet er angivet

Slutkode: 0 vist, 2 forkert brug.

  groundplan models --format json`,
  conformance: `groundplan conformance PAKKE [tilvalg]

Afprøver en planlægningsmodel eller et regelsæt: kører pakkens egne testtilfælde
igennem og fortæller, hvad der ikke overholder kontrakten. Pakken eksporterer
dem som \`conformance = defineConformance(model, cases)\` fra ./conformance.

  PAKKE                   en mappe (. er denne), en installeret pakke eller en
                          JavaScript-fil. Koden bliver kørt i en proces for
                          sig, så nævn kun det, du har tillid til
  --time-limit SEKUNDER   hvor længe det hele må tage; 120, når intet er angivet
  --format FORMAT         text (standard) eller json
  --out STI               gem dér; - er standardoutput
  --force                 skriv oven i en fil, der findes
  --locale da|en          sprog; terminalens, når intet er angivet

Slutkode: 0 overholder kontrakten, 1 gør ikke, 2 forkert brug.

  groundplan conformance .`,
}
