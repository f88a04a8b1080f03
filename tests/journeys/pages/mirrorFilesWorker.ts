import { createOpfsMirrorFiles } from '#storage/mirror/opfsMirrorFiles.ts'
import { MIRROR_FILES_STORIES } from '#tests/contracts/mirrorFiles.contract.ts'

/** Tells the stories of the contract on the real files of a browser, each on an empty origin, and posts what was seen. */
const told: unknown[] = []
for (const { tell } of MIRROR_FILES_STORIES) {
  const root = await navigator.storage.getDirectory()
  for await (const name of root.keys()) await root.removeEntry(name, { recursive: true })
  try {
    told.push(await tell(createOpfsMirrorFiles(navigator.storage)))
  } catch (error) {
    told.push(String(error))
  }
}
self.postMessage(told)
