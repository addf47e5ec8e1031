import { checkFigure, type Figure } from '@groundplan/figures'
import { say } from '@groundplan/kernel'
import { describe, expect, it } from 'vitest'
import { channels, recruitment } from './support/flows.js'
import { partnership, place } from './support/scores.js'
import { goalTree, problemTree } from './support/trees.js'

const text = { en: 'x', da: 'x' }
const shown = { title: text, description: text }
const node = { id: 'a', label: text }
const tree = { ...shown, kind: 'tree', nodes: [node] }
const scale = { from: 1, to: 7, low: text, high: text }
const point = { at: 'a', value: { number: 1 } }
const series = { id: 's', label: text, points: [point] }
const wheel = { ...shown, kind: 'wheel', scale, sectors: [node], series: [series] }
const radar = { ...shown, kind: 'radar', scale, axes: [node], series: [series] }
const step = { id: 'a', label: text, count: { number: 1 } }
const flow = { ...shown, kind: 'flow', steps: [step] }
const withPoint = (over: object) => ({ ...wheel, series: [{ ...series, points: [{ ...point, ...over }] }] })
const withStep = (over: object) => ({ ...flow, steps: [{ ...step, ...over }] })
const withExit = (over: object) => withStep({ exits: [{ label: text, ...over }] })

const isText = 'a text: { en, da }, or somebody’s words as { verbatim }'
const isValue = 'a value: { number }, or a kind of nothing as { is }'

describe('a shape that is not built as one', () => {
  it.each<[unknown, string, string]>([
    [{ ...tree, nodes: {} }, 'nodes', 'a list'],
    [{ ...tree, nodes: [{ id: 1, label: text }] }, 'nodes.0.id', 'a string'],
    [{ ...tree, nodes: [{ ...node, label: 'x' }] }, 'nodes.0.label', isText],
    [{ ...tree, nodes: [{ ...node, parent: 1 }] }, 'nodes.0.parent', 'a string'],
    [{ ...tree, nodes: [{ ...node, side: 'left' }] }, 'nodes.0.side', "'before' or 'after'"],
    [
      { ...tree, nodes: [{ ...node, state: { label: text } }] },
      'nodes.0.state.tone',
      "'good', 'attention', 'unknown', 'active' or 'idle'",
    ],
    [{ ...tree, levels: text }, 'levels', 'a list'],
    [{ ...tree, levels: ['x'] }, 'levels.0', isText],
    [{ ...tree, before: [7] }, 'before.0', isText],
    [{ ...tree, arrows: 'yes' }, 'arrows', 'true or false'],
    [{ ...tree, direction: 'left' }, 'direction', "'right', 'down' or 'up'"],
    [{ ...wheel, scale: undefined }, 'scale', 'an object'],
    [{ ...wheel, scale: { ...scale, from: '1' } }, 'scale.from', 'a number'],
    [{ ...wheel, scale: { ...scale, to: null } }, 'scale.to', 'a number'],
    [{ ...wheel, scale: { ...scale, low: 'x' } }, 'scale.low', isText],
    [{ ...wheel, scale: { ...scale, high: undefined } }, 'scale.high', isText],
    [{ ...wheel, sectors: undefined }, 'sectors', 'a list'],
    [{ ...wheel, sectors: [{ ...node, group: 'x' }] }, 'sectors.0.group', isText],
    [{ ...wheel, sectors: [{ ...node, about: {} }] }, 'sectors.0.about.kind', 'a string'],
    [{ ...wheel, corner: 'x' }, 'corner', isText],
    [{ ...wheel, measure: 'x' }, 'measure', isText],
    [{ ...wheel, interval: 'x' }, 'interval', isText],
    [{ ...wheel, series: undefined }, 'series', 'a list'],
    [{ ...wheel, series: [{ ...series, label: 1 }] }, 'series.0.label', isText],
    [{ ...wheel, series: [{ ...series, about: 'x' }] }, 'series.0.about', 'an object'],
    [{ ...wheel, series: [{ ...series, points: {} }] }, 'series.0.points', 'a list'],
    [withPoint({ at: 1 }), 'series.0.points.0.at', 'a string'],
    [withPoint({ value: 4 }), 'series.0.points.0.value', isValue],
    [withPoint({ value: { number: '4' } }), 'series.0.points.0.value.number', 'a number'],
    [withPoint({ value: { is: 'none' } }), 'series.0.points.0.value.is', "'unknown', 'withheld' or 'notApplicable'"],
    [withPoint({ interval: [1, 2] }), 'series.0.points.0.interval', 'an object'],
    [withPoint({ interval: { low: 1 } }), 'series.0.points.0.interval.high', 'a number'],
    [withPoint({ answers: 'x' }), 'series.0.points.0.answers', isValue],
    [{ ...radar, axes: 7 }, 'axes', 'a list'],
    [{ ...radar, series: [1] }, 'series.0', 'an object'],
    [{ ...flow, steps: undefined }, 'steps', 'a list'],
    [{ ...flow, unit: 'x' }, 'unit', 'a unit: one word, or { one, other }, in each language'],
    [withStep({ id: 1 }), 'steps.0.id', 'a string'],
    [withStep({ label: undefined }), 'steps.0.label', isText],
    [withStep({ note: 'x' }), 'steps.0.note', isText],
    [withStep({ count: 5 }), 'steps.0.count', isValue],
    [withStep({ after: 'a' }), 'steps.0.after', 'a list'],
    [withStep({ after: [1] }), 'steps.0.after.0', 'a string'],
    [withStep({ about: { kind: 'x' } }), 'steps.0.about.id', 'a string'],
    [withStep({ exits: {} }), 'steps.0.exits', 'a list'],
    [withExit({ label: 'x' }), 'steps.0.exits.0.label', isText],
    [withExit({ count: '5' }), 'steps.0.exits.0.count', isValue],
    [withExit({ reasons: {} }), 'steps.0.exits.0.reasons', 'a list'],
    [withExit({ reasons: [{ label: 'x' }] }), 'steps.0.exits.0.reasons.0.label', isText],
    [withExit({ reasons: [{ label: text, count: true }] }), 'steps.0.exits.0.reasons.0.count', isValue],
  ])('is one finding: %#', (figure, path, what) => {
    const found = checkFigure(figure as Figure)
    expect(found).toHaveLength(1)
    expect(found[0]?.pointer).toBe(`/${path.replaceAll('.', '/')}`)
    expect(found.map((finding) => say(finding, 'en'))).toEqual([`It cannot be drawn: ${path} must be ${what}`])
  })

  it.each([tree, wheel, radar, flow, problemTree, goalTree, place, partnership, recruitment, channels])(
    'is none of these: %#',
    (figure) => {
      expect(checkFigure(figure as Figure)).toEqual([])
    },
  )

  it('without a title is told to have one', () => {
    for (const figure of [tree, wheel, radar, flow])
      expect(checkFigure({ ...figure, title: { en: ' ', da: '' } } as Figure).map(({ pointer }) => pointer)).toEqual([
        '/title',
      ])
  })
})
