import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AGE_GROUPS } from '#domain/people/resident.ts'
import type { AgeGroup } from '#domain/people/resident.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import { PictureButton } from '#app/balie/talk/PictureButton.tsx'
import { START_DRAFT } from '#app/balie/talk/startDraft.ts'
import { TalkUnder16 } from '#app/balie/talk/TalkUnder16.tsx'
import { TwoSaid } from '#app/balie/talk/TwoSaid.tsx'
import { useFocusAtStart } from '#app/balie/talk/useFocusAtStart.ts'
import type { Sides } from '#app/balie/talk/useSides.ts'
import { useTalkKeys } from '#app/balie/talk/useTalkKeys.ts'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { CarefulText } from '#app/parts/CarefulText.tsx'
import { useTold } from '#app/parts/useTold.ts'
import { useNow } from '#app/session/ClockContext.ts'
import { useSession } from '#app/session/sessionStore.ts'
import type { OpenTalk } from '#app/session/sessionStore.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { useDraft } from '#app/session/useDraft.ts'
import { directionOf } from '#app/ui/directionOf.ts'
import { FieldProblem } from '#app/ui/FieldProblem.tsx'
import styles from './TalkStart.module.css'

interface TalkWhoProps {
  readonly talk: OpenTalk
  readonly sides: Sides
}

/** What to call somebody, and how old they are: the tap on the age begins the file. What is kept is said on the same screen. */
export const TalkWho = ({ talk, sides }: TalkWhoProps) => {
  const { t } = useTranslation('talk')
  const { today } = useNow()
  const told = useTold()
  const start = useDeed('startIntake')
  const openTalk = useSession((session) => session.openTalk)
  const draft = useDraft<string>(START_DRAFT, '')
  const [child, setChild] = useState(false)
  const [missing, setMissing] = useState(false)
  const main = useRef<HTMLElement>(null)
  const input = useFocusAtStart<HTMLInputElement>()
  const { own } = sides
  const name = draft.value
  const begun = useRef(false)

  const choose = (ageGroup: AgeGroup): void => {
    if (ageGroup === 'under16') {
      // Nothing about a child is kept, not even as a draft.
      draft.discard()
      setChild(true)
      return
    }
    if (name.trim() === '') {
      setMissing(true)
      input.current?.focus()
      return
    }
    if (begun.current) return
    begun.current = true
    const who = { callName: name, ageGroup, interfaceLanguage: talk.language, noticeShownOn: today }
    void start({ who, ...(talk.ticketId === undefined ? {} : { ticketId: talk.ticketId }) }, START_DRAFT).then((result) => {
      begun.current = result.ok
      if (!result.ok) {
        void told(Promise.resolve(result))
        return
      }
      draft.discard()
      openTalk({ residentId: result.value.residentId })
    })
  }
  const nothing = (): void => undefined
  const onKeyDown = useTalkKeys({
    onNumber: (number) => {
      const age = AGE_GROUPS[number - 1]
      if (age !== undefined) choose(age)
    },
    onSay: nothing,
    onMore: undefined,
    onHelp: nothing,
    onNext: nothing,
    onBack: undefined,
  })

  if (child) return <TalkUnder16 onBack={() => setChild(false)} />
  return (
    <main ref={main} tabIndex={-1} className={styles['main']} onKeyDown={onKeyDown}>
      <div className={styles['who']}>
        <label className={styles['field']}>
          <TwoSaid sides={sides} word="ask.name" as="h1" />
          <input
            ref={input}
            type="text"
            className={styles['name']}
            dir={directionOf(name)}
            autoComplete="off"
            autoCorrect="off"
            spellCheck={false}
            aria-invalid={missing || undefined}
            aria-describedby="talk-name-hint"
            value={name}
            onChange={(event) => {
              setMissing(false)
              draft.change(event.target.value)
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
              event.preventDefault()
              main.current?.querySelector<HTMLElement>('[data-choice]')?.focus()
            }}
          />
        </label>
        <div id="talk-name-hint">
          {missing ? (
            <FieldProblem id="talk-name-problem">{t('start.nameMissing')}</FieldProblem>
          ) : (
            <TwoSaid sides={sides} word="hint.name" />
          )}
        </div>
      </div>
      <section className={styles['who']} aria-labelledby="talk-age">
        <TwoSaid sides={sides} word="ask.age" as="h2" id="talk-age" />
        <div className={styles['ages']} dir={own.dir}>
          {AGE_GROUPS.map((age, index) => (
            <PictureButton
              key={age}
              picture={pictogramOf.ageGroup(age)}
              number={index + 1}
              sides={sides}
              say={(words) => words.t(wordKeys.ageGroup(age))}
              onPress={() => choose(age)}
            />
          ))}
        </div>
      </section>
      <section className={styles['notice']}>
        <CarefulText said={own.words.careful('careful:procedure')} />
        <CarefulText said={own.words.careful('careful:kept')} />
      </section>
    </main>
  )
}
