import type { Localized } from '@groundplan/kernel'

/** The words that drawing adds to a figure's own. */
export const words = {
  unknown: { en: 'unknown', da: 'ukendt' },
  withheld: { en: 'withheld', da: 'tilbageholdt' },
  notApplicable: { en: 'not applicable', da: 'ikke relevant' },
  none: { en: 'none', da: 'ingen' },
  empty: { en: '(empty)', da: '(tom)' },
  noNumber: { en: 'not a number', da: 'ikke et tal' },
  notAsked: { en: 'not asked', da: 'ikke spurgt' },
  noRows: { en: 'No rows', da: 'Ingen rækker' },
  column: { en: 'Column', da: 'Kolonne' },
  notInFigure: { en: 'not in the figure', da: 'findes ikke i figuren' },
  inWords: { en: 'The figure in words', da: 'Figuren i ord' },
  noNodes: { en: 'Nothing to show', da: 'Intet at vise' },
  leadsTo: { en: 'leads to', da: 'fører til' },
  returnsTo: { en: 'returns to', da: 'vender tilbage til' },
  mayLeadTo: { en: 'may lead to', da: 'kan føre til' },
  belongsWith: { en: 'belongs with', da: 'hører sammen med' },
  linkedWith: { en: 'linked with', da: 'forbundet med' },
  sources: { en: 'Sources', da: 'Kilder' },
  ownJudgement: { en: 'Our own judgement', da: 'Vores eget skøn' },
  tooLarge: {
    en: 'Too large to draw; the text beside it says all of it.',
    da: 'For stor til at tegne; teksten ved siden af fortæller det hele.',
  },
} as const satisfies Readonly<Record<string, Localized>>
