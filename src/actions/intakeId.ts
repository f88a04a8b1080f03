import type { RecordId } from '#kernel/RecordId.ts'
import type { ActionDeps } from '#actions/ports.ts'

/** One talk a person: two laptops that begin it at the same time write down the same one. */
export const intakeId = ({ deriveId }: Pick<ActionDeps, 'deriveId'>, residentId: RecordId): RecordId => deriveId(['intake', residentId])
