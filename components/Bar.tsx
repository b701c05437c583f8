/** A bar in the gutter that compares a number, which stands in words beside it, with the greatest of its list. */
export function Bar({ value, most }: { value: number; most: number }) {
  const share = most > 0 ? (value / most) * 100 : 0
  return (
    <svg className="bar" width="100%" height="12" aria-hidden="true">
      <rect x={`${(100 - share).toFixed(1)}%`} width={`${share.toFixed(1)}%`} height="12" />
    </svg>
  )
}
