import { use } from 'react'
import type { ComponentType } from 'react'

/** A screen whose code comes after the first load: once it is here it draws at once, without a moment of waiting. */
export interface LaterScreen {
  readonly Screen: ComponentType
  /** Brings the code; the desk does so as soon as it has nothing else to do, so that a screen is here before it is asked for. */
  readonly bring: () => Promise<unknown>
}

export const laterScreen = (load: () => Promise<ComponentType>): LaterScreen => {
  let here: ComponentType | undefined
  let coming: Promise<ComponentType> | undefined
  const bring = (): Promise<ComponentType> =>
    (coming ??= load().then(
      (screen) => (here = screen),
      (cause: unknown) => {
        // Tried again at the next visit, not while React still draws this failure: it asks for the same promise once more.
        setTimeout(() => (coming = undefined))
        throw cause
      },
    ))
  const Screen = () => {
    const Here = here ?? use(bring())
    return <Here />
  }
  return { Screen, bring }
}
