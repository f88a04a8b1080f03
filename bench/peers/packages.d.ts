/**
 * What the bench uses of the packages in this folder, so that the project's types can be checked where they are not installed.
 */
declare module 'rxdb' {
  export interface RxCollection<T> {
    bulkUpsert: (documents: T[]) => Promise<unknown>
    count: () => { exec: () => Promise<number> }
  }
  export interface RxReplication {
    awaitInitialReplication: () => Promise<unknown>
    awaitInSync: () => Promise<unknown>
    cancel: () => Promise<unknown>
  }
  interface RxDatabase {
    addCollections: <C>(creators: { readonly [name in keyof C]: { readonly schema: object } }) => Promise<C>
    close: () => Promise<unknown>
  }
  export const createRxDatabase: (options: { name: string; storage: object; multiInstance: boolean }) => Promise<RxDatabase>
}

declare module 'rxdb/plugins/storage-dexie' {
  export const getRxStorageDexie: () => object
}

declare module 'rxdb/plugins/replication' {
  import type { RxCollection, RxReplication } from 'rxdb'
  export const replicateRxCollection: <T, C>(options: {
    collection: RxCollection<T>
    replicationIdentifier: string
    live: boolean
    pull: {
      batchSize: number
      handler: (checkpoint: C | undefined, limit: number) => Promise<{ documents: (T & { _deleted: boolean })[]; checkpoint: C }>
    }
    push: { batchSize: number; handler: (rows: readonly object[]) => Promise<(T & { _deleted: boolean })[]> }
  }) => RxReplication
}

declare module 'pouchdb-core' {
  interface Written {
    readonly docs_written: number
  }
  interface Row {
    readonly id?: string
    readonly value?: { readonly rev: string } | null
  }
  interface Replication {
    from: (other: object, options: object) => Promise<Written>
    to: (other: object, options: object) => Promise<Written>
  }
  class PouchDB<T> {
    static plugin(plugin: object): typeof PouchDB
    constructor(name: string, options: object)
    readonly replicate: Replication
    info(): Promise<{ readonly doc_count: number }>
    allDocs(options: { keys: readonly string[] }): Promise<{ readonly rows: readonly Row[] }>
    bulkDocs(
      documents: readonly (T & { _id: string; _rev?: string })[] | { readonly docs: readonly object[]; readonly new_edits: boolean },
    ): Promise<unknown>
    changes(options: object): Promise<object>
    bulkGet(options: object): Promise<object>
    revsDiff(revisions: object): Promise<object>
    get(id: string): Promise<object>
    put(document: object): Promise<object>
    destroy(): Promise<unknown>
    close(): Promise<void>
  }
  export { PouchDB as default }
}

declare module 'pouchdb-adapter-http' {
  const plugin: object
  export { plugin as default }
}
declare module 'pouchdb-adapter-indexeddb' {
  const plugin: object
  export { plugin as default }
}
declare module 'pouchdb-adapter-memory' {
  const plugin: object
  export { plugin as default }
}
declare module 'pouchdb-replication' {
  const plugin: object
  export { plugin as default }
}
