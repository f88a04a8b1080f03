/** How far somebody came at school, as the person says it; no paper is asked for. */
export const EDUCATIONS = ['none', 'primary', 'secondary', 'vocational', 'university'] as const
export type Education = (typeof EDUCATIONS)[number]

/** For how long somebody did a kind of work. */
export const WORK_YEARS = ['under1', 'from1to3', 'from3to10', 'over10'] as const
export type WorkYears = (typeof WORK_YEARS)[number]

/** What somebody may drive, in whatever country the licence is of. */
export const LICENCES = ['car', 'motorcycle', 'scooter', 'truck', 'bus', 'tractor'] as const
export type Licence = (typeof LICENCES)[number]
