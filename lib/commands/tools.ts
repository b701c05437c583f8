// Runs the programs that the packages bring (Next, Biome, TypeScript, Vitest, Playwright), on this
// Node and without a shell, so that it is the same on every system. All other commands use it.
import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'

/** Absolute path of the project. */
export const projectDir = path.resolve(import.meta.dirname, '../..')

const programs = {
  next: 'next/dist/bin/next',
  biome: '@biomejs/biome/bin/biome',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
  playwright: 'playwright/cli.js',
} as const
export type Tool = keyof typeof programs

type Environment = Readonly<Record<string, string>>

/** Starts a program in the project's folder or a copy of it; what it prints goes to the terminal. */
export function startTool(tool: Tool, args: readonly string[], environment: Environment = {}, folder = projectDir): ChildProcess {
  const program = path.join(folder, 'node_modules', programs[tool])
  // anonymous or not, a build of this site tells nobody anything
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...environment }
  return spawn(process.execPath, [program, ...args], { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'], env })
}

/** Runs a program to its end → whether it went well. */
export function runTool(tool: Tool, args: readonly string[], environment: Environment = {}, folder = projectDir): Promise<boolean> {
  const child = startTool(tool, args, environment, folder)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve(code === 0))
  })
}
