import type { FieldValue } from '#kernel/FieldValue.ts'
import type { DraftChange } from '#sync/change.ts'
import type { ActionDeps } from '#actions/ports.ts'

/**
 * What this laptop tells of itself, beside whatever is written there: who it is and that it was heard today. What stands there already is
 * not written again, so it is one small change a day.
 */
export const laptopHeard = (
  { device, deviceLetter, today, deriveId }: ActionDeps,
  more: Readonly<Record<string, FieldValue>> = {},
): readonly DraftChange[] =>
  Object.entries({ device, letter: deviceLetter, heardOn: today, ...more }).map(([field, value]) => ({
    kind: 'field',
    record: 'laptop',
    id: deriveId(['laptop', device]),
    field,
    value,
  }))
