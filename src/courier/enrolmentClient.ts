import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import type { EnrolmentServer, LetInTokens, ServerProblem } from '#sync/enrolment/EnrolmentServer.ts'
import { piecesOf } from '#sync/enrolment/enrolmentWire.ts'
import type { DeviceTokens, Invitation, JoinedMailbox, Mailbox, MailPiece } from '#sync/enrolment/enrolmentWire.ts'

/** A request without an answer is given up after that long, in milliseconds: half-open Wi-Fi answers nothing, for ever. */
const DEADLINE_MS = 10_000

/** The enrolment routes of our server over `fetch`. What is not an answer of our server counts as no connection. */
export const createEnrolmentClient = (request: typeof fetch): EnrolmentServer => {
  const ask = async <T>(
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    read: (facts: Facts) => T | undefined,
    { token, body }: { readonly token?: string; readonly body?: object } = {},
  ): Promise<Result<T, ServerProblem>> => {
    try {
      const response = await request(`/api/v1${path}`, {
        method,
        cache: 'no-store',
        signal: AbortSignal.timeout(DEADLINE_MS),
        headers: {
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
          ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      const facts = await factsIn(response)
      if (facts === undefined) return err({ kind: 'noConnection' })
      if (!response.ok) return err(problemOf(facts))
      const value = read(facts)
      return value === undefined ? err({ kind: 'serverRefused' }) : ok(value)
    } catch {
      return err({ kind: 'noConnection' })
    }
  }

  const postPiece = (enrolment: string, token: string, piece: MailPiece): Promise<Result<null, ServerProblem>> =>
    ask('POST', `/enrolments/${enrolment}/messages`, nothing, { token, body: piece })

  return {
    setUp: (body) => ask('POST', '/setup', readTokens, { body }),
    invite: ({ syncToken: token }) => ask('POST', '/enrolments', readInvitation, { token, body: {} }),
    join: (body) => ask('POST', '/enrolments/join', readJoined, { body }),
    post: async ({ enrolment, token, message, number }) => {
      const pieces = piecesOf(message, number)
      for (const piece of pieces) {
        const sent = await postPiece(enrolment, token, piece)
        if (!sent.ok) return sent
      }
      return ok(number + pieces.length)
    },
    read: ({ enrolment, token, from }) => ask('GET', `/enrolments/${enrolment}/messages?from=${from}`, readMailbox, { token }),
    approve: ({ enrolment, token }) => ask('POST', `/enrolments/${enrolment}/approval`, nothing, { token, body: {} }),
    takeTokens: ({ enrolment, token }) => ask('POST', `/enrolments/${enrolment}/tokens`, readLetIn, { token, body: {} }),
    end: ({ enrolment, token }) => ask('DELETE', `/enrolments/${enrolment}`, nothing, { token }),
  }
}

type Facts = Readonly<Record<string, unknown>>

/** The answer's JSON object; undefined for a page of somebody else. */
const factsIn = async (response: Response): Promise<Facts | undefined> => {
  if (response.status === 204) return {}
  if (!(response.headers.get('content-type') ?? '').startsWith('application/json')) return undefined
  const value: unknown = await response.json()
  return isFacts(value) ? value : undefined
}

const isFacts = (value: unknown): value is Facts => typeof value === 'object' && value !== null && !Array.isArray(value)

const problemOf = ({ error }: Facts): ServerProblem => {
  switch (error) {
    case 'codeNotKnown':
    case 'tooManyTries':
    case 'notApproved':
    case 'notSignedIn':
      return { kind: error }
    case 'locationKnown':
    case 'deviceKnown':
      return { kind: 'alreadyThere' }
    case 'enrolmentNotKnown':
      return { kind: 'enrolmentEnded' }
    case 'storageUnavailable':
    case 'unexpected':
      return { kind: 'noConnection' }
    default:
      return { kind: 'serverRefused' }
  }
}

const nothing = (): null => null

const isToken = (value: unknown): value is string => typeof value === 'string' && /^[A-Za-z0-9_-]{43}$/.test(value)
const isId = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{32}$/.test(value)

const readTokens = ({ appendToken, syncToken }: Facts): DeviceTokens | undefined =>
  isToken(appendToken) && isToken(syncToken) ? { appendToken, syncToken } : undefined

const readLetIn = (facts: Facts): LetInTokens | undefined => {
  const tokens = readTokens(facts)
  const { location } = facts
  return tokens !== undefined && isId(location) ? { ...tokens, location } : undefined
}

const readInvitation = ({ enrolment, code, endsAt }: Facts): Invitation | undefined =>
  isId(enrolment) && typeof code === 'string' && typeof endsAt === 'number' ? { enrolment, code, endsAt } : undefined

const readJoined = ({ enrolment, mailboxToken, endsAt }: Facts): JoinedMailbox | undefined =>
  isId(enrolment) && isToken(mailboxToken) && typeof endsAt === 'number' ? { enrolment, mailboxToken, endsAt } : undefined

const readMailbox = ({ mail, joined, approved }: Facts): Mailbox | undefined => {
  if (!Array.isArray(mail) || typeof joined !== 'boolean' || typeof approved !== 'boolean') return undefined
  const pieces = mail.map(readPiece)
  return pieces.every((piece) => piece !== undefined) ? { mail: pieces, joined, approved } : undefined
}

const readPiece = (value: unknown): MailPiece | undefined => {
  if (!isFacts(value)) return undefined
  const { number, text, more } = value
  return typeof number === 'number' && typeof text === 'string' && typeof more === 'boolean' ? { number, text, more } : undefined
}
