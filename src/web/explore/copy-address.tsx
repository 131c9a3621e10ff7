import { Copy } from 'lucide-react'
import { useState } from 'react'
import { t } from '../languages/language.ts'

/** Copies the address of the page: whoever opens it sees the same. */
export function CopyAddress() {
  const [copied, setCopied] = useState<string | null>(null)
  const copy = () => {
    const address = window.location.href
    void navigator.clipboard.writeText(address).then(() => setCopied(address))
  }
  return (
    <button type="button" className="plain-button" onClick={copy}>
      <Copy className="icon" aria-hidden />{' '}
      {copied === window.location.href ? t('explore.copied') : t('explore.copy')}
    </button>
  )
}
