import type { PlainBytes } from '#vault/plainBytes.ts'

/** The laptop that joins, and the laptop of the counter that lets it in. */
export type EnrolmentRole = 'joining' | 'approving'

export type EnrolmentContent =
  /** SHA-256 over key, nonce, role and enrolment: who sent it can not choose another key any more. */
  | { readonly kind: 'commitment'; readonly commitment: PlainBytes }
  | { readonly kind: 'reveal'; readonly publicKey: PlainBytes; readonly nonce: PlainBytes }
  /** Keyring and header of the location, sealed to the joining laptop by the approving one. */
  | { readonly kind: 'keys'; readonly location: string; readonly enc: PlainBytes; readonly sealed: PlainBytes }
  /** The slot that the joining laptop made for itself, sealed to the approving one. */
  | { readonly kind: 'slot'; readonly enc: PlainBytes; readonly sealed: PlainBytes }

export interface EnrolmentMessage {
  /** 32 hex characters: which enrolment this belongs to. */
  readonly enrolment: string
  readonly from: EnrolmentRole
  readonly content: EnrolmentContent
}

export const COMMITMENT_BYTES = 32
/** An uncompressed P-256 point. */
export const PUBLIC_KEY_BYTES = 65
export const NONCE_BYTES = 16
