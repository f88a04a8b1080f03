import { dateOfDayNumber } from '#kernel/CalendarDate.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { addOrganisation } from '#actions/addOrganisation.ts'
import type { DemoTale } from '#demo/demoTale.ts'
import { inventOrganisation } from '#demo/inventOrganisation.ts'
import type { InventedOrganisation } from '#demo/inventOrganisation.ts'

export interface TaleOrganisation extends InventedOrganisation {
  readonly id: RecordId
}

/** The organisations that work with the counter, all from the first day. */
export const tellOrganisations = (tale: DemoTale, count: number): readonly TaleOrganisation[] => {
  const told: TaleOrganisation[] = []
  for (let number = 0; number < count; number += 1) {
    const { trade, ...input } = inventOrganisation(tale.random, number, dateOfDayNumber(tale.firstDay))
    const added = tale.counter.tell(addOrganisation, input)
    if (added !== undefined) told.push({ ...input, trade, id: added.organisationId })
  }
  return told
}
