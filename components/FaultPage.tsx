/** What an editor sees in development in place of a page that cannot be made. Mended, it loads anew by itself. */
export function FaultPage({ message }: { message: string }) {
  return (
    <main id="content" className="sheet fault-page">
      <header className="opening span">
        <p className="label">Not yet</p>
        <h1 className="poster">This page cannot be made</h1>
        <p className="deck">Mend what stands below and save; the page comes by itself.</p>
        {message.split('\n').map((line) => (
          <p key={line}>{line}</p>
        ))}
      </header>
    </main>
  )
}
