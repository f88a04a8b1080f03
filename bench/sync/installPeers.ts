import { join } from 'node:path'
import { installMissing } from '#tools/bootstrap/installMissing.js'
import { ROOT } from '#tools/run.ts'

/** What we are measured against is a package of the bench only, and is installed when the bench first wants it. */
export const installPeers = (): void => {
  installMissing(join(ROOT, 'bench/peers'))
}
