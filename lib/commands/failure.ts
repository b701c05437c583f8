// How a command ends when it cannot go on: with the reason in plain words, without a stack, and with
// exit code 1. A mistake in our own code still shows where it happened.
import { ContentError } from '../content/problems.ts'

/** Runs a command to its end; what it throws is printed, and the process ends with exit code 1. */
export async function runCommand(command: () => void | Promise<void>): Promise<void> {
  try {
    await command()
  } catch (error) {
    console.error(`\n${describe(error)}`)
    process.exitCode = 1
  }
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const isOurs = error instanceof ContentError || error.constructor === Error
  return isOurs ? error.message : (error.stack ?? error.message)
}
