import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { SoundButton } from '#app/parts/sound/SoundButton.tsx'
import { createSounds } from '#app/parts/sound/createSounds.ts'
import type { ClipSource, Playing, SpokenText, SystemVoice } from '#app/parts/sound/Sounds.ts'
import { SoundsContext } from '#app/session/SoundsContext.ts'
import type { Clip } from '#domain/sound/clip.ts'
import type { LanguageId } from '#i18n/languages.ts'
import { textHash } from '#i18n/textHash.ts'
import { renderInDutch } from '#tests/app/inDutch.tsx'

/** What the speaker of the laptop was given, and a way to come to the end of it. */
const speaker = () => {
  const log: string[] = []
  let current: { readonly end: () => void; readonly break: () => void } | undefined
  const begin = (what: string): Playing => {
    log.push(what)
    let settle: { resolve: () => void; reject: (reason: Error) => void } | undefined
    const done = new Promise<void>((resolve, reject) => {
      settle = { resolve, reject }
    })
    current = { end: () => settle?.resolve(), break: () => settle?.reject(new Error('torn')) }
    return {
      done,
      stop: () => {
        log.push('stop')
        settle?.resolve()
      },
    }
  }
  return { log, begin, end: () => current?.end(), break: () => current?.break() }
}

const COOKING: SpokenText = { key: 'vocabulary:interest.cooking', text: 'ምግቢ ምድላው' }
const WATER: SpokenText = { key: 'vocabulary:bring.water', text: 'ማይ' }

const clipsOf = async (says: readonly SpokenText[], text?: string): Promise<readonly Clip[]> =>
  Promise.all(
    says.map(async (said) => ({
      key: said.key,
      text: await textHash(text ?? said.text),
      file: `${said.key.length}.ogg`,
      voice: 'aaaabbbbccccdddd',
      seconds: 1,
      bytes: 1,
    })),
  )

const deskWith = (clips: readonly Clip[], voices: readonly SystemVoice[] = []) => {
  const heard = speaker()
  const listeners = new Set<() => void>()
  let here = clips
  const source: ClipSource = {
    clips: (language: LanguageId) => Promise.resolve(language === 'ti' ? here : []),
    load: (_, clip) => Promise.resolve(new TextEncoder().encode(clip.key)),
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  const sounds = createSounds({
    sources: [source],
    voices: { local: () => voices, onChange: () => () => {}, say: (text, { name }) => heard.begin(`${name}: ${text}`) },
    playClip: (sound) => heard.begin(new TextDecoder().decode(sound)),
  })
  const arrive = (more: readonly Clip[]): void => {
    here = more
    for (const listener of listeners) listener()
  }
  return { heard, sounds, arrive, listeners }
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 50))

describe('a text that was recorded', () => {
  test('can be heard, stopped and heard again; the words are in its own language', async () => {
    const { heard, sounds } = deskWith(await clipsOf([COOKING]))
    renderInDutch(
      <SoundsContext value={sounds}>
        <SoundButton language="ti" says={[COOKING]} />
      </SoundsContext>,
    )
    const button = await screen.findByRole('button', { name: 'ስምዑ: ምግቢ ምድላው' })
    expect(button.closest('[lang]')?.getAttribute('lang')).toBe('ti')
    await userEvent.click(button)
    await screen.findByRole('button', { name: 'ኣቋርጹ: ምግቢ ምድላው' })
    await userEvent.click(button)
    await screen.findByRole('button', { name: 'እንደገና: ምግቢ ምድላው' })
    await userEvent.click(button)
    await waitFor(() => expect(heard.log).toEqual(['vocabulary:interest.cooking', 'stop', 'vocabulary:interest.cooking']))
    heard.end()
    await screen.findByRole('button', { name: 'እንደገና: ምግቢ ምድላው' })
  })

  test('is heard by keyboard too', async () => {
    const { heard, sounds } = deskWith(await clipsOf([COOKING]))
    renderInDutch(
      <SoundsContext value={sounds}>
        <SoundButton language="ti" says={[COOKING]} />
      </SoundsContext>,
    )
    await screen.findByRole('button')
    await userEvent.tab()
    await userEvent.keyboard('[Space]')
    await waitFor(() => expect(heard.log).toEqual(['vocabulary:interest.cooking']))
    await userEvent.keyboard('[Enter]')
    await waitFor(() => expect(heard.log).toEqual(['vocabulary:interest.cooking', 'stop']))
  })

  test('several texts sound after each other, and stop together', async () => {
    const { heard, sounds } = deskWith(await clipsOf([COOKING, WATER]))
    renderInDutch(
      <SoundsContext value={sounds}>
        <SoundButton language="ti" says={[COOKING, WATER]} />
      </SoundsContext>,
    )
    const button = await screen.findByRole('button')
    await userEvent.click(button)
    await waitFor(() => expect(heard.log).toHaveLength(1))
    heard.end()
    await waitFor(() => expect(heard.log).toEqual([COOKING.key, WATER.key]))
    heard.end()
    await screen.findByRole('button', { name: /^እንደገና/u })
    await userEvent.click(button)
    await userEvent.click(button)
    await settle()
    expect(heard.log.slice(2)).toEqual([COOKING.key, 'stop'])
  })

  test('one sound at a time: another button stops the first', async () => {
    const { heard, sounds } = deskWith(await clipsOf([COOKING, WATER]))
    renderInDutch(
      <SoundsContext value={sounds}>
        <SoundButton language="ti" says={[COOKING]} />
        <SoundButton language="ti" says={[WATER]} />
      </SoundsContext>,
    )
    await userEvent.click(await screen.findByRole('button', { name: /ምግቢ/u }))
    await userEvent.click(await screen.findByRole('button', { name: /ማይ/u }))
    await waitFor(() => expect(heard.log).toEqual([COOKING.key, 'stop', WATER.key]))
    expect(screen.getByRole('button', { name: /ምግቢ/u }).getAttribute('aria-label')).toMatch(/^እንደገና/u)
  })

  test('stops when the screen is left', async () => {
    const { heard, sounds, listeners } = deskWith(await clipsOf([COOKING]))
    const { unmount } = renderInDutch(
      <SoundsContext value={sounds}>
        <SoundButton language="ti" says={[COOKING]} />
      </SoundsContext>,
    )
    await userEvent.click(await screen.findByRole('button'))
    await waitFor(() => expect(heard.log).toHaveLength(1))
    unmount()
    expect(heard.log).toEqual([COOKING.key, 'stop'])
    expect(listeners.size).toBe(0)
  })

  test('that can not be played says so in the language of the text', async () => {
    const { heard, sounds } = deskWith(await clipsOf([COOKING]))
    renderInDutch(
      <SoundsContext value={sounds}>
        <SoundButton language="ti" says={[COOKING]} />
      </SoundsContext>,
    )
    await userEvent.click(await screen.findByRole('button'))
    await waitFor(() => expect(heard.log).toHaveLength(1))
    heard.break()
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('እቲ ድምጺ ኣይሰርሕን ኣሎ።'))
  })

  test('appears as soon as its clip is on this laptop', async () => {
    const { sounds, arrive } = deskWith([])
    renderInDutch(
      <SoundsContext value={sounds}>
        <SoundButton language="ti" says={[COOKING]} />
      </SoundsContext>,
    )
    await settle()
    expect(screen.queryByRole('button')).toBeNull()
    arrive(await clipsOf([COOKING]))
    await screen.findByRole('button')
  })
})

describe('there is no button', () => {
  const nothingFor = async (clips: readonly Clip[], voices: readonly SystemVoice[], says: readonly SpokenText[] = [COOKING]) => {
    const { sounds } = deskWith(clips, voices)
    renderInDutch(
      <SoundsContext value={sounds}>
        <SoundButton language="ti" says={says} />
      </SoundsContext>,
    )
    await settle()
    expect(screen.queryByRole('button')).toBeNull()
  }

  test('where the clip says an older text', async () => {
    await nothingFor(await clipsOf([COOKING], 'ምግቢ'), [])
  })

  test('where only a part of what stands there was recorded', async () => {
    await nothingFor(await clipsOf([COOKING]), [], [COOKING, WATER])
  })

  test('where the computer has voices of other languages only', async () => {
    await nothingFor(
      [],
      [
        { tag: 'am-ET', name: 'Amharic' },
        { tag: 'nl-NL', name: 'Dutch' },
      ],
    )
  })
})

test('what nobody recorded is read by a voice of that very language', async () => {
  const { heard, sounds } = deskWith(await clipsOf([COOKING]), [{ tag: 'ti-ER', name: 'Tigrinya' }])
  renderInDutch(
    <SoundsContext value={sounds}>
      <SoundButton language="ti" says={[COOKING, WATER]} />
    </SoundsContext>,
  )
  await userEvent.click(await screen.findByRole('button'))
  await waitFor(() => expect(heard.log).toHaveLength(1))
  heard.end()
  await waitFor(() => expect(heard.log).toEqual([COOKING.key, 'Tigrinya: ማይ']))
})
