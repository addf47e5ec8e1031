import type { CatalogueEntry } from './catalogueEntry.js'

/**
 * What the kit says of a model that is run otherwise than its cases have it, and of what the cases prove.
 *
 * @internal
 */
export const catalogueOfProof = {
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
  threshold: {
    message: {
      en: '{name} declares the threshold “{threshold}”, but no case shows that it decides anything',
      da: '{name} angiver grænseværdien »{threshold}«, men intet testtilfælde viser, at den afgør noget',
    },
    why: {
      en: 'Analyses set thresholds and must be able to trust them. Use the limit that the check is handed instead of a number written beside it, or add the case in which it decides.',
      da: 'I analyser sættes grænseværdierne anderledes, og så skal de virke. Brug den grænse, som `check` får, frem for et tal skrevet ved siden af, eller tilføj det testtilfælde, hvor den afgør noget.',
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
} as const satisfies Readonly<Record<string, CatalogueEntry>>
