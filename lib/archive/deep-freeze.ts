// Nobody who is handed the archive may change it. Used by load-archive, which hands it out.

/** Freezes a value and everything in it, in place. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  if (Array.isArray(value)) for (const member of value) deepFreeze(member)
  else for (const key in value) deepFreeze(value[key])
  return value
}
