/** What is rated of each: Sites. */
export const constructs = [
  { id: 'reach', label: { en: 'Reach' }, cites: [{ source: 'definitions', at: 'table 9, reach' }] },
  {
    id: 'effectiveness',
    label: { en: 'Effectiveness' },
    cites: [{ source: 'definitions', at: 'table 9, effectiveness' }],
  },
  { id: 'adoption', label: { en: 'Adoption' }, cites: [{ source: 'definitions', at: 'table 9, adoption' }] },
  {
    id: 'implementation',
    label: { en: 'Implementation' },
    cites: [{ source: 'definitions', at: 'table 9, implementation' }],
  },
  { id: 'maintenance', label: { en: 'Maintenance' }, cites: [{ source: 'definitions', at: 'table 9, maintenance' }] },
] as const
