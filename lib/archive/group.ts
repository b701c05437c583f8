// The one index maker of the archive: members by any key they have.

/** Members → function from a key to the slugs of the members that have it, in the members' order. */
export function group<T extends { slug: string }>(members: readonly T[]) {
  return (keysOf: (member: T) => readonly string[]) => {
    const groups = new Map<string, string[]>()
    for (const member of members) {
      for (const key of keysOf(member)) {
        const slugs = groups.get(key)
        if (!slugs) groups.set(key, [member.slug])
        else if (slugs.at(-1) !== member.slug) slugs.push(member.slug) // a member may give a key twice
      }
    }
    return (key: string) => groups.get(key) ?? []
  }
}
