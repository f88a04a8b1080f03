import type { Brand } from '#kernel/Brand.ts'

/** 128 random bits as 22 characters of base64url; it says nothing about what it names. */
export type RecordId = Brand<string, 'RecordId'>

const PATTERN = /^[A-Za-z0-9_-]{22}$/

export const isRecordId = (value: unknown): value is RecordId => typeof value === 'string' && PATTERN.test(value)
