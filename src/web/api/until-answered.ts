/** How soon a server that was lost is asked again, milliseconds. */
const AGAIN = 2000

/** Asks the server until it answers, then once tells so. Gives what stops the asking. */
export function untilAnswered(onAnswer: () => void): () => void {
  const timer = setInterval(async () => {
    const answers = await fetch('/api/reports?limit=1', { method: 'HEAD' }).then(
      () => true,
      () => false,
    )
    if (!answers) return
    clearInterval(timer)
    onAnswer()
  }, AGAIN)
  return () => clearInterval(timer)
}
