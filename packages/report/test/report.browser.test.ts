/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import axe from 'axe-core'
import { afterEach, describe, expect, it } from 'vitest'
import { reportHtml, reportOf } from '../src/index.js'
import { at, dishes, meals } from './fixtures/meals.js'
import { sections, wholeDocument } from './fixtures/whole.js'

afterEach(() => {
  document.body.replaceChildren()
})

type Opened = Window & { ran?: unknown; eval(code: string): unknown }

const hostile = [
  '<script>parent.ran = 1; window.ran = 1</script>',
  '"><img src=x onerror="parent.ran = 1">',
  "' onfocus=parent.ran=1 autofocus tabindex=0 x='",
  '</style><style>*{display:none}</style>',
  '</title><script>parent.ran = 1</script>',
  '<svg/onload=parent.ran=1>',
  '--><script>parent.ran = 1</script><!--',
  ']]><script>parent.ran = 1</script>',
  '<meta http-equiv="refresh" content="0;url=about:blank">',
  'javascript:parent.ran=1',
  '{{constructor.constructor("parent.ran=1")()}}',
  '\u0000\u202e<b>\ufeff',
]

/** Opens a page in a frame; its own content security policy holds there. */
async function opened(page: string, width = 1000): Promise<Opened> {
  const frame = document.createElement('iframe')
  frame.width = String(width)
  frame.height = '900'
  frame.srcdoc = page
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }))
  document.body.append(frame)
  await loaded
  await new Promise((done) => setTimeout(done, 20))
  return frame.contentWindow as unknown as Opened
}

const pageOf = (locale: string, said?: (field: string) => string): string =>
  reportHtml(reportOf(wholeDocument(said), [meals], { at, sections, artefacts: [dishes as never] }), { locale })

const colour = (window: Opened, selector: string): string =>
  getComputedStyle(window.document.querySelector(selector) as Element).color

describe('the policy of the page', () => {
  it('lets its own style sheet in', async () => {
    const window = await opened(pageOf('da'))
    expect(colour(window, '.tone.attention')).toBe('rgb(156, 58, 16)')
  })

  it('keeps every other style, script and picture out', async () => {
    const window = await opened(
      pageOf('da').replace(
        '</main>',
        '<style>.tone.attention{color:red}</style><p id="odd" style="color:red">x</p><script>window.ran = 1</script><img id="img" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" alt=""></main>',
      ),
    )
    expect(window.ran).toBeUndefined()
    expect(colour(window, '.tone.attention')).toBe('rgb(156, 58, 16)')
    expect(colour(window, '#odd')).toBe('rgb(29, 43, 47)')
    expect((window.document.querySelector('#img') as HTMLImageElement).naturalWidth).toBe(0)
  })

  it('is what keeps the script out: without it, it runs', async () => {
    const window = await opened(
      pageOf('da')
        .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
        .replace('</main>', '<script>window.ran = 1</script></main>'),
    )
    expect(window.ran).toBe(1)
  })
})

describe('hostile text in every field', () => {
  it.each(hostile)('runs nothing and adds nothing, even without the policy: %j', async (text) => {
    const strip = (page: string): string => page.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    const calm = await opened(strip(pageOf('da', (field) => `${field} x`)))
    const window = await opened(strip(pageOf('da', (field) => `${field} ${text}`)))
    expect(window.ran).toBeUndefined()
    expect((globalThis as { ran?: unknown }).ran).toBeUndefined()
    const count = ({ document }: Window): number => document.querySelectorAll('*').length
    // The pictures measure their texts, so they alone may break lines differently.
    for (const frame of [calm, window]) for (const svg of frame.document.querySelectorAll('svg')) svg.remove()
    expect(count(window)).toBe(count(calm))
    expect(
      window.document.querySelectorAll('script, img, meta[http-equiv], [onfocus], [onerror], [autofocus]'),
    ).toHaveLength(0)
  })
})

describe('accessibility', () => {
  it.each(['da', 'en'])('has no violation that axe can find (%s)', async (locale) => {
    const window = await opened(pageOf(locale).replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''))
    window.eval(axe.source)
    const run = window.eval(
      'axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"] })',
    )
    const { violations } = (await run) as { violations: { id: string; nodes: { html: string }[] }[] }
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  })

  it.each([320, 768])(
    'needs no scrolling sideways at %i pixels, but for wide tables in their own frame',
    async (width) => {
      const window = await opened(pageOf('da'), width)
      const { scrollWidth, clientWidth } = window.document.documentElement
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
    },
  )

  it('can be reached by keyboard from the skip link', async () => {
    const { document: page } = await opened(pageOf('da'))
    const first = page.querySelector('a') as HTMLAnchorElement
    expect(first.className).toBe('skip')
    expect(page.querySelector(first.getAttribute('href') ?? '')?.tagName).toBe('MAIN')
  })
})

describe('what is folded away', () => {
  /** A plan with more in its journal than stands open. */
  const long = (locale: string): string => {
    const document = wholeDocument()
    const journal = Array.from({ length: 40 }, (_, n) => ({
      id: `e${n}`,
      at: '2026-01' as const,
      kind: 'event' as const,
      words: { verbatim: `Middag ${n}` },
      about: [],
    }))
    const given = { ...document, plan: { ...document.plan, journal } }
    return reportHtml(reportOf(given, [meals], { at, sections, artefacts: [dishes as never] }), { locale })
  }

  const sizes = ({ document: page }: Opened): readonly number[] =>
    [...page.querySelectorAll('details')].map((fold) => {
      const inside = [...fold.children].filter(({ tagName }) => tagName !== 'SUMMARY')
      return Math.max(
        0,
        ...inside.map((one) =>
          one.checkVisibility({ contentVisibilityAuto: true }) ? one.getBoundingClientRect().height : 0,
        ),
      )
    })

  it('is closed on the screen, and can be opened', async () => {
    const window = await opened(long('da'))
    expect(sizes(window).length).toBeGreaterThan(0)
    for (const size of sizes(window)) expect(size).toBe(0)
    for (const fold of window.document.querySelectorAll('details')) fold.open = true
    await new Promise((done) => setTimeout(done, 50))
    for (const size of sizes(window)) expect(size).toBeGreaterThan(20)
  })

  it('is open on paper, by the rules for print alone', async () => {
    // What the page says for paper holds for the screen here, so that it can be measured; the policy would refuse the changed sheet.
    const strip = (page: string): string => page.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    const window = await opened(strip(long('da')).replaceAll('@media print', '@media screen'))
    expect(sizes(window).length).toBeGreaterThan(0)
    for (const size of sizes(window)) expect(size).toBeGreaterThan(20)
  })
})
