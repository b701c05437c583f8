// What is worked out once for a thing and kept as long as the thing itself: every page of an archive asks
// again. For pure functions of frozen things only. Used by lib/views and lib/publish.

/** The same function, which makes each value once. */
export function memoize<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const values = new WeakMap<K, { value: V }>()
  return (key) => {
    const known = values.get(key) ?? { value: make(key) }
    values.set(key, known)
    return known.value
  }
}
