import type { SimKeys } from '#tests/simulation/SimParts.ts'
import type { Keyring } from '#vault/keyring.ts'
import type { LocationHeader } from '#vault/locationHeader.ts'
import { rotateEpoch } from '#vault/rotateEpoch.ts'
import { unlockPractice } from '#vault/unlock.ts'

interface KnownHeader extends SimKeys {
  readonly header: LocationHeader
}

/** Keys as they lie on a disk: epochs sealed to a slot. The slot is that of practice, which opens without words. */
export const headerKeys = (header: LocationHeader): SimKeys => {
  let open: Promise<Keyring> | undefined
  const keyring = (): Promise<Keyring> => (open ??= opened(header))
  return {
    header,
    keyring,
    rotated: async () => headerKeys((await rotateEpoch(header, await keyring())).header),
    joined: (other) => {
      const { envelopes } = (other as KnownHeader).header
      return headerKeys({
        ...header,
        envelopes: [...new Map([...header.envelopes, ...envelopes].map((one) => [JSON.stringify(one), one])).values()],
      })
    },
  } satisfies KnownHeader as SimKeys
}

const opened = async (header: LocationHeader): Promise<Keyring> => {
  const keyring = await unlockPractice(header)
  if (!keyring.ok) throw new Error('The practice slot does not open')
  return keyring.value
}
