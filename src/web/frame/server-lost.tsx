import { useServerLost } from '../api/use-server-lost.ts'
import { t } from '../languages/language.ts'

/** A quiet line while the server does not answer: what is safe, and that the page goes on by itself. */
export function ServerLost() {
  const lost = useServerLost()
  // The element is always there, so that readers of the screen hear when it fills.
  return <output className="server-lost">{lost && <span>{t('states.lost')}</span>}</output>
}
