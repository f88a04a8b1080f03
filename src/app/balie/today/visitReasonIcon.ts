import { CalendarClock, Coffee, Compass, Handshake, Megaphone, MessageCircleQuestionMark } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { VisitReason } from '#domain/visit/ticket.ts'

/** The sign beside the word of what somebody came for. */
export const VISIT_REASON_ICONS: Readonly<Record<VisitReason, LucideIcon>> = {
  getToKnow: Handshake,
  findSomething: Compass,
  question: MessageCircleQuestionMark,
  appointment: CalendarClock,
  report: Megaphone,
  coffee: Coffee,
}
