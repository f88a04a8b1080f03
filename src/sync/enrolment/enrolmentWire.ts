/** Who a message of an enrolment is from: the laptop that joins, or the one of the counter that lets it in. */
export type EnrolmentSide = 'joining' | 'approving'

/** Characters of one piece of post at most; a longer message goes in several. All of them are ASCII, so these are bytes too. */
export const MAIL_MOST = 16 * 1024

/** Pieces of post of one side in one enrolment. */
export const MAIL_COUNT_MOST = 64

/** How long a code can be used, in milliseconds. */
export const CODE_LIFE_MS = 10 * 60 * 1000

/** How long the mailbox stays after the new laptop has come, in milliseconds: long enough to write down four words. */
export const MAILBOX_LIFE_MS = 30 * 60 * 1000

/** Wrong codes that end an invitation. */
export const WRONG_CODES_MOST = 5

export interface MailPiece {
  readonly number: number
  readonly text: string
  /** The message goes on in the next piece. */
  readonly more: boolean
}

/** The two tokens of a laptop. */
export interface DeviceTokens {
  /** May push, also while the laptop is locked; reads nothing. */
  readonly appendToken: string
  /** May push and read. */
  readonly syncToken: string
}

export interface Invitation {
  /** 32 hex characters. */
  readonly enrolment: string
  /** 13 characters, for people. */
  readonly code: string
  readonly endsAt: number
}

export interface JoinedMailbox {
  readonly enrolment: string
  /** Reads and writes the post of this enrolment, and nothing else. */
  readonly mailboxToken: string
  readonly endsAt: number
}

export interface Mailbox {
  readonly mail: readonly MailPiece[]
  readonly joined: boolean
  readonly approved: boolean
}

/** Cuts a message into pieces of post, numbered from `first`. */
export const piecesOf = (message: string, first: number): readonly MailPiece[] =>
  Array.from({ length: Math.max(1, Math.ceil(message.length / MAIL_MOST)) }, (_, at) => ({
    number: first + at,
    text: message.slice(at * MAIL_MOST, (at + 1) * MAIL_MOST),
    more: (at + 1) * MAIL_MOST < message.length,
  }))

/** The whole messages in the post, in order; one whose end is not there yet is left out. `next` is the number of the first piece of that one. */
export const messagesIn = (pieces: readonly MailPiece[], from: number): { readonly messages: readonly string[]; readonly next: number } => {
  const messages: string[] = []
  let next = from
  let text = ''
  for (const piece of pieces) {
    text += piece.text
    if (piece.more) continue
    messages.push(text)
    text = ''
    next = piece.number + 1
  }
  return { messages, next }
}
