import { createHash } from 'node:crypto'
import { chainInput } from '#sync/chainInput.ts'
import type { Dot } from '#sync/dot.ts'
import type { Chain } from '#sync/journalPlace.ts'

/** The chain at the row that comes after. */
export const nextChain = (previous: Chain, dot: Dot): Chain => createHash('sha256').update(chainInput(previous, dot)).digest('hex') as Chain
