import { useState } from 'react'
import { TalkCard } from '#app/balie/talk/TalkCard.tsx'
import { PictureButton } from '#app/balie/talk/PictureButton.tsx'
import { TwoSaid } from '#app/balie/talk/TwoSaid.tsx'
import { useFocusAtStart } from '#app/balie/talk/useFocusAtStart.ts'
import type { Sides } from '#app/balie/talk/useSides.ts'
import { useTalkKeys } from '#app/balie/talk/useTalkKeys.ts'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { useSession } from '#app/session/sessionStore.ts'
import type { OpenTalk } from '#app/session/sessionStore.ts'
import styles from './TalkStart.module.css'

interface TalkBeenHereProps {
  readonly talk: OpenTalk
  readonly sides: Sides
}

const ANSWERS = ['no', 'yes'] as const

/** The first question of all, for either to answer. Who was here before shows a card; who is new goes on with one press. */
export const TalkBeenHere = ({ talk, sides }: TalkBeenHereProps) => {
  const openTalk = useSession((session) => session.openTalk)
  const [known, setKnown] = useState(false)
  const main = useFocusAtStart<HTMLElement>()
  const nothing = (): void => undefined
  const isNew = (): void => openTalk({ isNew: true })
  const answer = { no: isNew, yes: () => setKnown(true) }
  const onKeyDown = useTalkKeys({
    onNumber: (number) => {
      const chosen = ANSWERS[number - 1]
      if (chosen !== undefined) answer[chosen]()
    },
    onSay: nothing,
    onMore: undefined,
    onHelp: nothing,
    onNext: isNew,
    onBack: undefined,
  })
  return (
    <main ref={main} tabIndex={-1} className={styles['main']} onKeyDown={onKeyDown}>
      <TwoSaid sides={sides} word="been.ask" as="h1" />
      <div className={styles['been']} dir={sides.own.dir}>
        {ANSWERS.map((each, index) => (
          <PictureButton
            key={each}
            picture={pictogramOf.been(each)}
            number={index + 1}
            sides={sides}
            say={(words) => words.t(`questions:been.${each}`)}
            onPress={answer[each]}
          />
        ))}
      </div>
      {known && <TalkCard talk={talk} sides={sides} />}
    </main>
  )
}
