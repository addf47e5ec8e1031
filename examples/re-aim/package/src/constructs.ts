/** What is rated of each: Sites. */
export const constructs = [
  { id: 'reach', label: { en: 'Reach' }, cites: [{ source: 'article', at: 'abstract' }] },
  { id: 'effectiveness', label: { en: 'Effectiveness' }, cites: [{ source: 'article', at: 'abstract' }] },
  { id: 'adoption', label: { en: 'Adoption' }, cites: [{ source: 'article', at: 'abstract' }] },
  { id: 'implementation', label: { en: 'Implementation' }, cites: [{ source: 'article', at: 'abstract' }] },
  { id: 'maintenance', label: { en: 'Maintenance' }, cites: [{ source: 'article', at: 'abstract' }] },
] as const
