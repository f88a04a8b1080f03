import { Suspense, lazy, useEffect } from 'react'
import { Redirect, Route, Switch, useLocation } from 'wouter'
import { BALIE_SCREENS } from '#app/balie/balieScreens.ts'
import { NAV } from '#app/balie/nav.ts'
import { PATHS } from '#app/balie/paths.ts'
import { Shell } from '#app/balie/Shell.tsx'
import { ScreenBoundary } from '#app/parts/ScreenBoundary.tsx'
import { useSession } from '#app/session/sessionStore.ts'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import { ToastRegion } from '#app/ui/ToastRegion.tsx'

const bringTalk = async () => ({ default: (await import('#app/balie/talk/TalkDesk.tsx')).TalkDesk })
const TalkDesk = lazy(bringTalk)

/** The staff desk of an open counter: the shell and the screen of the present path; or a talk, and then nothing else. */
export const BalieDesk = () => {
  useEffect(bringScreens, [])
  const talk = useSession((session) => session.talk)
  if (talk === undefined) return <WholeDesk />
  return (
    <ScreenBoundary>
      <Suspense fallback={<Skeleton lines={6} />}>
        <TalkDesk talk={talk} />
      </Suspense>
    </ScreenBoundary>
  )
}

const WholeDesk = () => {
  const [path] = useLocation()
  return (
    <Shell entries={NAV.filter(({ path }) => BALIE_SCREENS.some((screen) => screen.path === path))}>
      <ToastRegion>
        <ScreenBoundary key={path}>
          <Suspense fallback={<Skeleton lines={4} />}>
            <Switch>
              {BALIE_SCREENS.map((screen) => (
                <Route key={screen.path} path={screen.path} component={screen.Screen} />
              ))}
              <Route>
                <Redirect to={PATHS.today} replace />
              </Route>
            </Switch>
          </Suspense>
        </ScreenBoundary>
      </ToastRegion>
    </Shell>
  )
}

/** After the first screen stands, the others one by one; one that fails to come is asked for again when somebody goes there. */
const bringScreens = (): (() => void) => {
  let stopped = false
  const bringAll = async (): Promise<void> => {
    await bringTalk().catch(() => undefined)
    for (const { bring } of BALIE_SCREENS) {
      if (stopped) return
      await bring?.().catch(() => undefined)
    }
  }
  const timer = setTimeout(() => void bringAll(), FIRST_SCREEN_STANDS_MS)
  return () => {
    stopped = true
    clearTimeout(timer)
  }
}

/** The first screen has drawn and the engine has answered by then, on a slow laptop too. */
const FIRST_SCREEN_STANDS_MS = 1500
