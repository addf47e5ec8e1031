/** The steps of the scale on which constructs are rated, the lowest first. */
export const steps = [
  { value: 0, label: { en: 'Not at all' } },
  { value: 1, label: { en: 'A little' } },
  { value: 2, label: { en: 'About half way' } },
  { value: 3, label: { en: 'Mostly' } },
  { value: 4, label: { en: 'Fully' } },
] as const
