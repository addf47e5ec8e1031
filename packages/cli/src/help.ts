import type { Language } from '@groundplan/kernel'
import type { Command } from './parseArguments.js'

const usage: Readonly<Record<Language, Readonly<Record<Command, string>>>> = {
  en: {
    assess: `groundplan assess FILE [options]

Judges the plan by the criteria of its models, as of a date: what is met, what
calls for action, what is unknown and what it would take to know.

  FILE                    the plan (*.groundplan.json); - reads standard input
  --at DATE               day of the assessment: 2026-03-31, 2026-03 or 2026;
                          today when not given
  --format text|json|html text (default), JSON, or a report that stands alone
  --out PATH              save there instead of writing to the terminal; a file
                          is replaced whole or not at all
  --model NAME|PATH       assess with this model or rule set too: one that comes
                          along, an installed package, a folder with a
                          package.json (. for this one), or a JavaScript file.
                          Its code is run, so name only what you trust.
                          Repeatable
  --strict                exit code 1 when there are faults in the plan itself
  --locale da|en          language; the terminal's when not given

Exit code: 0 assessed, 1 the plan cannot be opened, 2 wrong use.`,
    check: `groundplan check FILE [options]

Says whether the file can be opened and everything in it is where it belongs:
shape, versions, ids. The plan is not assessed.

  FILE                    the plan (*.groundplan.json); - reads standard input
  --format text|json      text (default) or JSON
  --out PATH              save there instead of writing to the terminal
  --model NAME|PATH       know this model's content too. Repeatable
  --strict                exit code 1 when there are faults
  --locale da|en          language; the terminal's when not given

Exit code: 0 can be opened, 1 cannot, 2 wrong use.`,
    schema: `groundplan schema [KIND] [options]

Writes the JSON Schema of a kind of content, or lists the kinds.

  KIND                    such as @groundplan/community/activities, or its last
                          part; "plan" for the whole file
  --out PATH              save there instead of writing to the terminal
  --model NAME|PATH       know this model's kinds too. Repeatable
  --locale da|en          language; the terminal's when not given`,
    models: `groundplan models [options]

Lists the planning models that come along, and those named with --model.

  --format text|json      text (default) or JSON
  --out PATH              save there instead of writing to the terminal
  --model NAME|PATH       list this one too. Repeatable
  --locale da|en          language; the terminal's when not given`,
    conformance: `groundplan conformance PACKAGE [options]

Proves a planning model or rule set: runs the package's own cases through the
conformance kit, and says what does not keep to the contract. The package
exports them as \`conformance = defineConformance(model, cases)\` from its
subpath ./conformance.

  PACKAGE                 a folder (. for this one), an installed package, or a
                          JavaScript file. Its code is run, in a process of its
                          own, so name only what you trust
  --time-limit SECONDS    how long it may take in all; 120 when not given
  --format text|json      text (default) or JSON
  --out PATH              save there instead of writing to the terminal
  --locale da|en          language; the terminal's when not given

Exit code: 0 conforms, 1 does not, 2 wrong use.`,
  },
  da: {
    assess: `groundplan assess FIL [tilvalg]

Vurderer planen, som den ser ud på en dato, ud fra modellernes kriterier: hvad
der er opfyldt, hvad der kræver handling, og hvad der mangler svar på.

  FIL                     planen (*.groundplan.json); - læser standardinput
  --at DATO               vurderingens dato: 2026-03-31, 2026-03 eller 2026;
                          dags dato, når intet er angivet
  --format text|json|html tekst (standard), JSON eller en rapport i én fil
  --out STI               gem dér i stedet for at skrive i terminalen; en fil
                          erstattes helt eller slet ikke
  --model NAVN|STI        brug også denne model eller dette regelsæt: et, der
                          følger med, en installeret modelpakke, en mappe med
                          en package.json (. er denne) eller en JavaScript-fil.
                          Koden bliver kørt, så nævn kun det, du har tillid
                          til. Kan gentages
  --strict                slutkode 1, når der er fejl i selve planen
  --locale da|en          sprog; terminalens, når intet er angivet

Slutkode: 0 vurderet, 1 planen kan ikke åbnes, 2 forkert brug.`,
    check: `groundplan check FIL [tilvalg]

Fortæller, om filen kan åbnes, og om alt i den er, hvor det hører til: form,
versioner, id'er. Planen bliver ikke vurderet.

  FIL                     planen (*.groundplan.json); - læser standardinput
  --format text|json      tekst (standard) eller JSON
  --out STI               gem dér i stedet for at skrive i terminalen
  --model NAVN|STI        kend også denne models indhold. Kan gentages
  --strict                slutkode 1, når der er fejl
  --locale da|en          sprog; terminalens, når intet er angivet

Slutkode: 0 kan åbnes, 1 kan ikke åbnes, 2 forkert brug.`,
    schema: `groundplan schema [TYPE] [tilvalg]

Skriver JSON Schema for en type indhold, eller viser typerne.

  TYPE                    for eksempel @groundplan/community/activities eller
                          blot sidste del; »plan« for hele filen
  --out STI               gem dér i stedet for at skrive i terminalen
  --model NAVN|STI        kend også denne models typer. Kan gentages
  --locale da|en          sprog; terminalens, når intet er angivet`,
    models: `groundplan models [tilvalg]

Viser de planlægningsmodeller, der følger med, og dem, der nævnes med --model.

  --format text|json      tekst (standard) eller JSON
  --out STI               gem dér i stedet for at skrive i terminalen
  --model NAVN|STI        vis også denne. Kan gentages
  --locale da|en          sprog; terminalens, når intet er angivet`,
    conformance: `groundplan conformance PAKKE [tilvalg]

Afprøver en planlægningsmodel eller et regelsæt: kører pakkens egne testtilfælde
igennem og fortæller, hvad der ikke overholder kontrakten. Pakken eksporterer
dem som \`conformance = defineConformance(model, cases)\` fra ./conformance.

  PAKKE                   en mappe (. er denne), en installeret pakke eller en
                          JavaScript-fil. Koden bliver kørt i en proces for
                          sig, så nævn kun det, du har tillid til
  --time-limit SEKUNDER   hvor længe det hele må tage; 120, når intet er angivet
  --format text|json      tekst (standard) eller JSON
  --out STI               gem dér i stedet for at skrive i terminalen
  --locale da|en          sprog; terminalens, når intet er angivet

Slutkode: 0 overholder kontrakten, 1 gør ikke, 2 forkert brug.`,
  },
}

const all: Readonly<Record<Language, string>> = {
  en: `groundplan – plans for community health, assessed against planning models

  groundplan assess FILE  what is met, what calls for action, what is not known
  groundplan check FILE   can the file be opened, is it sound
  groundplan schema KIND  the JSON Schema of a kind of content
  groundplan models       the planning models that come along
  groundplan conformance PACKAGE
                          does a planning model keep to the contract

  --help                  this text; after a command, how to use it
  --version               the version of the command
  --locale da|en          language; the terminal's when not given

A model guides and never blocks. Example:

  groundplan assess plan.groundplan.json --format html --out report.html`,
  da: `groundplan – planer for lokal sundhed, vurderet op mod planlægningsmodeller

  groundplan assess FIL   hvad er opfyldt, og hvad kræver handling
  groundplan check FIL    kan filen åbnes, og er den i orden
  groundplan schema TYPE  JSON Schema for en type indhold
  groundplan models       planlægningsmodeller, der følger med
  groundplan conformance PAKKE
                          overholder en planlægningsmodel kontrakten

  --help                  denne tekst; efter en kommando: hvordan den bruges
  --version               kommandoens version
  --locale da|en          sprog; terminalens, når intet er angivet

En model vejleder og blokerer aldrig. Eksempel:

  groundplan assess plan.groundplan.json --format html --out rapport.html`,
}

/** The help of a command, or of all, in the reader's language. */
export function help(topic: Command | undefined, language: Language): string {
  return `${topic === undefined ? all[language] : usage[language][topic]}\n`
}
