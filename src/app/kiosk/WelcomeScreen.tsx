import type { CarefulKey } from '#i18n/carefulWords.ts'
import type { Side } from '#app/parts/Side.ts'
import { AskHere } from '#app/parts/AskHere.tsx'
import { activityPictogramOf } from '#app/parts/activityPictogramOf.ts'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { Said } from '#app/kiosk/Said.tsx'
import { SaidCareful } from '#app/kiosk/SaidCareful.tsx'
import { PictogramImg } from '#app/ui/PictogramImg.tsx'
import styles from './WelcomeScreen.module.css'

/** Who we are and what this is, before anything is asked. What is about rights and money is said in languages in which it was read. */
export const WelcomeScreen = ({ side }: { readonly side: Side }) => {
  const { words, language } = side
  const stoodIn = RIGHTS.some(({ word }) => words.careful(word).some((said) => said.language !== language))
  return (
    <>
      <Said side={side} word="kiosk:welcome.title" as="h1" />
      <ul role="list" className={styles['sentences']}>
        <li>
          <Said side={side} word="kiosk:welcome.who" picture={pictogramOf.visitReason('getToKnow')} />
        </li>
        <li>
          <Said side={side} word="kiosk:welcome.never" picture={activityPictogramOf.lightAdvice('declarationRefused')} />
        </li>
        <li>
          <Said side={side} word="kiosk:welcome.nobody" picture={pictogramOf.absenceReason('personal')} />
        </li>
        {RIGHTS.map(({ word, picture }) => (
          <li key={word} className={styles['right']}>
            <PictogramImg src={picture} size={56} />
            <SaidCareful side={side} word={word} />
          </li>
        ))}
      </ul>
      {stoodIn && <AskHere language={language} t={words.t} size="big" />}
    </>
  )
}

const RIGHTS: readonly { readonly word: CarefulKey; readonly picture: string }[] = [
  { word: 'careful:procedure', picture: pictogramOf.bring('idCard') },
  { word: 'careful:kiosk.unpaid', picture: pictogramOf.slip('travelCosts') },
  { word: 'careful:kiosk.plan', picture: pictogramOf.contact('paper') },
]
