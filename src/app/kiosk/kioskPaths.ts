import type { QuestionId } from '#domain/visit/questions.ts'

/** What somebody came to do. */
export const KIOSK_ERRANDS = ['register', 'wants', 'absent', 'talkToday'] as const
export type KioskErrand = (typeof KIOSK_ERRANDS)[number]

/** Questions that one screen asks: one, or two that belong together. */
export const ASKED = {
  likes: ['wishes'],
  can: ['skills'],
  when: ['times'],
  howFar: ['minutes', 'company'],
  contact: ['contact'],
} as const satisfies Readonly<Record<string, readonly QuestionId[]>>
export type AskedStep = keyof typeof ASKED

export type KioskStep = 'welcome' | 'age' | 'name' | AskedStep | 'week' | 'code' | 'which' | 'why'

/** The screens of an errand, in their order: never more than eight, one thing on each. */
export const STEPS: Readonly<Record<KioskErrand, readonly KioskStep[]>> = {
  register: ['welcome', 'age', 'name', 'likes', 'can', 'when', 'howFar', 'contact'],
  wants: ['week', 'age', 'name'],
  absent: ['code', 'which', 'why'],
  talkToday: ['name'],
}

export const isAsked = (step: KioskStep): step is AskedStep => step in ASKED
