import { fits, missing, NOT_KNOWN, wouldChange } from '#domain/matching/matchReason.ts'
import type { PartJudgement } from '#domain/matching/matchReason.ts'
import type { OfferInMatch, PersonInMatch } from '#domain/matching/matchInput.ts'
import type { HelpNeeded } from '#domain/words/interests.ts'

/** Near enough that travel costs nothing, minutes on foot. Our own choice. */
const NO_FARE_NEEDED = 20

/** Is what holds the person back taken care of? The mean over what they named: 1 offered, 0.5 can be arranged, 0 not there. Sources 001, 003: costs, children and going alone keep people away. */
export const helpPart = (person: PersonInMatch, offer: OfferInMatch): PartJudgement => {
  if (person.helpNeeded.length === 0) return NOT_KNOWN
  const judged = person.helpNeeded.map((help) => OFFERED[help](offer))
  return {
    value: judged.reduce((sum, { value }) => sum + value, 0) / judged.length,
    reasons: judged.flatMap(({ reasons }) => reasons),
  }
}

const OFFERED: Readonly<Record<HelpNeeded, (offer: OfferInMatch) => PartJudgement>> = {
  childcare: (offer) =>
    offer.group === 'families' ? fits(1, 'help', { help: 'childcare' }) : wouldChange(0.5, 'help', { help: 'childcare' }),
  lightWork: (offer) => {
    switch (offer.effort) {
      case 'light':
        return fits(1, 'help', { help: 'lightWork' })
      case 'normal':
        return wouldChange(0.5, 'help', { help: 'lightWork' })
      case 'heavy':
        return missing(0, 'help', { help: 'lightWork' })
    }
  },
  someoneAlong: (offer) =>
    offer.withDutchVolunteers ? fits(1, 'help', { help: 'someoneAlong' }) : wouldChange(0.5, 'help', { help: 'someoneAlong' }),
  travelMoney: (offer) => {
    if (offer.footMinutes !== undefined && offer.footMinutes <= NO_FARE_NEEDED) return fits(1, 'help', { help: 'travelMoney' })
    switch (offer.travelCosts) {
      case 'none':
      case 'paidByOrganisation':
        return fits(1, 'help', { help: 'travelMoney' })
      case 'askCounter':
        return wouldChange(0.5, 'help', { help: 'travelMoney' })
      case 'own':
        return missing(0, 'help', { help: 'travelMoney' })
    }
  },
  // The card does not speak of glasses or of quiet: nothing to say for or against.
  glasses: () => NOT_KNOWN,
  quietPlace: () => NOT_KNOWN,
}
