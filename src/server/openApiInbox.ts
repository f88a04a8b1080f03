import { bodyOf, BYTES, refusalsOf } from '#server/openApiParts.ts'
import { REFUSALS } from '#server/routes/refusal.ts'
import type { Refusal } from '#server/routes/refusal.ts'
import { SEALED_SUBMISSION_MOST } from '#sync/inbox/sealedSubmission.ts'
import { POSTER_MOST_BYTES, SUBMISSION_IDS_MOST_BYTES, SUBMISSIONS_MOST_BYTES } from '#sync/inbox/wireInbox.ts'

interface RefusalSets {
  readonly anyone: readonly Refusal[]
  readonly laptop: readonly Refusal[]
  readonly sync: readonly Refusal[]
  readonly body: readonly Refusal[]
}

const DONE = { description: 'It is done.' }

/** What can be asked about submissions, as a part of the OpenAPI document. */
export const openApiInbox = (location: object, { anyone, laptop, sync, body }: RefusalSets) => {
  const phone: readonly Refusal[] = ['posterNotKnown', 'tooOften', 'foreignPage', ...anyone]
  const post = (summary: string, token: string, most: number, answer: object, of: readonly Refusal[]) => ({
    summary,
    security: [{ [token]: [] }],
    requestBody: bodyOf(most),
    responses: { ...answer, ...refusalsOf(REFUSALS, of) },
  })
  return {
    '/api/v1/{location}/inbox': {
      parameters: [location],
      get: {
        summary: 'The ids of the sealed submissions that wait here.',
        security: [{ syncToken: [] }],
        responses: { 200: BYTES, ...refusalsOf(REFUSALS, sync) },
      },
      post: post('Bring sealed submissions of a kiosk: all are kept, or none.', 'appendToken', SUBMISSIONS_MOST_BYTES, { 204: DONE }, [
        ...laptop,
        ...body,
        'inboxFull',
      ]),
    },
    '/api/v1/{location}/inbox/fetch': {
      parameters: [location],
      post: post('Fetch the sealed submissions of these ids.', 'syncToken', SUBMISSION_IDS_MOST_BYTES, { 200: BYTES }, [...sync, ...body]),
    },
    '/api/v1/{location}/inbox/taken': {
      parameters: [location],
      post: post('These are in the journal; they go here.', 'syncToken', SUBMISSION_IDS_MOST_BYTES, { 204: DONE }, [...sync, ...body]),
    },
    '/api/v1/{location}/poster': {
      parameters: [location],
      put: post('Hang up the poster with this token and this sealed week.', 'syncToken', POSTER_MOST_BYTES, { 204: DONE }, [
        ...sync,
        ...body,
      ]),
    },
    '/api/v1/own-phone/week': {
      get: {
        summary: 'The sealed week of a poster.',
        security: [{ posterToken: [] }],
        responses: { 200: BYTES, ...refusalsOf(REFUSALS, phone) },
      },
    },
    '/api/v1/own-phone/submissions': {
      post: post('Leave one sealed submission.', 'posterToken', SEALED_SUBMISSION_MOST, { 204: DONE }, [
        ...phone,
        'inboxFull',
        'malformed',
        'tooLarge',
        'notBytes',
        'compressed',
      ]),
    },
  }
}
