import { z } from 'zod/mini'
import { MAIL_COUNT_MOST, MAIL_MOST } from '#sync/enrolment/enrolmentWire.ts'

/** A code as typed: with dashes and spaces it may be a little longer than 13 characters. */
const code = z.string().check(z.minLength(1), z.maxLength(40))
const hexId = z.string().check(z.regex(/^[0-9a-f]{32}$/))

/** What the routes take, and nothing beside it: an unknown field is refused, nothing is converted. */
export const ENROLMENT_SCHEMAS = {
  setUp: z.strictObject({ code, location: hexId, device: hexId }),
  join: z.strictObject({ code, device: hexId }),
  mail: z.strictObject({
    number: z.int().check(z.minimum(0), z.maximum(MAIL_COUNT_MOST - 1)),
    text: z.string().check(z.minLength(1), z.maxLength(MAIL_MOST), z.regex(/^[A-Za-z0-9._-]+$/)),
    more: z.boolean(),
  }),
  nothing: z.strictObject({}),
} as const

export const enrolmentId = hexId
