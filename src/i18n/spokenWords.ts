import type { ResidentNamespace } from '#i18n/namespaces.ts'

/**
 * Which texts can be heard beside being read: groups of keys, by the file they stand in. A group ends at a dot, so `interest` holds
 * every interest. A text with a value in it is never spoken: nobody can have recorded all that may stand there.
 *
 * The studio asks for them in this order: what stands on every card first, the talk last.
 *
 * A screen that lets a text be heard puts its group here first; then the recording studio asks for it and a clip may exist for it.
 */
export const SPOKEN = {
  /** A screen on a wall makes no words heard, only a soft tone. */
  board: [],
  careful: ['procedure', 'travelCosts', 'kept', 'kiosk'],
  resident: ['askHere', 'fact'],
  sessionWords: [],
  // A paper is read, or read out by a person.
  slip: [],
  sound: [],
  vocabulary: [
    'absenceReason',
    'ageGroup',
    'bring',
    'company',
    'duration',
    'dutchLevel',
    'effort',
    'goal',
    'group',
    'help',
    'interest',
    'languageNeed',
    'leadsTo',
    'partOfDay',
    'place',
    'programme',
    'skill',
    'task',
    'visitReason',
    'way',
  ],
  // Not `ask.help`: what holds somebody back is answered by pointing, and never read aloud.
  questions: [
    ...(['wishes', 'skills', 'goals', 'times', 'ways', 'minutes', 'company', 'dutch', 'contact'] as const).map((ask) => `ask.${ask}`),
    ...(['education', 'work', 'workYears', 'papers', 'business', 'licences'] as const).map((ask) => `ask.${ask}`),
    ...(['language', 'name', 'age'] as const).map((ask) => `ask.${ask}`),
    ...(['name', 'one', 'many'] as const).map((hint) => `hint.${hint}`),
    ...(['back', 'next', 'help', 'more'] as const).map((way) => `do.${way}`),
    'helpText',
    'check',
    'thanks',
    'answer.later',
    'answer.dontKnow',
    'contact',
  ],
  entrance: ['choose', 'notHere', 'personHelps'],
  // All but what tells where one is: the dots say that.
  kiosk: ['menu', 'welcome', 'child', 'name', 'do', 'done', 'idle', 'full', 'failed', 'week', 'absent', 'phone', 'closed'],
  ownPath: ['title', 'yours', 'choose'],
} as const satisfies Readonly<Record<ResidentNamespace, readonly string[]>>

type SpokenNamespace = keyof typeof SPOKEN

/** Text by `namespace:group.name`. */
export type TextsByKey = ReadonlyMap<string, string>

/** The texts among these that can be heard, in their own order. */
export const spokenAmong = (texts: TextsByKey): TextsByKey => new Map([...texts].filter(([key, text]) => isSpoken(key) && !hasValue(text)))

export const isSpoken = (key: string): boolean => {
  const [namespace = '', path = ''] = key.split(':')
  return namespace in SPOKEN && SPOKEN[namespace as SpokenNamespace].some((group) => path === group || path.startsWith(`${group}.`))
}

const hasValue = (text: string): boolean => text.includes('{{')
