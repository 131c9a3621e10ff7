import { Keyboard } from 'lucide-react'

/** Opens the list of keys, for people who do not know about "?". */
export function KeysButton({ onPress }: { readonly onPress: () => void }) {
  return (
    <button type="button" className="icon-button" aria-label="Keys" title="Keys (?)" onClick={onPress}>
      <Keyboard className="icon" aria-hidden />
    </button>
  )
}
