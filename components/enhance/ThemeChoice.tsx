const themes = [
  { value: 'auto', label: 'Auto' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
]

/** Choice of theme. Hidden until components/enhance/theme.ts is there to follow it. (React would warn that it is there.) */
export function ThemeChoice() {
  return (
    <fieldset data-theme-choice hidden suppressHydrationWarning className="theme-choice">
      <legend>Theme</legend>
      {themes.map(({ value, label }) => (
        <label key={value}>
          <input type="radio" name="theme" value={value} defaultChecked={value === 'auto'} suppressHydrationWarning /> {label}
        </label>
      ))}
    </fieldset>
  )
}
