// Light, dark, or as the system says: the reader's choice, remembered in this browser only. Without it
// the page follows the system. Puts `data-theme` on <html>; the style sheet does the rest.

const key = 'theme'
const root = document.documentElement

/** Sets the remembered theme, if there is one. Must run before the first paint. */
export function applyTheme() {
  setTheme(readTheme())
}

/** Shows the choice in the page and follows it, here and in other tabs. */
export function enhanceTheme() {
  for (const fieldset of document.querySelectorAll<HTMLFieldSetElement>('[data-theme-choice]')) {
    fieldset.hidden = false
    fieldset.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return
      setTheme(target.value)
      rememberTheme(target.value)
    })
  }
  check(readTheme())
  const follow = () => {
    applyTheme()
    check(readTheme())
  }
  addEventListener('storage', follow)
  addEventListener('pageshow', ({ persisted }) => persisted && follow())
}

function setTheme(theme: string) {
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
  else delete root.dataset.theme
}

function check(theme: string) {
  for (const input of document.querySelectorAll<HTMLInputElement>('[data-theme-choice] input')) input.checked = input.value === theme
}

// a browser that forbids storage throws: then the choice holds for this page
function readTheme(): string {
  try {
    return localStorage.getItem(key) ?? 'auto'
  } catch {
    return 'auto'
  }
}

function rememberTheme(theme: string) {
  try {
    if (theme === 'auto') localStorage.removeItem(key)
    else localStorage.setItem(key, theme)
  } catch {}
}
