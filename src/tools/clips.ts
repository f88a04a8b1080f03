/**
 * `npm run clips -- voice.zip` takes a voice from the recording studio into `public/audio/<language>/`, after checking each clip.
 * `npm run clips -- --remove <voice>` takes somebody's voice out again. Without anything it lists the voices that are shipped.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, rmdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { readClipManifest } from '#domain/sound/clip.ts'
import { unpackVoice } from '#domain/sound/voiceFile.ts'
import { MOST_ZIP_BYTES, mayUnpack } from '#domain/sound/voiceZip.ts'
import { LANGUAGES } from '#i18n/languages.ts'
import { checkClips } from '#tools/clips/checkClips.ts'
import { CLIP_LIST, readShippedAudio } from '#tools/clips/shippedAudio.ts'
import { takeInVoice, takeOutVoice } from '#tools/clips/takeInVoice.ts'
import type { FolderChange } from '#tools/clips/takeInVoice.ts'
import { readBundles, textsOf } from '#tools/words/Bundles.ts'
import { writeGenerated } from '#tools/words/generatedFiles.ts'
import { ROOT } from '#tools/run.ts'

const AUDIO = join(ROOT, 'public/audio')
const bundles = readBundles(join(ROOT, 'locales'))

const write = (language: string, files: FolderChange): void => {
  const folder = join(AUDIO, language)
  mkdirSync(folder, { recursive: true })
  for (const [file, bytes] of files) {
    if (bytes === undefined) rmSync(join(folder, file), { force: true })
    else writeFileSync(join(folder, file), bytes)
  }
  if (readdirSync(folder).length === 0) rmdirSync(folder)
  writeGenerated(bundles)
}

const refuse = (why: string): void => {
  console.error(why)
  process.exitCode = 1
}

const takeIn = (path: string): void => {
  const bytes = new Uint8Array(readFileSync(path))
  if (bytes.length > MOST_ZIP_BYTES) {
    refuse('The file is too big for a voice. Nothing was taken in.')
    return
  }
  const read = unpackVoice(unzipSync(bytes, { filter: mayUnpack }))
  if (!read.ok) {
    refuse(`Nothing was taken in: ${JSON.stringify(read.error)}`)
    return
  }
  const { language } = read.value
  if (!LANGUAGES.some(({ id }) => id === language)) {
    refuse(`${language} is no language of the registry. Nothing was taken in.`)
    return
  }
  const folder = readShippedAudio(AUDIO).get(language) ?? new Map<string, Uint8Array>()
  const { files, taken, stale } = takeInVoice(folder, read.value, textsOf(bundles, language))
  for (const key of stale) console.log(`${language}/${key}: left out, the text was changed since or nobody lets it be heard`)
  if (taken.length === 0) {
    refuse('Nothing was taken in: no clip says a text as it stands now.')
    return
  }
  write(language, files)
  console.log(`${taken.length} clips of ${language} taken in, voice ${read.value.voice.id}. Listen to them before you commit them.`)
}

const takeOut = (id: string): void => {
  const found = [...readShippedAudio(AUDIO)].flatMap(([language, folder]) => {
    const files = takeOutVoice(folder, id)
    return files ? [{ language, files }] : []
  })
  if (found.length === 0) {
    refuse(`There is no voice ${id}.`)
    return
  }
  for (const { language, files } of found) write(language, files)
  console.log(`Voice ${id} is taken out of ${found.map(({ language }) => language).join(', ')}. Laptops lose it with the next release.`)
}

const list = (): void => {
  for (const [language, folder] of readShippedAudio(AUDIO)) {
    const read = readClipManifest(JSON.parse(new TextDecoder().decode(folder.get(CLIP_LIST))))
    for (const { id, consentOn } of read.ok ? read.value.voices : []) console.log(`${language}: voice ${id}, consent of ${consentOn}`)
  }
}

const [first, second] = process.argv.slice(2)
if (first === '--remove') takeOut(second ?? '')
else if (first === undefined) list()
else takeIn(first)
for (const problem of checkClips(readShippedAudio(AUDIO), bundles, LANGUAGES)) refuse(problem)
