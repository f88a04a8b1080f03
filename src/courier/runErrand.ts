import type { Errand } from '#courier/courierMessages.ts'
import type { EnrolmentServer } from '#sync/enrolment/EnrolmentServer.ts'

/** Does what the page asks of the server, by name. */
export const runErrand = (server: EnrolmentServer, { errand, input }: Errand): Promise<unknown> =>
  (server[errand] as (input: unknown) => Promise<unknown>)(input)
