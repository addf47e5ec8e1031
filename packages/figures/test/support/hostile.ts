import fc from 'fast-check'

/** Texts that try to be something else: markup, script, ends of sections, controls, turned directions. */
export const hostileTexts: readonly string[] = [
  '<script>globalThis.hit = 1</script>',
  '"><img src=x onerror="globalThis.hit = 1">',
  "' onload='globalThis.hit = 1",
  '</svg></desc></title></style><iframe srcdoc="<script>parent.hit=1</script>">',
  ']]><svg onload=globalThis.hit=1>',
  '--><b>x</b><!--',
  '&lt;b&gt; &amp; &#39; &unknown;',
  'a\u0000b\u0008c\u001bd\u007fe\u0085f',
  '\u202eevil\u2066 \u200fx\u2069',
  '\ud800 lone \udc00',
  '\uffff\ufdd0',
  '| pipe | and `code` **bold** [x](javascript:alert(1)) ![y](z) <http://a.b>',
  '# heading\n- item\n1. one\n\n    code\n===',
  '__proto__',
  'constructor',
  '{n} {one} {of}',
  '',
  ' \t\n ',
  'Boligsocialhelhedsplanmedarbejdersamarbejdsaftaleforhandlingsudvalgsformand',
]

/** Any text: hostile ones, long compounds, ordinary words, any code units. */
export const anyText = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.stringMatching(/^[a-zæøå]{1,40}( [a-zæøå]{1,25}){0,6}$/),
  fc.string({ unit: 'binary', maxLength: 40 }),
)
