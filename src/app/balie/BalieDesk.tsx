import { Suspense } from 'react'
import { Redirect, Route, Switch } from 'wouter'
import { BALIE_SCREENS, NAV } from '#app/balie/balieScreens.ts'
import { PATHS } from '#app/balie/paths.ts'
import { Shell } from '#app/balie/Shell.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import { ToastRegion } from '#app/ui/ToastRegion.tsx'

/** The staff desk of an open counter: the shell and the screen of the present path. */
export const BalieDesk = () => (
  <Shell entries={NAV.filter(({ path }) => BALIE_SCREENS.some((screen) => screen.path === path))}>
    <ToastRegion>
      <Suspense fallback={<Skeleton lines={4} />}>
        <Switch>
          {BALIE_SCREENS.map(({ path, Screen }) => (
            <Route key={path} path={path} component={Screen} />
          ))}
          <Route>
            <Redirect to={PATHS.today} replace />
          </Route>
        </Switch>
      </Suspense>
    </ToastRegion>
  </Shell>
)
