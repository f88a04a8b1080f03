import type { ImportedOrganisation } from '#domain/offer/import/importedOffer.ts'
import { present } from '#domain/offer/import/present.ts'
import { readDeclaration } from '#domain/offer/import/readDeclaration.ts'
import type { RowCells } from '#domain/offer/import/rowCells.ts'
import type { Declaration } from '#domain/offer/organisation.ts'

/** The organisation of a row; undefined when the row names none. */
export const readOrganisation = (cells: RowCells): ImportedOrganisation | undefined => {
  const details = {
    contactName: cells.line('organisationContactName'),
    contactPhone: cells.phone('organisationContactPhone'),
    contactEmail: cells.email('organisationContactEmail'),
    address: cells.line('organisationAddress'),
    place: cells.line('organisationPlace'),
    website: cells.line('organisationWebsite'),
    declaration: declarationOf(cells),
  }
  const name = cells.line('organisationName')
  return name === undefined ? undefined : present({ name, ...details })
}

const declarationOf = (cells: RowCells): Declaration | undefined => {
  const until = cells.date('declarationUntil')
  const work = cells.line('declarationWork') ?? ''
  if (cells.raw('declaration') !== '') return cells.read('declaration', (text) => readDeclaration(text, until, work))
  return until && { kind: 'valid', until, work }
}
