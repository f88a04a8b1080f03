declare const brand: unique symbol

/** A value that only its own factory can make, so that a session's id can not be handed in where a resident's is asked. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name }
