/**
 * What pure layers may use beyond the language itself: turning text into UTF-8 bytes and back. Both are functions without
 * memory, present in every browser and in Node. Everything else (window, fetch, timers, node:*) does not exist for them.
 */
declare class TextEncoder {
  readonly encoding: string
  encode(input?: string): Uint8Array<ArrayBuffer>
  encodeInto(source: string, destination: Uint8Array): { read: number; written: number }
}

declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean })
  readonly encoding: string
  decode(input?: ArrayBuffer | ArrayBufferView, options?: { readonly stream?: boolean }): string
}
