import { create } from 'zustand'
import type { CvQuestionId } from '#domain/visit/cvQuestions.ts'
import type { QuestionId } from '#domain/visit/questions.ts'
import type { SpokenLanguage } from '#domain/words/languages.ts'
import type { RecordId } from '#kernel/RecordId.ts'

/** Which record a screen is about. Only ids, only in memory: paths, history and titles stay empty of them. */
export interface Selected {
  readonly residentId?: RecordId | undefined
  readonly activityId?: RecordId | undefined
  readonly organisationId?: RecordId | undefined
  readonly sessionId?: RecordId | undefined
  readonly matchId?: RecordId | undefined
  readonly appointmentId?: RecordId | undefined
  /** What somebody filled in by themselves. */
  readonly submissionId?: RecordId | undefined
  /** The activity that a new one begins as a copy of, when that was asked for on its card. */
  readonly copyOf?: RecordId | undefined
  /** The organisation that a new activity is to be of, when it was asked for on its card. */
  readonly newActivityOf?: RecordId | undefined
  /** With which ticket somebody without a name came to the table, on the way to their file. */
  readonly fromTicket?: FromTicket | undefined
}

export interface FromTicket {
  readonly ticketId: RecordId
  readonly language?: SpokenLanguage | undefined
}

/** Where a talk is. Before there is a step it goes on at the first question that nobody asked yet. */
export type TalkStep =
  | { readonly kind: 'question'; readonly question: QuestionId; readonly mending: boolean }
  | { readonly kind: 'playback' }
  | { readonly kind: 'after' }
  | { readonly kind: 'cv'; readonly question: CvQuestionId | 'workYears' }
  | { readonly kind: 'cvSheet' }

/** A talk that is open on this screen. As long as it is, nothing about anybody else is shown. */
export interface OpenTalk {
  /** Absent until somebody new has said a name. */
  readonly residentId?: RecordId | undefined
  readonly ticketId?: RecordId | undefined
  readonly language?: SpokenLanguage | undefined
  /** It was said that this person was never here before. */
  readonly isNew?: boolean | undefined
  readonly step?: TalkStep | undefined
}

interface Session {
  readonly selected: Selected
  /** Chooses what a screen is about, before going there. What is not named stays chosen. */
  readonly select: (selected: Selected) => void
  /** It outlives a lock, so that after the PIN one is back at the same question. */
  readonly talk: OpenTalk | undefined
  readonly openTalk: (talk: OpenTalk) => void
  readonly closeTalk: () => void
  /** Nothing is chosen any more: after a lock, and when another counter opens. */
  readonly forget: () => void
}

/** Where one is on this screen, in this tab. Never a record itself: those are asked of the engine each time. */
export const useSession = create<Session>()((set) => ({
  selected: {},
  select: (selected) => set((session) => ({ selected: { ...session.selected, ...selected } })),
  talk: undefined,
  openTalk: (talk) => set((session) => ({ talk: { ...session.talk, ...talk } })),
  closeTalk: () => set({ talk: undefined }),
  forget: () => set({ selected: {}, talk: undefined }),
}))
