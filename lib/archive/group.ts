// The one index maker of the archive: members by any key they have.

/** Members → function from a key to the slugs of the members that have it, in the members' order. */
export function group<T extends { slug: string }>(members: readonly T[]) {
  return (keysOf: (member: T) => readonly string[]) => {
    const groups = new Map<string, string[]>()
    for (const member of members) {
      for (const key of new Set(keysOf(member))) {
        const slugs = groups.get(key)
        if (slugs) slugs.push(member.slug)
        else groups.set(key, [member.slug])
      }
    }
    return (key: string) => groups.get(key) ?? []
  }
}
