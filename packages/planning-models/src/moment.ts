/** The five moments of an initiative that the field tells apart, in their order. Danish: idé, behov, planlægning, gennemførelse, evaluering. */
export const moments = ['idea', 'needs', 'planning', 'doing', 'evaluation'] as const

/** One of the five moments: what projection between models and the profile of participation share. */
export type Moment = (typeof moments)[number]
