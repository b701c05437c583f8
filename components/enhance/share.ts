// Share buttons: the system's own sheet where there is one, else the link is copied, else it is shown,
// selected. What is said afterwards is only ever what happened. Without scripts the button is not there.

/** Shows every share button and makes it work. */
export function enhanceShare() {
  for (const share of document.querySelectorAll<HTMLElement>('[data-share]')) {
    const button = share.querySelector('button')
    const status = share.querySelector('output')
    const field = share.querySelector('input')
    if (!button || !status || !field) continue
    share.hidden = false
    button.addEventListener('click', async () => {
      status.textContent = ''
      field.hidden = true
      const outcome = await offer(field.value, share.dataset.title ?? document.title)
      if (outcome === 'copied') status.textContent = 'Link copied.'
      if (outcome === 'refused') {
        field.hidden = false
        field.select()
        status.textContent = 'This browser does not let us copy. The link is selected: copy it from here.'
      }
    })
  }
}

async function offer(url: string, title: string): Promise<'shared' | 'cancelled' | 'copied' | 'refused'> {
  if (navigator.share) {
    try {
      await navigator.share({ url, title })
      return 'shared' // the system said so itself
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled'
    }
  }
  try {
    await navigator.clipboard.writeText(url) // missing on insecure pages, which is as good as refused
    return 'copied'
  } catch {
    return 'refused'
  }
}
