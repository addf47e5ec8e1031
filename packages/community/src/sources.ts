import type { Source } from '@groundplan/kernel'

/** The publications that this package's vocabularies cite. */
export const sources = {
  handbook: { title: 'Lokalsamfund som sundhedsfremmende arena – fra politik til praksis', year: 2022 },
  lemvig: { title: 'Sundhed i Det Nære, Lemvig Kommune (projektbeskrivelse)', year: 2026 },
} as const satisfies Readonly<Record<string, Source>>
