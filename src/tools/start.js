// Runs on Node 20 and newer, before anything is installed: built-in modules only, no newer syntax.
import { prepare } from './bootstrap/prepare.js'

await prepare(import.meta.url)
await import('./startServer.ts')
