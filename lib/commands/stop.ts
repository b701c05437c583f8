// When a command that runs until it is stopped is told to stop: by Ctrl-C, by a signal, or by the end of the shell
// in which npm started it. To that shell alone npm passes its signals, and what runs in it would keep its port.

/** The shell, as long as it is there; noted before anything takes time. */
const { ppid } = process

/** Calls `stop` at each of them; the end of the shell is seen within half a second. */
export function onStop(stop: () => void): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop)
  if (!process.env.npm_lifecycle_event) return
  const watch = setInterval(() => {
    if (process.ppid === ppid) return
    clearInterval(watch)
    stop()
  }, 500).unref()
}
