/** The parts that a score is made of, each explained in its own file; the heaviest by default first. */
export const MATCH_PARTS = ['wish', 'time', 'language', 'goal', 'firstStep', 'way', 'skill', 'help', 'company'] as const
export type MatchPartName = (typeof MATCH_PARTS)[number]

/** How much a part counts, together 100. */
export type MatchWeights = Readonly<Record<MatchPartName, number>>

/**
 * The weights a location begins with, in hundredths. Chosen by hand and nothing is learned from past matches, since the past repeats
 * itself: a wish counts most (000, 003: start from what somebody likes), then being able to come (001) and to understand (002); what
 * can be arranged counts least.
 */
export const DEFAULT_WEIGHTS: MatchWeights = {
  wish: 30,
  time: 18,
  language: 14,
  goal: 10,
  firstStep: 8,
  way: 8,
  skill: 5,
  help: 4,
  company: 3,
}

/** What a location says of a part, in words a coordinator can weigh up; a number of hundredths would look more exact than it is. */
export const IMPORTANCE = ['none', 'less', 'normal', 'more'] as const
export type Importance = (typeof IMPORTANCE)[number]

const TIMES_DEFAULT: Readonly<Record<Importance, number>> = { none: 0, less: 0.5, normal: 1, more: 2 }

/**
 * The weights of a location that finds some parts more or less important, brought back to 100 together. A location that sets every part
 * to "none" has said nothing about order, so it keeps the weights it began with.
 */
export const weightsOf = (importance: Readonly<Partial<Record<MatchPartName, Importance>>>): MatchWeights => {
  const raw = (part: MatchPartName): number => DEFAULT_WEIGHTS[part] * TIMES_DEFAULT[importance[part] ?? 'normal']
  const total = MATCH_PARTS.reduce((sum, part) => sum + raw(part), 0)
  if (total === 0) return DEFAULT_WEIGHTS
  const share = (part: MatchPartName): number => (raw(part) * 100) / total
  return {
    wish: share('wish'),
    time: share('time'),
    language: share('language'),
    goal: share('goal'),
    firstStep: share('firstStep'),
    way: share('way'),
    skill: share('skill'),
    help: share('help'),
    company: share('company'),
  }
}
