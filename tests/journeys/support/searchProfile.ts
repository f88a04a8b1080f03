import { readFile, readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** Every file of a browser's profile that holds one of these texts, in UTF-8 or UTF-16. The browser must be closed. */
export const filesHolding = async (profile: string, texts: readonly string[]): Promise<readonly string[]> => {
  const needles = texts.flatMap((text) => [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le'), Buffer.from(text, 'utf16le').swap16()])
  const files = (await readdir(profile, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  const holding: string[] = []
  for (const file of files) {
    const path = join(file.parentPath, file.name)
    const bytes = await readFile(path)
    if (needles.some((needle) => bytes.includes(needle))) holding.push(relative(profile, path))
  }
  return holding
}
