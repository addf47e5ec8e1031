// A plug-in with a rule that does not come to an end.
import { defineRule, defineRuleSet } from '@groundplan/planning-models'

const own = { en: 'For this check', da: 'Til denne kontrol' }
const loop = defineRule({
  ...{ label: own, why: own, cites: [{ own }], weight: 'advice', reads: {}, messages: {} },
  check: () => {
    for (;;);
  },
})
export const endless = defineRuleSet({ id: '@example/endless', sources: {}, rules: { loop } })
