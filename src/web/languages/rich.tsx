import type { ReactElement } from 'react'
import { Trans } from 'react-i18next'
import type { MessageKey } from './messages.ts'

interface RichProps {
  readonly message: MessageKey
  /** What each tag of the message is drawn as. */
  readonly parts: Readonly<Record<string, ReactElement>>
}

/** A message with elements inside: a link, a word of code. */
export function Rich({ message, parts }: RichProps) {
  const key: string = message
  return <Trans i18nKey={key} components={parts} />
}
