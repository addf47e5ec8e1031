import type { Source } from '@groundplan/kernel'

/** The publications that the rules and vocabularies cite. */
export const sources = {
  handbook: { title: 'Lokalsamfund som sundhedsfremmende arena – fra politik til praksis', year: 2022 },
} as const satisfies Readonly<Record<string, Source>>
