/** Type and measures of a drawn graph, in pixels at 96 to the inch. */
export const typography = {
  family: "'Liberation Sans', Arial, Helvetica, sans-serif",
  label: { size: 13.5, bold: true, leading: 17 },
  small: { size: 11.5, bold: false, leading: 15 },
  /** Inside a box: before the text, after it, above and below, between label and small print, and for the sign of a state. */
  box: { left: 15, right: 12, y: 10, between: 4, sign: 17 },
  /** Lines are this wide unless a single word needs more. */
  column: { least: 72, usual: 140, most: 190 },
  linkLabel: { usual: 110, most: 150, x: 5, y: 2 },
  /** More lines than this are cut with "…"; the figure in words has all of them. */
  lines: { label: 5, note: 4, state: 2, link: 4 },
  /** Type may be this much wider on a machine that lacks the measured font. */
  slack: 1.04,
  /** Headings of layers and of the frames within them: at the side when the layers follow downwards, `aside` wide. */
  layers: {
    heading: { size: 13.5, bold: true, leading: 17, x: 16, y: 9, aside: 110, lines: 4 },
    box: { size: 12, bold: true, leading: 15, aside: 88, lines: 4 },
  },
  /**
   * Layers of the author's choice: the widths of boxes that are tried, the usual one first, until the picture fits A3 on its side within margins of 10 mm (pixels at 96 to the
   * inch). Where it does not, boxes stand `apart` and have `tight` less room above and below their text.
   */
  poster: {
    linkLabel: 84,
    port: 5.5,
    widths: [165, 145, 190, 125, 220, 108, 260, 310, 370, 420, 470],
    apart: 8,
    tight: 4,
    width: 1512,
    height: 1047,
  },
  /** The width between the margins of an A4 page. */
  page: 680,
  /** Its height, save for a title; and the room on a page of A4 that lies on its side, within margins of 10 mm and below a title. */
  tall: 900,
  lying: { width: 1047, height: 600 },
} as const
