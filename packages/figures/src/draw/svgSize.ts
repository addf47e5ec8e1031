/** The size of a drawing of ours, in pixels. */
export function svgSize(svg: string): { readonly width: number; readonly height: number } {
  const side = (name: string): number => {
    const start = svg.indexOf(` ${name}="`) + name.length + 3
    return Number(svg.slice(start, svg.indexOf('"', start)))
  }
  return { width: side('width'), height: side('height') }
}
