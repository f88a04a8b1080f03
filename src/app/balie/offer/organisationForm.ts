import { latinDigits } from '#kernel/latinDigits.ts'
import type { Declaration, Organisation } from '#domain/offer/organisation.ts'
import { dateText, readDateText } from '#app/ui/dateText.ts'

/** An organisation as the form holds it: what was typed, as plain data, so that it can be kept as a draft. */
export type OrganisationForm = {
  readonly name: string
  readonly contactName: string
  readonly contactPhone: string
  readonly contactEmail: string
  readonly address: string
  readonly place: string
  readonly website: string
  readonly declaration: Declaration['kind']
  /** The day that goes with the declaration: of receipt, of its end, or of the refusal. */
  readonly declarationDay: string
  readonly declarationWork: string
}

/** The form and what to do with a changed one. */
export interface OrganisationFormProps {
  readonly form: OrganisationForm
  readonly onForm: (form: OrganisationForm) => void
}

export const EMPTY_ORGANISATION: OrganisationForm = {
  name: '',
  contactName: '',
  contactPhone: '',
  contactEmail: '',
  address: '',
  place: '',
  website: '',
  declaration: 'unknown',
  declarationDay: '',
  declarationWork: '',
}

export const organisationFormOf = (organisation: Organisation): OrganisationForm => ({
  name: organisation.name,
  contactName: organisation.contactName,
  contactPhone: organisation.contactPhone,
  contactEmail: organisation.contactEmail,
  address: organisation.address,
  place: organisation.place,
  website: organisation.website,
  ...declarationTexts(organisation.declaration),
})

/** Whether the chosen state of the declaration can not be kept without a day, and none can be read. */
export const declarationLacksDay = ({ declaration, declarationDay }: OrganisationForm): boolean =>
  declaration !== 'unknown' && declaration !== 'notNeeded' && readDateText(declarationDay) === undefined

/** All that the form asks, as the deeds take it. */
export const organisationFieldsOf = (form: OrganisationForm): Omit<Organisation, 'id' | 'ended'> => ({
  name: form.name,
  contactName: form.contactName,
  contactPhone: latinDigits(form.contactPhone),
  contactEmail: form.contactEmail,
  address: form.address,
  place: form.place,
  website: form.website,
  declaration: declarationOf(form),
})

const declarationOf = ({ declaration: kind, declarationDay, declarationWork: work }: OrganisationForm): Declaration => {
  const day = readDateText(declarationDay)
  if (kind === 'notNeeded') return { kind }
  if (day === undefined) return { kind: 'unknown' }
  switch (kind) {
    case 'unknown':
      return { kind }
    case 'received':
      return { kind, on: day, work }
    case 'valid':
      return { kind, until: day, work }
    case 'refused':
      return { kind, on: day }
  }
}

const declarationTexts = (declaration: Declaration): Pick<OrganisationForm, 'declaration' | 'declarationDay' | 'declarationWork'> => {
  switch (declaration.kind) {
    case 'unknown':
    case 'notNeeded':
      return { declaration: declaration.kind, declarationDay: '', declarationWork: '' }
    case 'received':
      return { declaration: 'received', declarationDay: dateText(declaration.on), declarationWork: declaration.work }
    case 'valid':
      return { declaration: 'valid', declarationDay: dateText(declaration.until), declarationWork: declaration.work }
    case 'refused':
      return { declaration: 'refused', declarationDay: dateText(declaration.on), declarationWork: '' }
  }
}
