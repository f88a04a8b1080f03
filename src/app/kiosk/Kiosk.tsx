import { Suspense, useCallback, useEffect, useRef, useState } from 'react'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { SubmissionHead, SubmittedLanguage } from '#domain/visit/submission/submission.ts'
import { applyLanguage } from '#i18n/applyLanguage.ts'
import type { ResidentLanguage } from '#i18n/languages.ts'
import { sideOf } from '#app/parts/Side.ts'
import { ClosedScreen } from '#app/kiosk/ClosedScreen.tsx'
import { EMPTY_DRAFT } from '#app/kiosk/kioskDraft.ts'
import type { KioskDraft } from '#app/kiosk/kioskDraft.ts'
import type { KioskHost, KioskPlace, SendProblem } from '#app/kiosk/KioskHost.ts'
import { STEPS } from '#app/kiosk/kioskPaths.ts'
import type { KioskErrand } from '#app/kiosk/kioskPaths.ts'
import { LanguageScreen } from '#app/kiosk/LanguageScreen.tsx'
import { DoneScreen, StepScreen, StillThere, TroubleScreen, fetchLaterScreens } from '#app/kiosk/laterScreens.ts'
import { MenuScreen } from '#app/kiosk/MenuScreen.tsx'
import { newHead, sealDraft } from '#app/kiosk/sealDraft.ts'
import type { KioskDice } from '#app/kiosk/sealDraft.ts'
import { QUIET_MS, THANKED_MS, useIdle } from '#app/kiosk/useIdle.ts'
import { useWordsIn } from '#app/session/useWordsIn.ts'

interface KioskProps {
  readonly host: KioskHost
  readonly dice: KioskDice
  readonly today: () => CalendarDate
}

type Shown =
  | { readonly kind: 'language' | 'menu' | 'sending' }
  | { readonly kind: 'step'; readonly errand: KioskErrand; readonly at: number }
  | { readonly kind: 'done'; readonly errand: Errand; readonly head: SubmissionHead; readonly sent: boolean | undefined }
  | { readonly kind: 'trouble'; readonly errand: Errand; readonly problem: SendProblem }

type Errand = KioskErrand | 'help'

/** A resident alone before a screen. Everything is in the memory of this page until it is sealed, and gone with the page. */
export const Kiosk = ({ host, dice, today }: KioskProps) => {
  const [place, setPlace] = useState<KioskPlace | 'none' | undefined>()
  const [language, setLanguage] = useState<ResidentLanguage>('nl')
  const [spoken, setSpoken] = useState<SubmittedLanguage>('notHere')
  const [shown, setShown] = useState<Shown>({ kind: 'language' })
  const [draft, setDraft] = useState<KioskDraft>(EMPTY_DRAFT)
  // The tap that answers the last question also sends: what is sent must have that answer.
  const latest = useRef(draft)
  const changeDraft = (next: KioskDraft): void => {
    latest.current = next
    setDraft(next)
  }
  const words = useWordsIn(language)
  const head = useRef<SubmissionHead | undefined>(undefined)
  const { idle, stay } = useIdle(shown.kind !== 'language' && host.from === 'kiosk', shown.kind === 'done' ? THANKED_MS : QUIET_MS)

  useEffect(() => {
    void host.place().then((found) => setPlace(found ?? 'none'))
    // Without a network it is fetched when it is needed, or what needs it says so.
    fetchLaterScreens().catch(() => undefined)
  }, [host])
  const wipe = useCallback(() => host.wipe(), [host])
  const isFree = shown.kind === 'language'
  useEffect(() => {
    // Who has begun goes on to their ticket; the next one finds it closed.
    if (!isFree || host.endsIn === undefined) return
    const timer = setTimeout(() => host.toCounter?.(), host.endsIn())
    return () => clearTimeout(timer)
  }, [isFree, host])

  if (place === 'none') return <ClosedScreen toCounter={host.toCounter} />
  if (place === undefined || words === undefined) return null
  const side = sideOf(language, words)

  const send = async (errand: Errand, language: SubmittedLanguage): Promise<void> => {
    setShown({ kind: 'sending' })
    // The same id and number when it is tried again: nobody stands in the line twice.
    head.current ??= await newHead({ host, dice, today: today(), language, errand })
    const sealed = await sealDraft(place.publicKey, head.current, errand, latest.current).catch(() => undefined)
    const done: Shown = { kind: 'done', errand, head: head.current, sent: host.from === 'kiosk' ? undefined : false }
    if (sealed === undefined) {
      setShown({ kind: 'trouble', errand, problem: { kind: 'failed' } })
      return
    }
    // A telephone says the code at once; the sending may take as long as there is no network.
    if (host.from === 'ownPhone') setShown(done)
    const kept = await host.send(sealed)
    if (!kept.ok) setShown({ kind: 'trouble', errand, problem: kept.error })
    else {
      changeDraft(EMPTY_DRAFT)
      setShown({ ...done, sent: host.from === 'kiosk' ? undefined : true })
    }
  }
  const choose = (chosen: ResidentLanguage): void => {
    applyLanguage(document.documentElement, chosen)
    setLanguage(chosen)
    setSpoken(chosen)
    setShown({ kind: 'menu' })
  }
  /** A ticket at once, whatever was filled in: somebody who asks for a person is not asked anything more. */
  const help = (): void => void send('help', spoken)
  const go = (errand: KioskErrand, at: number): void => {
    if (at < 0) setShown({ kind: 'menu' })
    else if (at >= STEPS[errand].length) void send(errand, spoken)
    else setShown({ kind: 'step', errand, at })
  }

  const screen = (): React.ReactNode => {
    switch (shown.kind) {
      case 'language':
        return <LanguageScreen onChoose={choose} onNotHere={help} onHelp={help} toCounter={host.toCounter} />
      case 'menu':
        return (
          <MenuScreen side={side} onChoose={(errand) => go(errand, 0)} onLanguage={() => setShown({ kind: 'language' })} onHelp={help} />
        )
      case 'step':
        return (
          <StepScreen
            side={side}
            errand={shown.errand}
            at={shown.at}
            draft={draft}
            week={place.week}
            today={today()}
            onDraft={changeDraft}
            onGo={(at) => go(shown.errand, at)}
            onHelp={help}
            onWipe={wipe}
          />
        )
      case 'sending':
        return <p role="status">{words.t('questions:wait')}</p>
      case 'done':
        return (
          <DoneScreen
            side={side}
            thanks={shown.errand === 'absent' ? 'kiosk:absent.thanks' : 'questions:thanks'}
            head={shown.head}
            sent={shown.sent}
            onReady={wipe}
          />
        )
      case 'trouble':
        return <TroubleScreen side={side} problem={shown.problem} onAgain={() => void send(shown.errand, spoken)} />
    }
  }
  return (
    <Suspense>
      {screen()}
      {idle && <StillThere side={side} onStay={stay} onGone={wipe} />}
    </Suspense>
  )
}
