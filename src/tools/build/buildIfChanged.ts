import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { precompress } from '#tools/build/precompress.ts'
import { sourceHash } from '#tools/build/sourceHash.ts'
import { packageProgram } from '#tools/packageProgram.ts'
import { ROOT, runNode } from '#tools/run.ts'
import { checkClips } from '#tools/clips/checkClips.ts'
import { readShippedAudio } from '#tools/clips/shippedAudio.ts'
import { LANGUAGES } from '#i18n/languages.ts'
import { readBundles } from '#tools/words/Bundles.ts'
import { staleGenerated } from '#tools/words/generatedFiles.ts'
import { notOffered } from '#tools/words/notOffered.ts'

const DIST = join(ROOT, 'dist')

/** A dot-file: the server never serves it. Written last, so that an interrupted build counts as none. */
const STAMP = join(DIST, '.built-from')

export type Built = 'built' | 'unchanged' | 'failed'

/** Builds the app when anything it is made of has changed since the last build, and says which languages it can not offer yet. */
export const buildIfChanged = async (say: (line: string) => void): Promise<Built> => {
  const hash = sourceHash(ROOT)
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return 'unchanged'
  const bundles = readBundles(join(ROOT, 'locales'))
  const stale = [...staleGenerated(bundles), ...checkClips(readShippedAudio(join(ROOT, 'public/audio')), bundles, LANGUAGES)]
  for (const line of [...stale, ...notOffered(bundles, LANGUAGES)]) say(line)
  if (stale.length > 0) return 'failed'
  say('Building the app…')
  const { code, output } = await runNode([packageProgram('vite'), 'build'], { NODE_ENV: 'production' })
  if (code !== 0) {
    say(output)
    return 'failed'
  }
  await precompress(DIST)
  writeFileSync(STAMP, hash)
  return 'built'
}
