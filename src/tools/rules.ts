import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rulesList } from '#tools/rules/rulesList.ts'
import { ROOT } from '#tools/run.ts'

/** Writes the list of docs/rules.md anew from the data of the rules. */
const page = join(ROOT, 'docs/rules.md')
const text = readFileSync(page, 'utf8')
const [before = '', rest = ''] = text.split('<!-- rules -->')
const after = rest.split('<!-- /rules -->')[1] ?? ''
writeFileSync(page, `${before}<!-- rules -->\n\n${rulesList()}\n\n<!-- /rules -->${after}`)
console.log('docs/rules.md: written')
