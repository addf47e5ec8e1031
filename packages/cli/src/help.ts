import type { Language } from '@groundplan/kernel'
import type { Command } from './commandTable.js'
import { usageInDanish } from './help/usageInDanish.js'
import { usageInEnglish } from './help/usageInEnglish.js'

const usage = { en: usageInEnglish, da: usageInDanish } as const

const all: Readonly<Record<Language, string>> = {
  en: `groundplan – plans for community health, assessed against planning models

  groundplan new plan TITLE         a plan file to start from
  groundplan sheet out FILE         the plan as a workbook to edit
  groundplan sheet in SHEET FILE    take the edited workbook over into the plan
  groundplan assess FILE            what is met, what calls for action, what is
                                    not known
  groundplan report FILE            the report as a web page, Word or Markdown
  groundplan history FILE           what was changed, when, by whom and why
  groundplan diff A B               what changed from one file to another
  groundplan check FILE             can the file be opened, is it sound
  groundplan schema KIND            the JSON Schema of a kind of content
  groundplan models                 the planning models that come along
  groundplan conformance PACKAGE    does a planning model keep to the contract

  --help                            this text; after a command, how to use it
  --version                         the version of the command
  --locale da|en                    language; the terminal's when not given

A model guides and never blocks. Example:

  groundplan report plan.groundplan.json --out report.html`,
  da: `groundplan – planer for lokal sundhed, vurderet op mod planlægningsmodeller

  groundplan new plan TITEL         en planfil at begynde med
  groundplan sheet out FIL          planen som et regneark, der kan rettes
  groundplan sheet in REGNEARK FIL  overfør det rettede regneark til planen
  groundplan assess FIL             hvad er opfyldt, hvad kræver handling, og
                                    hvad ved vi ikke
  groundplan report FIL             rapporten som webside, Word eller Markdown
  groundplan history FIL            hvad er ændret, hvornår, af hvem og hvorfor
  groundplan diff A B               hvad er ændret fra den ene fil til den anden
  groundplan check FIL              kan filen åbnes, og er den i orden
  groundplan schema TYPE            JSON Schema for en type indhold
  groundplan models                 planlægningsmodeller, der følger med
  groundplan conformance PAKKE      overholder en planlægningsmodel kontrakten

  --help                            denne tekst; efter en kommando: hvordan den
                                    bruges
  --version                         kommandoens version
  --locale da|en                    sprog; terminalens, når intet er angivet

En model vejleder og blokerer aldrig. Eksempel:

  groundplan report plan.groundplan.json --out rapport.html`,
}

/** The help of commands, or of all where none is named, in the reader's language. */
export function help(topics: readonly Command[], language: Language): string {
  const texts = topics.length === 0 ? [all[language]] : topics.map((topic) => usage[language][topic])
  return `${texts.join('\n\n\n')}\n`
}
