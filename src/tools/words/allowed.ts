import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Fault } from '#tools/words/Fault.ts'

/** A finding that was looked at and is right as it is, with the reason. */
export interface Allowance {
  readonly language: string
  readonly key: string
  readonly rule: string
  readonly why: string
}

const allowances = z.array(z.strictObject({ language: z.string(), key: z.string(), rule: z.string(), why: z.string().min(10) }))

export const readAllowed = (path: string): readonly Allowance[] =>
  existsSync(path) ? allowances.parse(JSON.parse(readFileSync(path, 'utf8'))) : []

export const allows = (allowance: Allowance, fault: Fault): boolean =>
  allowance.language === fault.language && allowance.key === fault.key && allowance.rule === fault.rule
