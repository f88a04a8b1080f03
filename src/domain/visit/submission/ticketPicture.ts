/** Pictures that stand beside the number on a ticket of the kiosk: things with a name in every language, no two alike. Files of public/pictograms. */
export const TICKET_PICTURES = [
  'sun',
  'star',
  'tree',
  'bicycle',
  'cat',
  'goat',
  'kite',
  'teapot',
  'heart',
  'football',
  'bread',
  'candle',
  'chair',
  'bus',
  'tractor',
  'feather',
  'potted-plant',
  'birthday-cake',
  'backpack',
  'glasses',
] as const
export type TicketPicture = (typeof TICKET_PICTURES)[number]
