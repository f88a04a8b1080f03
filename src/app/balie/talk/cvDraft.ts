import type { DeedInput } from '#engine/deeds.ts'
import type { Cv } from '#domain/people/cv.ts'
import { SKILLS } from '#domain/words/interests.ts'
import type { Skill } from '#domain/words/interests.ts'
import { EDUCATIONS, LICENCES, WORK_YEARS } from '#domain/words/workWords.ts'
import type { WorkYears } from '#domain/words/workWords.ts'

/** What was pointed at for a CV, as words of their lists: plain data, so that it waits as a draft while the screen is locked. */
export type CvDraft = {
  readonly education: readonly string[]
  readonly work: readonly string[]
  /** `sewing-over10`. */
  readonly workYears: readonly string[]
  readonly papers: readonly string[]
  readonly business: readonly string[]
  readonly licences: readonly string[]
}

export const cvDraftOf = (cv: Cv | undefined): CvDraft => ({
  education: cv?.education === undefined ? [] : [cv.education],
  work: cv?.work ?? [],
  workYears: Object.entries(cv?.workYears ?? {}).map(([work, years]) => `${work}-${years}`),
  papers: cv?.papers ?? [],
  business: cv?.business ?? [],
  licences: cv?.licences ?? [],
})

/** As it is kept when the person asks for that. */
export const cvOf = (draft: CvDraft): DeedInput<'keepCv'>['cv'] => ({
  education: EDUCATIONS.find((word) => draft.education.includes(word)),
  work: SKILLS.filter((word) => draft.work.includes(word)),
  workYears: yearsOf(draft),
  papers: SKILLS.filter((word) => draft.papers.includes(word)),
  business: SKILLS.filter((word) => draft.business.includes(word)),
  licences: LICENCES.filter((word) => draft.licences.includes(word)),
})

const yearsOf = ({ work, workYears }: CvDraft): Readonly<Partial<Record<Skill, WorkYears>>> => {
  const years: Partial<Record<Skill, WorkYears>> = {}
  for (const skill of SKILLS) {
    const said = WORK_YEARS.find((each) => workYears.includes(`${skill}-${each}`))
    if (work.includes(skill) && said !== undefined) years[skill] = said
  }
  return years
}
