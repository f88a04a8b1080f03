import type { Context } from 'hono'

/** Browsers say whose page asks; another site's is refused. Programs that are no browser say nothing. */
export const isForeign = (context: Context): boolean => {
  const site = context.req.header('sec-fetch-site')
  return site !== undefined && site !== 'same-origin'
}
