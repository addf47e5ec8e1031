import type { Command } from '../commandTable.js'

/** How to use each command, in English. */
export const usageInEnglish: Readonly<Record<Command, string>> = {
  assess: `groundplan assess FILE [options]

Judges the plan by the criteria of its models, as of a date: what is met, what
calls for action, what is unknown and what it would take to know.

  FILE                    the plan (*.groundplan.json); - reads standard input
  --at DATE               day of the assessment: 2026-03-31, “March 2026” or
                          2026; today when not given
  --format FORMAT         text (default), json, or html (the same as report)
  --model NAME|PATH       assess with this model or rule set too: one that comes
                          along, an installed package, a folder with a
                          package.json (. for this one), or a JavaScript file.
                          Its code is run, so name only what you trust.
                          Repeatable
  --strict                exit code 1 when there are faults in the plan itself
  --out PATH              save there; - is standard output
  --force                 write over a file that is there
  --locale da|en          language; the terminal's when not given

Exit code: 0 assessed, 1 the plan cannot be opened, 2 wrong use.

  groundplan assess plan.groundplan.json --at 2026-03-31
  groundplan assess plan.groundplan.json --format json --out assessed.json`,
  report: `groundplan report FILE [options]

Writes the report of a plan: one page first, then everything that it rests on.
Saved as PLAN-DATE.html in this folder when --out names no other file.

  FILE                    the plan (*.groundplan.json); - reads standard input
  --at DATE               day of the report; today when not given
  --format FORMAT         html (default), docx (Word), md (Markdown) or text;
                          the ending of --out says it too
  --since DATE|REVISION   tell what changed since then, by which role and why: a
                          date, a revision or an approved report; the last
                          approved report when not given
  --approve               keep the report in the plan as approved; the plan file
                          is changed, and a copy of it kept beside it
  --by ROLE               the role that approves, never a person's name
  --model NAME|PATH       assess with this model or rule set too. Repeatable
  --out PATH              save there; - is standard output
  --force                 write over a file that is there
  --locale da|en          language; the terminal's when not given

Exit code: 0 written, 1 the plan cannot be opened, 2 wrong use.

  groundplan report plan.groundplan.json
  groundplan report plan.groundplan.json --out status.docx --since 2026-01-01
  groundplan report plan.groundplan.json --approve --by "steering group"`,
  'sheet out': `groundplan sheet out FILE [options]

Writes the content of a plan as a workbook (XLSX) to edit in Excel or
LibreOffice. Saved as PLAN.xlsx in this folder when --out names no other file.

  FILE                    the plan (*.groundplan.json); - reads standard input
  --model NAME|PATH       know this model's content too. Repeatable
  --out PATH              save there; - is standard output
  --force                 write over a file that is there
  --locale da|en          language; the terminal's when not given

Exit code: 0 written, 1 the plan cannot be opened, 2 wrong use.

  groundplan sheet out plan.groundplan.json`,
  'sheet in': `groundplan sheet in SHEET FILE [options]

Takes what was edited in a workbook over into the plan. Only cells that were
edited change anything; a row that is gone is told and stays in the plan.

  SHEET                   the workbook (*.xlsx) that \`sheet out\` made
  FILE                    the plan; a copy of it is kept beside it
  --by ROLE               the role that edited; goes into the history
  --why TEXT              why; goes into the history
  --remove                remove from the plan the rows that are gone
  --dry-run               only say what would change
  --format FORMAT         text (default) or json: what was said of the cells
  --out PATH              save the changed plan there; FILE stays as it is
  --force                 write over a file that is there; take over what may
                          be older than the plan
  --model NAME|PATH       know this model's content too. Repeatable
  --strict                exit code 1 when a cell could not be taken over
  --locale da|en          language; the terminal's when not given

Exit code: 0 done, 1 a file cannot be opened, 2 wrong use.

  groundplan sheet in plan.xlsx plan.groundplan.json --by coordinator --dry-run`,
  check: `groundplan check FILE [options]

Says whether the file can be opened and everything in it is where it belongs:
shape, versions, ids. The plan is not assessed.

  FILE                    the plan (*.groundplan.json); - reads standard input
  --format FORMAT         text (default) or json
  --model NAME|PATH       know this model's content too. Repeatable
  --strict                exit code 1 when there are faults
  --out PATH              save there; - is standard output
  --force                 write over a file that is there
  --locale da|en          language; the terminal's when not given

Exit code: 0 can be opened, 1 cannot, 2 wrong use.

  groundplan check plan.groundplan.json --strict`,
  diff: `groundplan diff A B [options]

Tells what changed from one plan file to another and, where the two share a
history, when, by which role and why.

  A, B                    the earlier and the later file; one of them may be -
  --format FORMAT         text (default) or json
  --model NAME|PATH       know this model's content too. Repeatable
  --out PATH              save there; - is standard output
  --force                 write over a file that is there
  --locale da|en          language; the terminal's when not given

Exit code: 0 compared, 1 a plan cannot be opened, 2 wrong use.

  groundplan diff before.groundplan.json plan.groundplan.json`,
  history: `groundplan history FILE [options]

Tells what was changed in a plan, when, by which role and why, newest first;
what was taken back; and which reports were approved.

  FILE                    the plan (*.groundplan.json); - reads standard input
  --format FORMAT         text (default) or json
  --model NAME|PATH       know this model's content too. Repeatable
  --out PATH              save there; - is standard output
  --force                 write over a file that is there
  --locale da|en          language; the terminal's when not given

Exit code: 0 told, 1 the plan cannot be opened, 2 wrong use.

  groundplan history plan.groundplan.json`,
  'new plan': `groundplan new plan TITLE [options]

Makes a plan file with nothing in it yet but its title and its period. Saved as
TITLE.groundplan.json in this folder when --out names no other file.

  TITLE                   what the plan is called, in quotation marks
  --from DATE             when it starts: 2026-03-31, “March 2026” or 2026;
                          today when not given
  --to DATE               when it ends; open when not given
  --id ID                 its id; made from the title when not given
  --model NAME|PATH       a planning model that it will follow. Repeatable
  --out PATH              save there; - is standard output
  --force                 write over a file that is there
  --locale da|en          language; the terminal's when not given

Exit code: 0 made, 2 wrong use.

  groundplan new plan "Shared meals" --from 2026 --to 2028 --model abcd`,
  schema: `groundplan schema [KIND] [options]

Writes the JSON Schema of a kind of content, of the whole file or of what a
command writes with --format json; or lists them.

  KIND                    such as @groundplan/community/activities, or its last
                          part; plan for the whole file; output/assessment for
                          what \`assess\` writes
  --model NAME|PATH       know this model's kinds too. Repeatable
  --out PATH              save there; - is standard output
  --force                 write over a file that is there
  --locale da|en          language; the terminal's when not given

Exit code: 0 written, 2 wrong use.

  groundplan schema activities`,
  models: `groundplan models [options]

Lists the planning models that come along, and those named with --model.

  --format FORMAT         text (default) or json
  --model NAME|PATH       list this one too. Repeatable
  --out PATH              save there; - is standard output
  --force                 write over a file that is there
  --locale da|en          language; the terminal's when not given

Exit code: 0 listed, 2 wrong use.

  groundplan models --format json`,
  conformance: `groundplan conformance PACKAGE [options]

Proves a planning model or rule set: runs the package's own cases through the
conformance kit, and says what does not keep to the contract. The package
exports them as \`conformance = defineConformance(model, cases)\` from its
subpath ./conformance.

  PACKAGE                 a folder (. for this one), an installed package, or a
                          JavaScript file. Its code is run, in a process of its
                          own, so name only what you trust
  --time-limit SECONDS    how long it may take in all; 120 when not given
  --format FORMAT         text (default) or json
  --out PATH              save there; - is standard output
  --force                 write over a file that is there
  --locale da|en          language; the terminal's when not given

Exit code: 0 conforms, 1 does not, 2 wrong use.

  groundplan conformance .`,
}
