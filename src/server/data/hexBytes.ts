/** Hexadecimal text as bytes, and back. */
export const bytesOfHex = (hex: string): Uint8Array => Buffer.from(hex, 'hex')

export const hexOfBytes = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex')

/** Drivers answer Buffers; the rest of the server knows plain bytes. The memory is shared. */
export const plainBytes = (bytes: Uint8Array): Uint8Array => new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length)
