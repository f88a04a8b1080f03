import { describe, expect, test } from 'vitest'
import { createMemoryMirrorFiles } from '#storage/mirror/memoryMirrorFiles.ts'
import { MIRROR_FILES_STORIES } from '#tests/contracts/mirrorFiles.contract.ts'

describe('mirror files in memory', () => {
  test.each(MIRROR_FILES_STORIES)('$title', async ({ tell, seen }) => {
    expect(await tell(createMemoryMirrorFiles())).toEqual(seen)
  })

  test('what does not fit on a small disk leaves the file as it was; what was to replace it leaves it empty', async () => {
    const file = await createMemoryMirrorFiles(3).hold('a'.repeat(32), 'one')
    file?.append(new Uint8Array(2))
    expect(() => file?.append(new Uint8Array(2))).toThrow('full')
    expect(file?.size()).toBe(2)
    expect(() => file?.replace(new Uint8Array(4))).toThrow('full')
    expect(file?.size()).toBe(0)
  })
})
