import type { Localized, Message } from '@groundplan/kernel'

interface Entry {
  readonly message: Message
  readonly why: Localized
}

/**
 * Everything the kit can say, by the end of its code (`@groundplan/planning-models/testing/…`): what was seen, and what is at stake and what
 * to do.
 *
 * @internal
 */
export const testingCatalogue = {
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
  unsteady: {
    message: {
      en: 'Two runs of {name} on “{case}” do not agree\n  first:\n    {before}\n  then:\n    {after}',
      da: 'To kørsler af {name} på »{case}« giver ikke det samme\n  først:\n    {before}\n  så:\n    {after}',
    },
    why: {
      en: 'Nobody could check what was said yesterday. Let it depend on what it reads alone: no clock, no chance, no variable that outlives the check.',
      da: 'Ingen kunne efterprøve, hvad der blev sagt i går. Lad det kun afhænge af det, der bliver læst: intet ur, ingen tilfældighed, ingen variabel, der lever længere end kørslen.',
    },
  },
  clock: {
    message: { en: 'In “{case}”, {name} uses {what}', da: 'I »{case}« bruger {name} {what}' },
    why: {
      en: 'The same plan would get other answers tomorrow. Put `today` in `reads`, and leave chance out.',
      da: 'Den samme plan ville få andre svar i morgen. Sæt `today` i `reads`, og undgå tilfældighed.',
    },
  },
  timeZone: {
    message: {
      en: 'In “{case}”, {name} depends on the machine’s time zone: {what}',
      da: 'I »{case}« afhænger {name} af maskinens tidszone: {what}',
    },
    why: {
      en: 'The same plan would get other answers on another machine. Work with the text of the date, with `monthsBetween` and its like, or with the UTC getters.',
      da: 'Den samme plan ville få andre svar på en anden maskine. Brug datoens tekst, `monthsBetween` og lignende, eller UTC-varianterne.',
    },
  },
  locale: {
    message: {
      en: 'In “{case}”, {name} depends on the machine’s language: {what}',
      da: 'I »{case}« afhænger {name} af maskinens sprog: {what}',
    },
    why: {
      en: 'The same plan would be sorted or written otherwise on another machine. Name the locale, as in `a.localeCompare(b, "da")`, or compare with `<`.',
      da: 'Den samme plan ville blive sorteret eller skrevet anderledes på en anden maskine. Nævn sproget, som i `a.localeCompare(b, "da")`, eller sammenlign med `<`.',
    },
  },
  world: {
    message: {
      en: 'In “{case}”, {name} reaches outside of what it reads: {what}',
      da: 'I »{case}« rækker {name} ud over det, den læser: {what}',
    },
    why: {
      en: 'A host cannot show what the answer rests on, and nobody waits for what comes later. Put what is needed in the plan or in a threshold, and answer at once.',
      da: 'Et program kan ikke vise, hvad svaret bygger på, og ingen venter på det, der kommer senere. Læg det nødvendige i planen eller i en grænseværdi, og svar med det samme.',
    },
  },
  order: {
    message: {
      en: 'In “{case}”, {name} answers otherwise when items stand in another order\n  as written:\n    {before}\n  {how}:\n    {after}',
      da: 'I »{case}« svarer {name} anderledes, når tingene står i en anden rækkefølge\n  som skrevet:\n    {before}\n  {how}:\n    {after}',
    },
    why: {
      en: 'In a list of things with ids the order means nothing. Sort by id where it decides, and speak of things by id; where the order does mean something, as in a programme, name the artefact in `ordered`.',
      da: 'I en liste over ting med id’er betyder rækkefølgen intet. Sortér efter id, hvor den afgør noget, og omtal ting ved deres id; betyder rækkefølgen noget, som i et program, så nævn artefaktet i `ordered`.',
    },
  },
  renaming: {
    message: {
      en: 'In “{case}”, {name} answers otherwise when all ids are renamed\n  before:\n    {before}\n  after:\n    {after}',
      da: 'I »{case}« svarer {name} anderledes, når alle id’er får nye navne\n  før:\n    {before}\n  efter:\n    {after}',
    },
    why: {
      en: 'Hosts make their own ids, which mean nothing. Read fields instead of what an id looks like; or, if the artefact’s `mentions` leaves out a reference, give it there.',
      da: 'Programmer laver deres egne id’er, og de betyder intet. Læs felter i stedet for, hvordan et id ser ud; eller angiv henvisningen, hvis artefaktets `mentions` har udeladt den.',
    },
  },
  unrelated: {
    message: {
      en: 'In “{case}”, {name} answers otherwise when {what}, which it does not read\n  before:\n    {before}\n  after:\n    {after}',
      da: 'I »{case}« svarer {name} anderledes, når {what}; det læser den ikke\n  før:\n    {before}\n  efter:\n    {after}',
    },
    why: {
      en: 'What a rule depends on must be seen in its `reads`. Declare it there, or keep nothing between runs.',
      da: 'Det, en regel afhænger af, skal kunne ses i dens `reads`. Angiv det dér, eller gem intet mellem kørsler.',
    },
  },
  requiredRead: {
    message: {
      en: 'In “{case}” without {title}, {name} is {found}; expected unknown',
      da: 'I »{case}« uden {title} svarer {name} »{found}«, men »unknown« var forventet',
    },
    why: {
      en: 'Without what it needs, a rule knows nothing. Put the artefact itself in `reads`, not a copy of its content.',
      da: 'Uden det, den bygger på, ved en regel ingenting. Sæt selve artefaktet i `reads`, ikke en kopi af indholdet.',
    },
  },
  emptyPlan: {
    message: { en: 'On an empty plan, {name} is {found}', da: 'På en tom plan svarer {name} »{found}«' },
    why: {
      en: 'Nothing is known of an empty plan. Judge the things that are there, so that with none of them the rule does not apply; what is not there has not been asked for, so ask with missing().',
      da: 'Man ved intet om en tom plan. Bedøm de ting, der er der, så reglen ikke er relevant, når der ingen er; det, der ikke er der, er der ikke spurgt om, så spørg med missing().',
    },
  },
  emptyPlanSays: {
    message: { en: 'On an empty plan, this is said: “{what}”', da: 'På en tom plan bliver der sagt: »{what}«' },
    why: {
      en: 'Nothing is known of an empty plan, so nothing is to be said of it. Correct the rule or the model.',
      da: 'Man ved intet om en tom plan, så der skal heller ikke siges noget. Ret reglen eller modellen.',
    },
  },
  never: {
    message: { en: 'No case shows {name} as {expected}', da: 'Intet testtilfælde viser {name} som {expected}' },
    why: {
      en: 'An answer that no case shows is not proven. Add a case, or say in `never` why it cannot happen.',
      da: 'Et svar, som intet testtilfælde viser, er ikke bevist. Tilføj et testtilfælde, eller skriv i `never`, hvorfor det ikke kan ske.',
    },
  },
  untrueExcuse: {
    message: {
      en: '{name} is said never to be {expected}, but “{case}” shows it',
      da: 'Om {name} står der, at den aldrig er {expected}, men »{case}« viser det',
    },
    why: {
      en: 'The excuse is not true. Take it out of `never`.',
      da: 'Undtagelsen passer ikke. Fjern den fra `never`.',
    },
  },
  message: {
    message: {
      en: 'No case shows the message “{message}” of {name}',
      da: 'Intet testtilfælde viser beskeden »{message}« fra {name}',
    },
    why: {
      en: 'Nobody has seen whether it is said where it should be. Add a case in which it is, or take the message out.',
      da: 'Ingen har set, om den bliver sagt, hvor den skal. Tilføj et testtilfælde, hvor den gør, eller fjern beskeden.',
    },
  },
  optionalAbsent: {
    message: {
      en: 'No case runs {name} {how} the optional “{read}”',
      da: 'Intet testtilfælde kører {name} {how} det valgfrie »{read}«',
    },
    why: {
      en: 'A rule must know what to do either way. Add a case with the artefact attached and one without.',
      da: 'En regel skal kunne klare sig både med og uden. Tilføj et testtilfælde med artefaktet og et uden.',
    },
  },
  unread: {
    message: {
      en: '{name} declares “{read}” in `reads`, but looks into it in no case',
      da: '{name} angiver »{read}« i `reads`, men ser ikke efter i det i noget testtilfælde',
    },
    why: {
      en: 'People are asked for what nobody uses. Take it out of `reads`, or add the case in which it decides something.',
      da: 'Folk bliver bedt om noget, som ingen bruger. Tag det ud af `reads`, eller tilføj det testtilfælde, hvor det afgør noget.',
    },
  },
  view: {
    message: { en: 'No case draws the view {name}', da: 'Intet testtilfælde tegner visningen {name}' },
    why: {
      en: 'Nobody has seen whether it can be drawn. Add a case whose plan holds all that the view reads.',
      da: 'Ingen har set, om den kan tegnes. Tilføj et testtilfælde, hvor planen har alt det, visningen læser.',
    },
  },
  survived: {
    message: {
      en: 'No case notices when {name} {what}; “{case}” comes closest',
      da: 'Intet testtilfælde opdager det, når {name} {what}; »{case}« er tættest på',
    },
    why: {
      en: 'Then nobody would notice a mistake there either. Expect the exact findings, or `unknown`, in that case or in a new one where it decides.',
      da: 'Så ville ingen heller opdage en fejl dér. Angiv præcis de opmærksomhedspunkter, der forventes, eller `unknown`, i det testtilfælde eller i et nyt, hvor det afgør noget.',
    },
  },
  growth: {
    message: {
      en: '{name} reads more than its growth “{growth}” allows: {less} times when “{case}” is multiplied by {few}, {more} times by {many}',
      da: '{name} læser mere, end dens growth »{growth}« tillader: {less} gange, når »{case}« bliver ganget med {few}, {more} gange med {many}',
    },
    why: {
      en: "A large plan would take long to open. Look things up in a Map made once rather than in a list for each item, or declare `growth: 'quadratic'`.",
      da: "En stor plan ville være længe om at åbne. Slå op i et Map, der laves én gang, frem for i en liste for hver ting, eller angiv `growth: 'quadratic'`.",
    },
  },
  breaksDown: {
    message: {
      en: 'In “{case}”, {name} is at fault once {done}: {what}',
      da: 'I »{case}« er der noget galt med {name}, så snart {done}: {what}',
    },
    why: {
      en: 'Real plans hold more, and hold it otherwise, than cases do. Let the rule answer for whatever the schema allows, or let the schema refuse it.',
      da: 'Rigtige planer rummer mere og andet end testtilfældene. Lad reglen svare på alt, hvad skemaet tillader, eller lad skemaet afvise det.',
    },
  },
  loops: {
    message: {
      en: 'In “{case}”, {name} does not come to an end within {seconds} s',
      da: 'I »{case}« bliver {name} ikke færdig inden for {seconds} s',
    },
    why: {
      en: 'A host cannot stop it from within, so it would hang. Look for a loop whose condition never becomes false, a regular expression that backtracks, or a rule that gives a great many answers; the rest was checked without it.',
      da: 'Et program kan ikke standse det indefra og ville gå i stå. Se efter en løkke, hvis betingelse aldrig bliver falsk, et regulært udtryk, der går i ring, eller en regel, der giver meget store mængder svar; resten er kontrolleret uden.',
    },
  },
} as const satisfies Readonly<Record<string, Entry>>

/**
 * The name of a check of the kit.
 *
 * @internal
 */
export type Check = keyof typeof testingCatalogue
