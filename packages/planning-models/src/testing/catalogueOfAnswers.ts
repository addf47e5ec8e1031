import type { CatalogueEntry } from './catalogueEntry.js'

/**
 * What the kit says of a model as it is written, and of what it answers when its cases are run as they are.
 *
 * @internal
 */
export const catalogueOfAnswers = {
  contract: {
    message: {
      en: '{name} says “contract: {contract}”; this kit knows contract 1, so nothing was run',
      da: '{name} siger »contract: {contract}«; her kendes kontrakt 1, så intet er kørt',
    },
    why: {
      en: 'A host refuses a contract that it does not know. Write `contract: 1`, or install the version of @groundplan/planning-models that knows this one.',
      da: 'Et program afviser en kontrakt, det ikke kender. Skriv `contract: 1`, eller hent den udgave af @groundplan/planning-models, der kender den.',
    },
  },
  sameName: {
    message: { en: 'Two cases are called “{case}”', da: 'To testtilfælde hedder »{case}«' },
    why: {
      en: 'Nobody could tell which of them failed. Give each case a name of its own.',
      da: 'Man kan ikke se, hvilket af dem der fejlede. Giv hvert testtilfælde sit eget navn.',
    },
  },
  unnamed: {
    message: {
      en: '“{case}” names {name}, which the model does not have; there: {there}',
      da: '»{case}« nævner {name}, som modellen ikke har; der er: {there}',
    },
    why: {
      en: 'What is expected of nothing is never compared. Check the spelling.',
      da: 'Det, der forventes af noget, som ikke findes, bliver aldrig sammenlignet. Se efter, om navnet er stavet rigtigt.',
    },
  },
  place: {
    message: {
      en: 'In “{case}”, the place expected of {name} cannot be told: {what}',
      da: 'I »{case}« kan det sted, der forventes af {name}, ikke afgøres: {what}',
    },
    why: {
      en: 'What cannot be found is never compared. Give `at` as the rule does, from a name in its `reads` on; or, where the rule gives none, `pointer`.',
      da: 'Det, der ikke kan findes, bliver aldrig sammenlignet. Skriv `at`, som reglen gør, fra et navn i dens `reads`; eller `pointer`, hvor reglen intet sted angiver.',
    },
  },
  excuse: {
    message: {
      en: 'The excuse in `{option}` for {name} does not hold: {what}',
      da: 'Undtagelsen i `{option}` for {name} gælder ikke: {what}',
    },
    why: {
      en: 'Each excuse loosens the proof. Write in one sentence why it is needed, or take the entry out.',
      da: 'Hver undtagelse svækker beviset. Skriv i én sætning, hvorfor der er brug for den, eller fjern linjen.',
    },
  },
  language: {
    message: { en: '{name} is not written in {language}', da: '{name} er ikke skrevet på {language}' },
    why: {
      en: 'Readers get the other language in its place. Write the text, or leave the language out of `languages`.',
      da: 'Læserne får det andet sprog i stedet. Skriv teksten, eller tag sproget ud af `languages`.',
    },
  },
  sameText: {
    message: { en: '{name} reads the same in English and Danish', da: '{name} er ens på engelsk og dansk' },
    why: {
      en: 'One of the two languages was left behind. Write it in both, or declare one; where the words are right in both, say so in `alike` with the reason.',
      da: 'Det ene sprog er ikke kommet med. Skriv teksten på begge sprog, eller angiv ét; er ordene rigtige på begge, så skriv det i `alike` med en grund.',
    },
  },
  slots: {
    message: {
      en: '{name} has other slots in Danish than in English: {what}',
      da: '{name} har andre felter på dansk end på engelsk: {what}',
    },
    why: {
      en: 'Readers of one language are told less. Use the same slots in both.',
      da: 'Læserne af det ene sprog får mindre at vide. Brug de samme felter i begge.',
    },
  },
  layout: {
    message: {
      en: 'The layout of {name} does not fit at “{field}”: {what}',
      da: 'Feltnavnene i {name} passer ikke ved »{field}«: {what}',
    },
    why: {
      en: 'Whoever edits the content in a table sees the field under a name of the program’s. Write the path as it stands in the schema, without lists and the `value` of data, and a label in each language.',
      da: 'Den, der redigerer indholdet i et regneark, ser feltet under et navn fra programmet. Skriv vejen, som den står i skemaet, uden lister og uden `value`, og et navn på hvert sprog.',
    },
  },
  citation: {
    message: { en: '{name} cites {what}', da: '{name} henviser til {what}' },
    why: {
      en: 'Nobody can look up who says so. Cite a declared source with a place in it, or say with { own } that you judged yourselves and why.',
      da: 'Ingen kan slå efter, hvem der siger det. Henvis til et sted i en angivet kilde, eller skriv med { own }, at I selv har skønnet, og hvorfor.',
    },
  },
  defect: {
    message: { en: 'In “{case}”, {name} is at fault: {what}', da: 'I »{case}« er der noget galt med {name}: {what}' },
    why: {
      en: 'In a host its verdict is then `unknown`. Mend what the finding names; it says how.',
      da: 'I et program er svaret så `unknown`. Ret det, der nævnes; der står hvordan.',
    },
  },
  verdict: {
    message: {
      en: 'In “{case}”, {name} is {found}; expected {expected}',
      da: 'I »{case}« svarer {name} »{found}«, men »{expected}« var forventet',
    },
    why: {
      en: 'Either the rule is wrong or the case is. Correct the one that is.',
      da: 'Enten er reglen forkert, eller også er testtilfældet. Ret det, der er galt.',
    },
  },
  findings: {
    message: {
      en: 'In “{case}”, {name} does not find what is expected\n  found:\n    {found}\n  expected:\n    {expected}',
      da: 'I »{case}« finder {name} ikke det forventede\n  fundet:\n    {found}\n  forventet:\n    {expected}',
    },
    why: {
      en: 'Message, things spoken of, slots, place and order must be as expected. Correct the rule or the case; list others in `only` when the case is not about this rule.',
      da: 'Besked, det omtalte, felter, sted og rækkefølge skal være som forventet. Ret reglen eller testtilfældet; nævn de andre i `only`, når testtilfældet ikke handler om denne regel.',
    },
  },
  examined: {
    message: {
      en: 'In “{case}”, {name} examined {found}; expected {expected}',
      da: 'I »{case}« så {name} på {found}; ventet {expected}',
    },
    why: {
      en: 'Shares are shown of what was examined. Judge each thing once, and leave out what the rule does not apply to.',
      da: 'Andele vises af det, der er set på. Bedøm hver ting én gang, og udelad det, som reglen ikke gælder for.',
    },
  },
  question: {
    message: {
      en: 'In “{case}”, a question of {name} lacks {what}: “{question}”',
      da: 'I »{case}« mangler et spørgsmål fra {name} {what}: »{question}«',
    },
    why: {
      en: 'A question must make sense to those who can answer it. Ask in each of the rule’s languages, with the same slots, and fill them all.',
      da: 'Et spørgsmål skal give mening for dem, der kan svare. Stil det på alle reglens sprog og med de samme felter, og udfyld dem alle.',
    },
  },
  drawn: {
    message: { en: 'In a figure in “{case}”, {name} {what}', da: 'I en figur i »{case}« er {name} {what}' },
    why: {
      en: 'Readers of a language get the other one in its place. Write the text in each language of the model; what stands in the plan may be as it is.',
      da: 'Læserne får det andet sprog i stedet. Skriv teksten på alle modellens sprog; det, der står i planen, må være, som det er.',
    },
  },
  foreign: {
    message: {
      en: '{name} has words in its {language} that belong to the other language: {what}',
      da: '{name} har ord i den {language}e tekst, der hører til det andet sprog: {what}',
    },
    why: {
      en: 'It looks half translated. Finish the text, or put a title that is quoted in quotation marks.',
      da: 'Det ligner en halv oversættelse. Gør teksten færdig, eller sæt en titel, der citeres, i anførselstegn.',
    },
  },
  pointer: {
    message: {
      en: 'In “{case}”, {name} points to {pointer}, where nothing stands',
      da: 'I »{case}« peger {name} på {pointer}, hvor der ikke står noget',
    },
    why: {
      en: 'Nobody is led to the place in the plan. Start `at` with a name from `reads` (in `mentions` with a field of the content), and follow the content.',
      da: 'Ingen bliver ført hen til stedet i planen. Begynd `at` med et navn fra `reads` (i `mentions` med et felt i indholdet), og følg indholdet.',
    },
  },
  about: {
    message: {
      en: 'In “{case}”, {name} speaks of {what}, which is not in the plan; there: {there}',
      da: 'I »{case}« taler {name} om {what}, som ikke er i planen; der er: {there}',
    },
    why: {
      en: 'A host can show nothing of it, and no answer to a question would find its place. Give kind and id as the artefact’s `mentions` does.',
      da: 'Et program kan intet vise om det, og intet svar på et spørgsmål ville finde sin plads. Angiv art og id, som artefaktets `mentions` gør.',
    },
  },
  asyncSchema: {
    message: {
      en: 'In “{case}”, the schema of {title} answers later (a promise)',
      da: 'I »{case}« svarer skemaet for {title} først senere (et promise)',
    },
    why: {
      en: 'Plans are opened without waiting, so nobody would ever see the content. Leave out what is asynchronous, such as an async refinement.',
      da: 'Planer åbnes uden ventetid, så ingen ville se indholdet. Fjern det asynkrone, for eksempel et »async refine«.',
    },
  },
} as const satisfies Readonly<Record<string, CatalogueEntry>>
