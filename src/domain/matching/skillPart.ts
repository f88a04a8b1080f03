import { fits, NOT_KNOWN } from '#domain/matching/matchReason.ts'
import type { PartJudgement } from '#domain/matching/matchReason.ts'
import type { OfferInMatch, PersonInMatch } from '#domain/matching/matchInput.ts'
import type { Interest, Skill } from '#domain/words/interests.ts'

/** What each skill is good for, in the words activities are about. */
const SKILL_SERVES: Readonly<Record<Skill, readonly Interest[]>> = {
  cooking: ['cooking', 'kitchen'],
  baking: ['cooking', 'kitchen'],
  sewing: ['sewing', 'crafts'],
  hairdressing: ['care'],
  carpentry: ['building', 'repair', 'crafts'],
  painting: ['painting', 'building'],
  electrics: ['repair', 'building'],
  plumbing: ['repair', 'building'],
  carRepair: ['repair'],
  bicycleRepair: ['bicycleRepair', 'repair'],
  gardening: ['gardening', 'nature'],
  farming: ['gardening', 'animals', 'nature'],
  animalCare: ['animals'],
  childCare: ['children'],
  elderlyCare: ['elderly', 'care'],
  nursing: ['care', 'elderly'],
  teaching: ['teaching', 'children'],
  translating: ['translating', 'language'],
  computers: ['computers'],
  office: ['office'],
  selling: ['shop'],
  driving: ['transport'],
  cleaning: ['cleaning'],
  music: ['music'],
  sport: ['sport', 'football'],
  art: ['crafts', 'painting', 'theatre'],
  organising: ['events'],
  photography: ['photography', 'film'],
}

/** A skill of the person that this activity can use. */
export const usableSkill = (person: PersonInMatch, offer: OfferInMatch): Skill | undefined =>
  person.skills.find((skill) => SKILL_SERVES[skill].some((interest) => interest === offer.interest || offer.alsoAbout.includes(interest)))

/** Can the person use a talent? 1: yes. A talent for something else is no lack: who told of it stands no lower than who told of none. Sources 000, 003: people with talents. */
export const skillPart = (person: PersonInMatch, offer: OfferInMatch): PartJudgement => {
  const skill = usableSkill(person, offer)
  return skill === undefined ? NOT_KNOWN : fits(1, 'skill', { skill })
}
