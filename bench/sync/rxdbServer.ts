import type { IncomingMessage, ServerResponse } from 'node:http'
import { json } from 'node:stream/consumers'
import type { PlainRecord } from './Contender.ts'
import { sendJson } from './sendJson.ts'

interface Row {
  readonly newDocumentState: PlainRecord & { readonly _deleted: boolean }
}

/** The two handlers of RxDB's manual over documents in memory, which is faster than any database. */
export const createRxdbServer = (records: readonly PlainRecord[]) => {
  let changed = 0
  const documents = new Map(records.map((record) => [record.id, { ...record, _deleted: false, at: ++changed }]))
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost')
    if (pathname.endsWith('/push')) {
      for (const { newDocumentState } of (await json(request)) as readonly Row[]) {
        documents.set(newDocumentState.id, { ...newDocumentState, at: ++changed })
      }
      sendJson(request, response, [])
      return
    }
    const after = Number(searchParams.get('after'))
    const page = [...documents.values()]
      .filter(({ at }) => at > after)
      .toSorted((a, b) => a.at - b.at)
      .slice(0, Number(searchParams.get('limit')))
    sendJson(request, response, {
      documents: page.map(({ id, kind, fields, _deleted }) => ({ id, kind, fields, _deleted })),
      checkpoint: { at: page.at(-1)?.at ?? after },
    })
  }
}
