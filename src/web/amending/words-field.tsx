import { createContext, type RefObject, useContext, useEffect, useRef } from 'react'
import { t } from '../languages/language.ts'

/** Takes words; `near` where they were selected, null when they are typed. */
export type WriteWords = (words: string, near: number | null) => void

/** Which field of words the person was at last: words that they then select in the article go into it. */
export interface WordsTarget {
  readonly onFocus: (write: RefObject<WriteWords>) => void
}

export const WordsTargetContext = createContext<WordsTarget>({ onFocus: () => {} })

interface WordsFieldProps {
  /** Of what they are the words, for screen readers. */
  readonly of: string
  readonly words: string
  readonly placeholder?: string
  /** Whether the article has not got them. */
  readonly isLacking: boolean
  readonly onWrite: WriteWords
}

/** Words of the article that evidence a value: typed, or selected in the article. */
export function WordsField({ of, words, placeholder, isLacking, onWrite }: WordsFieldProps) {
  const { onFocus } = useContext(WordsTargetContext)
  const write = useRef(onWrite)
  useEffect(() => {
    write.current = onWrite
  })
  return (
    <input
      className="words-field"
      dir="auto"
      aria-label={t('amending.wordsOf', { of })}
      aria-invalid={isLacking || undefined}
      title={isLacking ? t('amending.noWords') : t('amending.wordsHint')}
      placeholder={placeholder ?? t('amending.words')}
      maxLength={2000}
      value={words}
      onFocus={() => onFocus(write)}
      onChange={(event) => onWrite(event.target.value, null)}
    />
  )
}
