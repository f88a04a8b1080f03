import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LAW } from '#domain/programmes/LAW.ts'
import type { Rule } from '#domain/programmes/rule.ts'
import { ROOT } from '#tools/run.ts'

interface RuleWords {
  readonly rule: Readonly<Record<string, { readonly title: string; readonly text: string }>>
  readonly who: Readonly<Record<string, string>>
  readonly takes: Readonly<Record<string, string>>
}

const ROLES: Readonly<Record<Rule['role'], string>> = {
  decides: 'decides',
  step: 'is a step; it changes no light',
  beside: 'stands beside the light',
  explains: 'explains; it asks nothing of anybody',
}

const LIGHT_NAMES = { free: 'free', doThisFirst: 'do this first', notNow: 'not now', unknown: 'unknown' } as const

/** Every rule as docs/rules.md has it, made of the data and its English words. */
export const rulesList = (): string => {
  const words = JSON.parse(readFileSync(join(ROOT, 'locales/en/rules.json'), 'utf8')) as RuleWords
  return LAW.toSorted((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }))
    .map((rule) => ruleText(rule, words))
    .join('\n\n')
}

const ruleText = (rule: Rule, { rule: texts, who, takes }: RuleWords): string => {
  const { id, role, light, programmes, settledBy, source, validFrom, validTo, replaces } = rule
  const shown = light === null ? '' : `: ${LIGHT_NAMES[light]}`
  const lines = [
    `### ${id} · ${texts[id]?.title ?? ''}`,
    '',
    texts[id]?.text ?? '',
    '',
    `- **What it does**: ${ROLES[role]}${shown}${programmes.length > 0 ? `, for ${programmes.join(', ')}` : ''}`,
    `- **Who can settle it, how long**: ${settledBy.map((word) => who[word] ?? '').join(', ')}; ${takes[rule.takes] ?? ''}`,
    `- **Source**: ${source.title} (${source.where}), looked at on ${source.seen}`,
    `- **Holds**: ${validFrom === null ? 'nobody has seen from when, so nowhere until a location switches it on' : `from ${validFrom}${validTo === null ? '' : ` to ${validTo}`}`}`,
    ...(replaces === undefined ? [] : [`- **Takes the place of** ${replaces} where both would hold`]),
  ]
  return lines.join('\n')
}
