import type { EnrolmentDeps } from '#server/enrolment/EnrolmentData.ts'
import { mintCode, secretHash } from '#server/enrolment/shortCode.ts'

/**
 * A code for the terminal, with which the first counter of this server is set up. Only its hash is kept, so each start makes a new one
 * and ends those before, until the server has a location; then there is none.
 */
export const mintSetUpCode = ({ data, now }: EnrolmentDeps): Promise<string | undefined> =>
  data.write(async (rows) => {
    if (await rows.anyLocation()) return undefined
    await rows.dropUnusedSetUpCodes()
    const code = mintCode()
    await rows.keepSetUpCode({ hash: secretHash(code), madeAt: now(), used: undefined })
    return code
  })
