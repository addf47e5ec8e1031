import { known, unknown } from '@groundplan/kernel'
import type { Theory, TheoryNode } from '@groundplan/programme-theory'
import { toMermaid } from '@groundplan/programme-theory/formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const labelled = (label: string, is: TheoryNode['is'] = 'outcome'): Theory => ({
  id: 't',
  title: { en: 'T', da: 'T' },
  nodes: [{ is, id: 'n', label: { verbatim: label } } as TheoryNode],
  links: [],
})
/** What stands within the quotation marks of the only node. */
const labelOf = (label: string): string => {
  const line = toMermaid(labelled(label), { locale: 'da' }).split('\n')[2]!
  expect(line).toMatch(/^ {4}n0\("[^"]*"\)$/)
  return line.slice(8, -2)
}
/** Mermaid's entity codes back to signs. */
const decoded = (text: string): string =>
  text.replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))

describe('a theory as Mermaid', () => {
  it('has a group for each layer, a shape for each kind, and a line for each link', () => {
    const label = { en: 'En', da: 'Da' }
    const theory: Theory = {
      id: 't',
      title: label,
      nodes: [
        { is: 'goal', id: 'g', label },
        { is: 'outcome', id: 'o', label, horizon: known('signs') },
        { is: 'output', id: 'p', label },
        { is: 'activity', id: 'a', activity: 'walks' },
        { is: 'activity', id: 'b' },
        { is: 'resource', id: 'r', label },
        { is: 'condition', id: 'c', label },
        { is: 'outcome', id: 'q', label },
      ],
      links: [
        { id: '1', from: 'a', to: 'p' },
        { id: '2', from: 'p', to: 'o', polarity: 'decreases' },
        { id: '3', from: 'o', to: 'g', confidence: known('low') },
        { id: '4', from: 'c', to: 'g', polarity: 'decreases', evidence: known([]) },
        { id: '5', from: 'o', to: 'gone' },
        { id: '6', from: 'o', to: 'o', polarity: 'increases', confidence: known('medium') },
      ],
    }
    const names = ({ kind, id }: { kind: string; id: string }) =>
      kind === 'activity' && id === 'walks' ? { en: 'Walks', da: 'Gåture' } : undefined
    expect(toMermaid(theory, { locale: 'en-GB', names }).split('\n')).toEqual([
      'flowchart LR',
      '  subgraph s0["Resources and context"]',
      '    n5[/"En"/]',
      '    n6[/"En"/]',
      '  end',
      '  subgraph s1["Activities"]',
      '    n3["Walks"]',
      '    n4["b"]',
      '  end',
      '  subgraph s2["Outputs"]',
      '    n2("En")',
      '  end',
      '  subgraph s3["Signs#47;indicators #40;year 1#41;"]',
      '    n1("En")',
      '  end',
      '  subgraph s4["Horizon not stated #40;#63;#41;"]',
      '    n7("En")',
      '  end',
      '  subgraph s5["Goals"]',
      '    n0(["En"])',
      '  end',
      '  n3 --> n2',
      '  n2 -->|"−"| n1',
      '  n1 -.-> n0',
      '  n6 -.->|"−"| n0',
      '  n1 --> n1',
      '',
    ])
    const danish = toMermaid(theory, { locale: 'da' })
    expect(danish).toContain('s0["Ressourcer og kontekst"]')
    expect(danish).toContain('n3["walks"]')
  })

  it.each([
    ['known as nothing', known([]), '-.->'],
    ['a guess', known([{ strength: 'conjecture' as const }]), '-.->'],
    ['contradicted', known([{ strength: 'researchHere' as const, finding: 'contradicts' as const }]), '-.->'],
    ['experience', known([{ strength: 'conjecture' as const }, { strength: 'experience' as const }]), '-->'],
    ['unknown', unknown(), '-->'],
    ['never asked', undefined, '-->'],
    ['withheld', { is: 'withheld' as const }, '-->'],
  ])('dots a link by what it rests on: %s', (_, evidence, arrow) => {
    const label = { en: 'x', da: 'x' }
    const nodes: TheoryNode[] = [{ is: 'goal', id: 'g', label }]
    const theory: Theory = { id: 't', title: label, nodes, links: [{ id: 'l', from: 'g', to: 'g', evidence }] }
    expect(toMermaid(theory, { locale: 'en' })).toContain(`  n0 ${arrow} n0\n`)
  })

  it('names a layer of resources or of context alone', () => {
    expect(toMermaid(labelled('x', 'resource'), { locale: 'en' })).toContain('s0["Resources"]')
    expect(toMermaid(labelled('x', 'condition'), { locale: 'en' })).toContain('s0["Context"]')
  })

  it.each([
    ['"quoted"', '#34;quoted#34;'],
    ['[a](b){c}', '#91;a#93;#40;b#41;#123;c#125;'],
    ['<script>alert(1)</script>', '#60;script#62;alert#40;1#41;#60;#47;script#62;'],
    ['a; b', 'a#59; b'],
    ['one\r\n  two\tthree', 'one two three'],
    ['#quot; #35;', '#35;quot#59; #35;35#59;'],
    ['end', '#101;nd'],
    ['the end, friend', 'the #101;nd, friend'],
    ['1. First', '1#46; First'],
    ['- item', '#45; item'],
    ['v1.5 45-minute', 'v1.5 45-minute'],
    ['*b* _i_ `c`', '#42;b#42; #95;i#95; #96;c#96;'],
    ['lifestyle:x', 'lifestyle#58;x'],
    ['%%{init}%%', '#37;#37;#123;init#125;#37;#37;'],
    ['70 % af børnene', '70 #37; af børnene'],
    ['a\u202eb\u0000c', 'a b c'],
    ['\ud83d', '#65533;'],
    ['🌳', '#127795;'],
    [' \n ', 'ingen ord'],
  ])('writes %j so that nothing in it means anything', (label, expected) => {
    expect(labelOf(label)).toBe(expected)
  })

  it('keeps any text, and its own lines, whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (label) => {
        const seen = label.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()
        expect(decoded(labelOf(label))).toBe(seen === '' ? 'ingen ord' : seen)
      }),
    )
  })
})
