const themes = [
  { value: 'auto', label: 'Auto' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
]

/** Choice of theme. Hidden until components/enhance/theme.ts is there to follow it. */
export function ThemeChoice() {
  return (
    <fieldset data-theme-choice hidden className="theme-choice">
      <legend>Theme</legend>
      {themes.map(({ value, label }) => (
        <label key={value}>
          <input type="radio" name="theme" value={value} defaultChecked={value === 'auto'} /> {label}
        </label>
      ))}
    </fieldset>
  )
}
