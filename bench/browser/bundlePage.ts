import { build } from 'vite'
import { ROOT } from '#tools/run.ts'

/** A page's script and all it imports as one text, from a path under the root of the project. */
export const bundlePage = async (entry: string): Promise<string> => {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, target: 'es2023', rolldownOptions: { input: entry, output: { format: 'iife', codeSplitting: false } } },
  })
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []))
  const script = outputs.find((file) => file.type === 'chunk')
  if (script === undefined) throw new Error(`${entry} was not built`)
  return script.code
}
