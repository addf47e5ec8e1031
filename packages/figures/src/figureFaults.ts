import { type AnyLocalized, type Finding, findingKey, type Message, pointerOf, type Slots } from '@groundplan/kernel'
import { flowFaultWords } from './flowFaultWords.js'
import { pointFaultWords } from './pointFaultWords.js'
import { scoreFaultWords } from './scoreFaultWords.js'

/** A place in a figure. */
export type Path = readonly (string | number)[]

/** Words of each fault of a figure: what is seen, and what to do. */
const faults = {
  ...pointFaultWords,
  malformed: {
    message: {
      en: 'It cannot be drawn: {place} must be {what}',
      da: 'Den kan ikke tegnes: {place} skal være {what}',
    },
    why: {
      en: 'Nothing of it can be shown. Build the figure as its type says.',
      da: 'Intet af den kan vises. Byg figuren, som dens type angiver.',
    },
  },
  noTitle: {
    message: { en: 'The figure has no title', da: 'Figuren har ingen titel' },
    why: {
      en: 'Who hears the page knows it by its title. Give it one.',
      da: 'Den, der får siden læst op, kender den på titlen. Giv den en.',
    },
  },
  span: {
    message: {
      en: 'A cell in row {row} covers no whole number of rows or columns from 1 on',
      da: 'En celle i række {row} dækker ikke et helt antal rækker eller kolonner fra 1 og op',
    },
    why: {
      en: 'It is drawn as one row or column. Give the span as 1, 2, 3 …',
      da: 'Den tegnes som én række eller kolonne. Skriv 1, 2, 3 …',
    },
  },
  outside: {
    message: {
      en: 'A cell in row {row} reaches outside the table',
      da: 'En celle i række {row} rækker ud over tabellen',
    },
    why: {
      en: 'It is cut at the edge. Make the span smaller, or add the rows or columns.',
      da: 'Den skæres af ved kanten. Lad den dække mindre, eller tilføj rækkerne eller kolonnerne.',
    },
  },
  overlap: {
    message: {
      en: 'A cell in row {row} lies over a cell that reaches down from above',
      da: 'En celle i række {row} ligger hen over en celle, der rækker ned fra oven',
    },
    why: {
      en: 'It is cut before the other. Make one of them smaller.',
      da: 'Den skæres af før den anden. Lad en af dem dække mindre.',
    },
  },
  uneven: {
    message: {
      en: 'Row {row} is {found} wide, the table {expected}',
      da: 'Række {row} er {found} bred, tabellen {expected}',
    },
    why: {
      en: 'What is left out shows as never asked. Give every row a cell for each column.',
      da: 'Det udeladte vises som ikke spurgt. Giv hver række en celle til hver kolonne.',
    },
  },
  twice: {
    message: { en: 'The id {id} is there more than once', da: "Id'et {id} findes mere end én gang" },
    why: {
      en: 'Only the first is drawn. Give each an id of its own.',
      da: 'Kun den første tegnes. Giv hver sit eget id.',
    },
  },
  loose: {
    message: {
      en: 'A link names {id}, which the figure does not have',
      da: 'En forbindelse nævner {id}, som figuren ikke har',
    },
    why: {
      en: 'It is drawn to a node that says so. Add the node, or take the link away.',
      da: 'Den tegnes til en knude, der siger det. Tilføj knuden, eller fjern forbindelsen.',
    },
  },
  noNumber: {
    message: {
      en: 'A number in row {row} is none, or infinite',
      da: 'En værdi i række {row} er ikke et tal eller er uendelig',
    },
    why: {
      en: 'Say what it is: unknown, withheld or not applicable.',
      da: 'Sig, hvad det er: ukendt, tilbageholdt eller ikke relevant.',
    },
  },
  noDate: {
    message: { en: 'A date in row {row} does not exist', da: 'En dato i række {row} findes ikke' },
    why: {
      en: 'Write YYYY, YYYY-MM or YYYY-MM-DD, or say that it is unknown.',
      da: 'Skriv ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD, eller sig, at den er ukendt.',
    },
  },
  tooDeep: {
    message: {
      en: 'A list in row {row} holds lists within lists beyond 8 levels',
      da: 'En liste i række {row} har lister i lister ud over 8 niveauer',
    },
    why: { en: 'The rest is not drawn. Make the list flatter.', da: 'Resten tegnes ikke. Gør listen fladere.' },
  },
  noRow: {
    message: {
      en: 'A cell names the row {id}, which the matrix does not have',
      da: 'En celle nævner rækken {id}, som matricen ikke har',
    },
    why: {
      en: 'It is drawn in a row that says so. Add the row, or take the cell away.',
      da: 'Den tegnes i en række, der siger det. Tilføj rækken, eller fjern cellen.',
    },
  },
  noColumn: {
    message: {
      en: 'A cell names the column {id}, which the matrix does not have',
      da: 'En celle nævner kolonnen {id}, som matricen ikke har',
    },
    why: {
      en: 'It is drawn in a column that says so. Add the column, or take the cell away.',
      da: 'Den tegnes i en kolonne, der siger det. Tilføj kolonnen, eller fjern cellen.',
    },
  },
  noLevel: {
    message: {
      en: 'A cell has the level {id}, which the matrix does not have',
      da: 'En celle har trinnet {id}, som matricen ikke har',
    },
    why: {
      en: 'Its id is shown instead of a shade. Add the level, or choose one that is there.',
      da: 'Dets id vises i stedet for en farvetone. Tilføj trinnet, eller vælg et, der findes.',
    },
  },
  samePlace: {
    message: {
      en: 'Two cells stand in one place: row {row}, column {column}',
      da: 'To celler står samme sted: række {row}, kolonne {column}',
    },
    why: {
      en: 'Both are drawn there, one after the other. Make one of them.',
      da: 'Begge tegnes dér efter hinanden. Saml dem i én.',
    },
  },
  noLayer: {
    message: {
      en: 'A node stands in the layer {id}, which the figure does not have',
      da: 'En knude står i laget {id}, som figuren ikke har',
    },
    why: {
      en: 'It is drawn after the last layer. Add the layer, or choose one that is there.',
      da: 'Den tegnes efter det sidste lag. Tilføj laget, eller vælg et, der findes.',
    },
  },
  noBox: {
    message: {
      en: 'A node stands in the box {id}, which the figure does not have',
      da: 'En knude står i rammen {id}, som figuren ikke har',
    },
    why: {
      en: 'It is drawn without a frame. Add the box, or choose one that is there.',
      da: 'Den tegnes uden ramme. Tilføj rammen, eller vælg en, der findes.',
    },
  },
  tornBox: {
    message: {
      en: 'Other nodes stand between those of the box {id}',
      da: 'Der står andre knuder mellem dem i rammen {id}',
    },
    why: {
      en: 'It is drawn as several frames. Let its nodes follow on each other within a layer.',
      da: 'Den tegnes som flere rammer. Lad dens knuder følge efter hinanden i et lag.',
    },
  },
  noParent: {
    message: {
      en: 'A node hangs from {id}, which the tree does not have',
      da: 'En knude hører under {id}, som træet ikke har',
    },
    why: {
      en: 'It is drawn below a node that says so. Add the node, or choose one that is there.',
      da: 'Den tegnes under en knude, der siger det. Tilføj knuden, eller vælg en, der findes.',
    },
  },
  circle: {
    message: {
      en: 'The nodes below {id} lead round to it again',
      da: 'Knuderne under {id} fører rundt til den igen',
    },
    why: {
      en: 'It is drawn as a root. Let one node of the circle hang from another, or from none.',
      da: 'Den tegnes som en rod. Lad en af knuderne i ringen høre under en anden eller ingen.',
    },
  },
  sideBelow: {
    message: {
      en: 'The node {id} names a side, but does not hang from a root',
      da: 'Knuden {id} angiver en side, men hører ikke direkte under en rod',
    },
    why: {
      en: 'It is drawn on the side of the node that it hangs from. Give the side of the node next to the root.',
      da: 'Den tegnes på samme side som den knude, den hører under. Angiv siden for knuden nærmest roden.',
    },
  },
  boxesAlone: {
    message: { en: 'The figure has boxes, but no layers', da: 'Figuren har rammer, men ingen lag' },
    why: {
      en: 'The boxes are not drawn. Give the layers as well.',
      da: 'Rammerne tegnes ikke. Angiv også lagene.',
    },
  },
  ...scoreFaultWords,
  ...flowFaultWords,
} as const satisfies Readonly<Record<string, { readonly message: Message; readonly why: AnyLocalized }>>

/** Faults of the numbers themselves, which who keeps them can mend; all others are those of who built the figure. */
const ofNumbers: ReadonlySet<keyof typeof faults> = new Set([
  'noCount',
  'flowUnits',
  'flowMore',
  'flowFewer',
  'reasonsMore',
  'reasonsFewer',
  'givenAway',
  'shareBeyond',
  'intervalBeside',
  'outsideScale',
])

const built = {
  en: 'What a table, a matrix or a graph needs to be drawn',
  da: 'Hvad en tabel, en matrix eller en graf kræver for at kunne tegnes',
}
const agrees = {
  en: 'Numbers that are shown together must agree with each other',
  da: 'Tal, der vises sammen, skal passe sammen',
}

/** What is wrong at a place of a figure, as a finding: `important` where numbers are at fault, `structural` where the figure is not built as one. */
export function fault(is: keyof typeof faults, path: Path, slots: Slots = {}): Finding {
  const pointer = pointerOf(path)
  const about = [{ kind: 'figure', id: pointer }]
  const code = `@groundplan/figures/figure/${is}`
  const isOfNumbers = ofNumbers.has(is)
  return {
    code,
    key: findingKey(code, about),
    weight: isOfNumbers ? 'important' : 'structural',
    about,
    pointer,
    slots,
    cites: [{ own: isOfNumbers ? agrees : built }],
    ...faults[is],
  }
}

/** The ids that are there more than once, at a place of a figure. */
export function doubles(items: readonly { readonly id: string }[], path: string): readonly Finding[] {
  const seen = new Set<string>()
  return items.flatMap(({ id }, index) => {
    if (seen.has(id)) return [fault('twice', [path, index, 'id'], { id })]
    seen.add(id)
    return []
  })
}
