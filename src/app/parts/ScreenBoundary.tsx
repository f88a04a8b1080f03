import { Component } from 'react'
import type { ReactNode } from 'react'
import { AnswerFailed } from '#app/parts/AnswerFailed.tsx'

/**
 * A screen that fails, or whose code can not come, leaves the desk around it standing: navigation, status and lock go on working. What
 * was typed lies as a sealed draft and is there again after loading anew. Give it the path as its key, so that going elsewhere is a new try.
 */
export class ScreenBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  public override state = { failed: false }

  public static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true }
  }

  public override render(): ReactNode {
    return this.state.failed ? <AnswerFailed /> : this.props.children
  }
}
