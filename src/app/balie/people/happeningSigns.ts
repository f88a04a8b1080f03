import {
  CalendarClock,
  CalendarX,
  CircleCheck,
  CircleStop,
  DoorOpen,
  Flag,
  Footprints,
  Handshake,
  Hourglass,
  Lightbulb,
  MessagesSquare,
  Play,
  StickyNote,
  Truck,
  UserMinus,
  UserRoundPlus,
  Users,
} from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { Happening } from '#queries/personTimeline.ts'

/** The sign beside the words of what happened. */
export const HAPPENING_SIGNS: Readonly<Record<Happening['kind'], LucideIcon>> = {
  registered: UserRoundPlus,
  visit: DoorOpen,
  leftLine: UserMinus,
  talkBegun: MessagesSquare,
  talkHad: MessagesSquare,
  proposed: Lightbulb,
  waits: Hourglass,
  agreed: Handshake,
  meeting: CalendarClock,
  met: Users,
  meetingOff: CalendarX,
  trial: Footprints,
  active: Play,
  there: CircleCheck,
  notThere: CalendarX,
  completed: Flag,
  stopped: CircleStop,
  note: StickyNote,
  movedAway: Truck,
}
