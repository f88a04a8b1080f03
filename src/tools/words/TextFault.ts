import type { Rule } from '#tools/words/Fault.ts'

/** What is wrong with a text as it stands. */
export interface TextFault {
  readonly rule: Rule
  readonly what: string
}
