import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The folder of the project, wherever a command is started from. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

export interface Ran {
  readonly code: number
  readonly stdout: string
  /** What was said on both roads, as it came. */
  readonly output: string
}

/** Runs a script in this same Node and collects what it says. */
export const runNode = (args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Ran> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] })
    let stdout = ''
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString()
      output += chunk.toString()
    })
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.on('error', (error) => resolve({ code: 1, stdout, output: error.message }))
    child.on('close', (code) => resolve({ code: code ?? 1, stdout, output }))
  })

/** Runs a program with its words going straight to the terminal. */
export const runLoudly = (program: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(program, args, { cwd: ROOT, env: { ...process.env, ...environment }, stdio: 'inherit' })
    child.on('error', () => resolve(1))
    child.on('close', (code) => resolve(code ?? 1))
  })
