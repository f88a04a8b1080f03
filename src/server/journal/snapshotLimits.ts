/** How long covered bytes and a replaced snapshot are kept: time to notice that a snapshot is bad. */
export const KEEP_COVERED_MS = 7 * 24 * 60 * 60 * 1000

/** An upload that was begun and not finished is given up after two days. */
export const KEEP_UNFINISHED_MS = 2 * 24 * 60 * 60 * 1000

/** Uploads under way in one location; the oldest gives way. Only one of them can win, so more is a device that keeps beginning anew. */
export const UNFINISHED_AT_ONCE = 4
