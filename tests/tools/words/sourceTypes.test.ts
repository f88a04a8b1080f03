import { expect, test } from 'vitest'
import { sourceTypes } from '#tools/words/sourceTypes.ts'

test('every text stands in the types in full, so that its values can be read from it', () => {
  expect(sourceTypes({ today: { queue: { next: 'Roep {{name}}' }, '2nd': 'Tweede "keer"' } })).toBe(
    `// Written by \`npm run words -- --types\` from locales/nl. Do not edit.
export interface SourceWords {
  readonly today: {
    readonly queue: {
      readonly next: "Roep {{name}}"
    }
    readonly "2nd": "Tweede \\"keer\\""
  }
}
`,
  )
})
