import type { Rule } from '#domain/programmes/rule.ts'
import { ageNotAsked } from '#domain/programmes/rules/ageNotAsked.ts'
import { anotherMunicipality } from '#domain/programmes/rules/anotherMunicipality.ts'
import { bankAccount } from '#domain/programmes/rules/bankAccount.ts'
import { citizenNumber } from '#domain/programmes/rules/citizenNumber.ts'
import { declarationExpired } from '#domain/programmes/rules/declarationExpired.ts'
import { declarationNotForWorkFree } from '#domain/programmes/rules/declarationNotForWorkFree.ts'
import { declarationNotNeeded } from '#domain/programmes/rules/declarationNotNeeded.ts'
import { declarationReceived } from '#domain/programmes/rules/declarationReceived.ts'
import { declarationRefused } from '#domain/programmes/rules/declarationRefused.ts'
import { declarationUnknown } from '#domain/programmes/rules/declarationUnknown.ts'
import { declarationValid } from '#domain/programmes/rules/declarationValid.ts'
import { displacedFromUkraine } from '#domain/programmes/rules/displacedFromUkraine.ts'
import { guardianUnder16 } from '#domain/programmes/rules/guardianUnder16.ts'
import { housingNearWork } from '#domain/programmes/rules/housingNearWork.ts'
import { introMap } from '#domain/programmes/rules/introMap.ts'
import { labourMarketModule } from '#domain/programmes/rules/labourMarketModule.ts'
import { livesInReception } from '#domain/programmes/rules/livesInReception.ts'
import { marketWage } from '#domain/programmes/rules/marketWage.ts'
import { mdtAges } from '#domain/programmes/rules/mdtAges.ts'
import { mdtHours } from '#domain/programmes/rules/mdtHours.ts'
import { mdtTrial } from '#domain/programmes/rules/mdtTrial.ts'
import { minorsNotOpened } from '#domain/programmes/rules/minorsNotOpened.ts'
import { noWorkForOthers } from '#domain/programmes/rules/noWorkForOthers.ts'
import { ownContribution } from '#domain/programmes/rules/ownContribution.ts'
import { ownEnterprise } from '#domain/programmes/rules/ownEnterprise.ts'
import { paidWorkFrom18 } from '#domain/programmes/rules/paidWorkFrom18.ts'
import { paidWorkNotAllowed } from '#domain/programmes/rules/paidWorkNotAllowed.ts'
import { paperBesideDeclaration } from '#domain/programmes/rules/paperBesideDeclaration.ts'
import { paperNotAsked } from '#domain/programmes/rules/paperNotAsked.ts'
import { participationDeclaration } from '#domain/programmes/rules/participationDeclaration.ts'
import { permitAsked } from '#domain/programmes/rules/permitAsked.ts'
import { permitAsLongAsDocument } from '#domain/programmes/rules/permitAsLongAsDocument.ts'
import { permitFirst } from '#domain/programmes/rules/permitFirst.ts'
import { permitFor24Weeks } from '#domain/programmes/rules/permitFor24Weeks.ts'
import { permitThere } from '#domain/programmes/rules/permitThere.ts'
import { rebaTalk } from '#domain/programmes/rules/rebaTalk.ts'
import { selfRelianceRoute } from '#domain/programmes/rules/selfRelianceRoute.ts'
import { sixMonthsWait } from '#domain/programmes/rules/sixMonthsWait.ts'
import { statusGranted } from '#domain/programmes/rules/statusGranted.ts'
import { threeMonthsWait } from '#domain/programmes/rules/threeMonthsWait.ts'
import { validDocument } from '#domain/programmes/rules/validDocument.ts'
import { volunteeringNotAllowed } from '#domain/programmes/rules/volunteeringNotAllowed.ts'
import { weeklyReport } from '#domain/programmes/rules/weeklyReport.ts'
import { workFree } from '#domain/programmes/rules/workFree.ts'

/** Every rule. Of those that decide, the first one that applies says which light it is: who somebody is, then the activity, then the paper. */
export const LAW: readonly Rule[] = [
  paidWorkFrom18,
  guardianUnder16,
  minorsNotOpened,
  ageNotAsked,
  declarationNotNeeded,
  declarationValid,
  declarationReceived,
  declarationNotForWorkFree,
  volunteeringNotAllowed,
  declarationUnknown,
  declarationExpired,
  declarationRefused,
  paperBesideDeclaration,
  noWorkForOthers,
  paidWorkNotAllowed,
  workFree,
  threeMonthsWait,
  sixMonthsWait,
  validDocument,
  permitFirst,
  permitAsked,
  citizenNumber,
  permitThere,
  paperNotAsked,
  permitFor24Weeks,
  permitAsLongAsDocument,
  livesInReception,
  marketWage,
  bankAccount,
  rebaTalk,
  weeklyReport,
  displacedFromUkraine,
  ownContribution,
  statusGranted,
  housingNearWork,
  anotherMunicipality,
  ownEnterprise,
  mdtAges,
  mdtTrial,
  mdtHours,
  selfRelianceRoute,
  labourMarketModule,
  participationDeclaration,
  introMap,
]
