import { z } from 'zod/mini'
import { REFUSALS } from '#server/enrolment/enrolmentRefusal.ts'
import type { Refusal } from '#server/enrolment/enrolmentRefusal.ts'
import { ENROLMENT_SCHEMAS, enrolmentId } from '#server/enrolment/enrolmentSchemas.ts'
import { jsonOf, parameter, refusalsOf } from '#server/openApiParts.ts'
import { REFUSALS as ANY_REFUSALS } from '#server/routes/refusal.ts'
import { MAIL_COUNT_MOST } from '#sync/enrolment/enrolmentWire.ts'

const token = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/))
const tokens = z.strictObject({ appendToken: token, syncToken: token })
const ANSWERS = {
  tokens,
  letIn: z.strictObject({ location: enrolmentId, appendToken: token, syncToken: token }),
  invitation: z.strictObject({ enrolment: enrolmentId, code: z.string(), endsAt: z.number() }),
  joined: z.strictObject({ enrolment: enrolmentId, mailboxToken: token, endsAt: z.number() }),
  mailbox: z.strictObject({ mail: z.array(ENROLMENT_SCHEMAS.mail), joined: z.boolean(), approved: z.boolean() }),
  nothing: z.strictObject({}),
} as const

const BODY: readonly Refusal[] = ['malformed', 'doubleKey', 'notExpected', 'foreignPage', 'tooLarge', 'notJson', 'compressed']
const SIDE: readonly Refusal[] = [...BODY, 'enrolmentNotKnown']

/** How a counter comes to a server and a laptop to a counter. The messages of the mailbox: docs/sync-protocol.md. */
export const openApiEnrolment = () => ({
  '/api/v1/setup': {
    post: exchange('Make a location and its first laptop, with the code of the terminal.', 'setUp', 201, 'tokens', [
      ...BODY,
      'codeNotKnown',
      'locationKnown',
      'tooManyTries',
    ]),
  },
  '/api/v1/enrolments': {
    post: { ...exchange('Invite one more laptop.', 'nothing', 201, 'invitation', [...BODY, 'notSignedIn']), ...by('syncToken') },
  },
  '/api/v1/enrolments/join': {
    post: exchange('Come with the code of an invitation.', 'join', 200, 'joined', [...BODY, 'codeNotKnown', 'deviceKnown', 'tooManyTries']),
  },
  '/api/v1/enrolments/{id}/messages': {
    parameters: [ID],
    post: {
      ...exchange('One piece of post for the other side.', 'mail', 200, 'nothing', [...SIDE, 'numberTaken', 'numberSkipped']),
      ...by('syncToken', 'mailboxToken'),
    },
    get: {
      summary: 'The post from the other side.',
      ...by('syncToken', 'mailboxToken'),
      parameters: [parameter('from', { type: 'integer', minimum: 0, maximum: MAIL_COUNT_MOST - 1 }, 'query')],
      responses: { 200: jsonOf(ANSWERS.mailbox), ...refused(['enrolmentNotKnown']) },
    },
  },
  '/api/v1/enrolments/{id}/approval': {
    parameters: [ID],
    post: {
      ...exchange('The inviting laptop lets the other one in.', 'nothing', 200, 'nothing', [...SIDE, 'nobodyJoined']),
      ...by('syncToken'),
    },
  },
  '/api/v1/enrolments/{id}/tokens': {
    parameters: [ID],
    post: {
      ...exchange('The joining laptop fetches its tokens.', 'nothing', 200, 'letIn', [...SIDE, 'notApproved']),
      ...by('mailboxToken'),
    },
  },
  '/api/v1/enrolments/{id}': {
    parameters: [ID],
    delete: {
      summary: 'Either side ends it.',
      ...by('syncToken', 'mailboxToken'),
      responses: { 204: { description: 'It is gone.' }, ...refused(['foreignPage', 'enrolmentNotKnown']) },
    },
  },
})

const ID = parameter('id', { type: 'string', pattern: '^[0-9a-f]{32}$' })

const by = (...schemes: readonly ('syncToken' | 'mailboxToken')[]) => ({ security: schemes.map((scheme) => ({ [scheme]: [] })) })

const refused = (of: readonly Refusal[]) => ({ ...refusalsOf(REFUSALS, of), ...refusalsOf(ANY_REFUSALS, ['storageUnavailable']) })

const exchange = (
  summary: string,
  body: keyof typeof ENROLMENT_SCHEMAS,
  status: 200 | 201,
  answer: keyof typeof ANSWERS,
  of: readonly Refusal[],
) => ({
  summary,
  requestBody: { required: true, content: { 'application/json': { schema: z.toJSONSchema(ENROLMENT_SCHEMAS[body]) } } },
  responses: { [status]: jsonOf(ANSWERS[answer]), ...refused(of) },
})
