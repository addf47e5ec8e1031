import type { AnyLocalized, Message } from '@groundplan/kernel'

/** Words of each fault of a figure of numbers: what is seen, and what to do. */
export const pointFaultWords = {
  pointNumber: {
    message: {
      en: 'A number of {series} at {at} is none, or infinite',
      da: 'En værdi for {series} ved {at} er ikke et tal eller er uendelig',
    },
    why: {
      en: 'It is drawn as a gap that says so. Say what it is: unknown, withheld or not applicable.',
      da: 'Den tegnes som et hul, der siger det. Sig, hvad den er: ukendt, tilbageholdt eller ikke relevant.',
    },
  },
  pointDate: {
    message: {
      en: '{at} is no date, and {series} has a place there',
      da: '{at} er ikke en dato, men {series} har en plads dér',
    },
    why: {
      en: 'It stands in the table only. Write YYYY, YYYY-MM or YYYY-MM-DD; or give the figure categories.',
      da: 'Den står kun i tabellen. Skriv ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD, eller giv figuren kategorier.',
    },
  },
  noCategory: {
    message: {
      en: '{series} names the category {at}, which the figure does not have',
      da: '{series} nævner kategorien {at}, som figuren ikke har',
    },
    why: {
      en: 'It is drawn at a place that says so. Add the category, or choose one that is there.',
      da: 'Den tegnes på en plads, der siger det. Tilføj kategorien, eller vælg en, der findes.',
    },
  },
  pointTwice: {
    message: {
      en: '{series} has more than one point at {at}',
      da: '{series} har mere end ét punkt ved {at}',
    },
    why: {
      en: 'All are drawn, above each other. Keep one, or make them series of their own.',
      da: 'Alle tegnes, over hinanden. Behold ét, eller lad dem være hver sin serie.',
    },
  },
  pointOrder: {
    message: {
      en: 'The points of {series} are not in order: {at} comes too late',
      da: 'Punkterne i {series} står ikke i rækkefølge: {at} kommer for sent',
    },
    why: {
      en: 'They are drawn in order all the same. Put them in order, in case a date is mistyped.',
      da: 'De tegnes alligevel i rækkefølge. Sæt dem i rækkefølge; måske er en dato skrevet forkert.',
    },
  },
  intervalTurned: {
    message: {
      en: 'The interval of {series} at {at} ends below where it begins',
      da: 'Intervallet for {series} ved {at} slutter, før det begynder',
    },
    why: {
      en: 'It is drawn the other way round. Give the lower number as `low`.',
      da: 'Det tegnes omvendt. Angiv det mindste tal som `low`.',
    },
  },
  intervalBeside: {
    message: {
      en: 'The number of {series} at {at} lies outside its own interval',
      da: 'Værdien for {series} ved {at} ligger uden for sit eget interval',
    },
    why: {
      en: 'Both are drawn as given. See that they are of one measure; shares have theirs in percent.',
      da: 'Begge tegnes som angivet. Se efter, at de måler det samme; andele har deres i procent.',
    },
  },
  intervalNumber: {
    message: {
      en: 'The interval of {series} at {at} has an end that is no number, or infinite',
      da: 'Intervallet for {series} ved {at} har en ende, der ikke er et tal eller er uendelig',
    },
    why: {
      en: 'It is not drawn. Give both ends, or leave the interval out.',
      da: 'Det tegnes ikke. Angiv begge ender, eller udelad intervallet.',
    },
  },
  mixedUnits: {
    message: {
      en: '{series} at {at} has another unit than the numbers before it',
      da: '{series} ved {at} har en anden enhed end tallene før',
    },
    why: {
      en: 'One axis has one unit, and the picture names the first. Make a figure for each unit.',
      da: 'Én akse har én enhed, og billedet nævner den første. Lav en figur for hver enhed.',
    },
  },
  noShare: {
    message: {
      en: '{series} at {at} has no denominator, or one of 0, and shares are to be drawn',
      da: '{series} ved {at} har ingen nævner, eller nævneren 0, og der skal tegnes andele',
    },
    why: {
      en: 'It is drawn as a gap that says so. Give `of`, or say that it is not applicable.',
      da: 'Den tegnes som et hul, der siger det. Angiv `of`, eller sig, at den ikke er relevant.',
    },
  },
  shareBeyond: {
    message: {
      en: '{series} at {at} is not within its denominator',
      da: '{series} ved {at} ligger ikke inden for sin nævner',
    },
    why: {
      en: 'Its share is below 0 or above 100 percent, and drawn so. See whether the numbers were swapped.',
      da: 'Andelen er under 0 eller over 100 procent og tegnes sådan. Se efter, om tallene er byttet om.',
    },
  },
} as const satisfies Readonly<Record<string, { readonly message: Message; readonly why: AnyLocalized }>>
