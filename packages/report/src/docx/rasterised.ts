import { initWasm, Resvg } from '@resvg/resvg-wasm'

const fontFiles = ['400Regular/Arimo_400Regular.ttf', '700Bold/Arimo_700Bold.ttf']

/** Draws SVG as PNG at twice its size. */
export type Rasteriser = (svg: string) => Uint8Array

// WebAssembly can be started once in a program, whoever asks for it; fonts are read once.
let made: Promise<Rasteriser> | undefined

async function start(): Promise<Rasteriser> {
  // Asked for when a picture is to be drawn: a bundle for a browser may hold this file as long as it writes no Word file.
  const [{ readFileSync }, { createRequire }] = await Promise.all([import('node:fs'), import('node:module')])
  const require = createRequire(import.meta.url)
  await initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')))
  const fontBuffers = fontFiles.map((file) => readFileSync(require.resolve(`@expo-google-fonts/arimo/${file}`)))
  return (svg) => {
    const drawing = new Resvg(svg, {
      fitTo: { mode: 'zoom', value: 2 },
      font: { fontBuffers, defaultFontFamily: 'Arimo', sansSerifFamily: 'Arimo' },
    })
    try {
      return drawing.render().asPng()
    } finally {
      drawing.free()
    }
  }
}

/**
 * Starts the drawing of pictures in points, for readers that do not know SVG. The font has the same measures as the one that figures are laid out for, so
 * text stays within its box on every machine.
 */
export function rasteriser(): Promise<Rasteriser> {
  made ??= start()
  return made
}
