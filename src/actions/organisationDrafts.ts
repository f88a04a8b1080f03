import type { RecordId } from '#kernel/RecordId.ts'
import { ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import type { ContentOf } from '#kernel/Shape.ts'
import { organisationShape } from '#domain/offer/organisation.ts'
import type { Declaration } from '#domain/offer/organisation.ts'
import { guardText } from '#actions/guardTexts.ts'
import type { Problem } from '#actions/problem.ts'
import { changedRecord, newRecord } from '#actions/recordDrafts.ts'
import type { Drafts } from '#actions/recordDrafts.ts'

export type OrganisationFields = ContentOf<typeof organisationShape>

export const newOrganisation = (id: RecordId, content: Partial<OrganisationFields>): Drafts => {
  const guarded = withGuardedDeclaration(content)
  return guarded.ok ? newRecord({ record: 'organisation', shape: organisationShape, id }, guarded.value) : guarded
}

export const changedOrganisation = (
  id: RecordId,
  before: OrganisationFields,
  set: Partial<OrganisationFields>,
  saw: Partial<OrganisationFields> = {},
): Drafts => {
  const guarded = withGuardedDeclaration(set)
  return guarded.ok ? changedRecord({ record: 'organisation', shape: organisationShape, id }, before, guarded.value, saw) : guarded
}

/** The kind of work stands within the declaration, out of reach of the guard on plain text fields. */
const withGuardedDeclaration = (content: Partial<OrganisationFields>): Result<Partial<OrganisationFields>, Problem> => {
  if (!content.declaration) return ok(content)
  const declaration = guardedDeclaration(content.declaration)
  return declaration.ok ? ok({ ...content, declaration: declaration.value }) : declaration
}

const guardedDeclaration = (declaration: Declaration): Result<Declaration, Problem> => {
  switch (declaration.kind) {
    case 'unknown':
    case 'notNeeded':
    case 'refused':
      return ok(declaration)
    case 'received':
    case 'valid': {
      const work = guardText('declaration', declaration.work)
      return work.ok ? ok({ ...declaration, work: work.value }) : work
    }
  }
}
