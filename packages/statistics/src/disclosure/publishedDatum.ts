/**
 * A number as it is published: known, withheld for disclosure control (Danish: tilbageholdt, diskretioneret), missing since nobody knows it, or not
 * applicable since the combination cannot occur. Zero is `{ is: 'known', value: 0 }`. The shapes are those of the kernel's `Datum`.
 */
export type PublishedDatum =
  | { readonly is: 'known'; readonly value: number }
  | { readonly is: 'withheld' }
  | { readonly is: 'unknown' }
  | { readonly is: 'notApplicable' }
