import type { AnyLocalized, Citation, Languages, Weight } from '@groundplan/kernel'

/** Something named, with where it comes from. */
export interface NamedSpec {
  readonly id: string
  readonly label: AnyLocalized
  readonly cites: Citation
}

/** A publication that the model cites. */
export interface SourceSpec {
  readonly id: string
  readonly title: string
  readonly year: number
  readonly ref?: string
}

/** What a field of a thing can hold. */
export type FieldType =
  | { readonly is: 'text' | 'number' | 'date' | 'yesNo' | 'list' }
  | { readonly is: 'choice'; readonly choices: readonly string[] }
  | { readonly is: 'ref'; readonly thing: string }

/** A field of a thing; it may always be unknown, withheld or not applicable. */
export interface FieldSpec {
  readonly id: string
  readonly label: AnyLocalized
  readonly type: FieldType
}

/** A kind of thing that a plan holds, in a register of its own. */
export interface ThingSpec {
  /** What one of them is called, in camelCase: `site`. */
  readonly id: string
  /** The name of the register: `sites`. */
  readonly plural: string
  /** The title of the register. */
  readonly label: AnyLocalized
  readonly fields: readonly FieldSpec[]
}

/** Something that things are rated on. */
export interface ConstructSpec extends NamedSpec {
  /** The thing that is rated. */
  readonly thing: string
}

/** One step of the scale on which constructs are rated. */
export interface StepSpec {
  readonly value: number
  readonly label: AnyLocalized
}

/** What a rule asks of a plan. */
export type Demand =
  | { readonly is: 'has'; readonly thing: string; readonly field: string }
  | { readonly is: 'hasAtLeast'; readonly thing: string; readonly field: string; readonly least: number }
  | { readonly is: 'atLeast'; readonly thing: string; readonly least: number }
  | { readonly is: 'rated'; readonly thing: string; readonly construct: string }
  | { readonly is: 'ratedAtLeast'; readonly thing: string; readonly construct: string; readonly least: number }

/** A rule with all its texts. `finding` is absent for `rated`, `question` for `atLeast`: there is nothing to say. */
export interface RuleSpec {
  readonly id: string
  readonly demand: Demand
  readonly label: AnyLocalized
  readonly why: AnyLocalized
  readonly finding?: AnyLocalized
  readonly question?: AnyLocalized
  readonly weight: Weight
  readonly phase?: string
  readonly principle?: string
  readonly cites: Citation
}

/** Everything that a package is generated from. */
export interface ModelSpec {
  /** The name of the package, which is the id of the model. */
  readonly name: string
  readonly languages: Languages
  readonly title: AnyLocalized
  readonly summary: AnyLocalized
  readonly sources: readonly SourceSpec[]
  readonly principles: readonly NamedSpec[]
  /** In sequence; none for a framework without phases. */
  readonly phases: readonly NamedSpec[]
  readonly things: readonly ThingSpec[]
  readonly constructs: readonly ConstructSpec[]
  readonly steps: readonly StepSpec[]
  readonly rules: readonly RuleSpec[]
}

/** What the files of a package depend on besides the model itself. */
export interface EmitOptions {
  /** Ranges of the Groundplan packages that the generated package depends on and is tested with, by package name: `^0.1.0`. */
  readonly ranges: Readonly<Record<string, string>>
  /** Ranges of those that it expects beside it, by package name; before 1.0 wider than a caret: `>=0.1.0 <1`. */
  readonly peers: Readonly<Record<string, string>>
  /** `own`: with `.changeset/config.json`; `repository`: a note for the changesets of the repository around it, without one. */
  readonly changeset: 'own' | 'repository'
}
