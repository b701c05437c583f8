// When a command that runs until it is stopped is told to stop: by Ctrl-C, by a signal, or by the end of the npm
// that started it. npm passes signals to the shell between the two only, and what it runs would keep its port.

/** Calls `stop` at each of them; the end of npm is seen within half a second. */
export function onStop(stop: () => void): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop)
  if (!process.env.npm_lifecycle_event) return
  const { ppid } = process
  const watch = setInterval(() => {
    if (process.ppid === ppid) return
    clearInterval(watch)
    stop()
  }, 500).unref()
}
