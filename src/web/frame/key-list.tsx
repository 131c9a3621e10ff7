import { TitledDialog } from '../dialog/titled-dialog.tsx'
import { VIEWS } from './views.tsx'
import { t } from '../languages/language.ts'

const keys = (): readonly (readonly [readonly string[], string])[] => [
  [['j', 'k'], t('frame.keyRows')],
  [['Enter'], t('frame.keyOpen')],
  [['/'], t('frame.keySearch')],
  [['Esc'], t('frame.keyClose')],
  ...VIEWS.map(({ key, name }) => [['g', key], t('frame.keyGo', { view: t(name) })] as const),
  [['s', 'd'], t('frame.keyJudge')],
  [['u'], t('frame.keyUndo')],
  [['m', 'a'], t('frame.keyNote')],
  [['e', 'x', 'u', 'a'], t('frame.keyAmend')],
  [['y', 'n'], t('frame.keyCode')],
  [['?'], t('frame.keyList')],
]

/** The keys of the application, in a dialog. */
export function KeyList({ onClose }: { readonly onClose: () => void }) {
  return (
    <TitledDialog id="keys-title" title={t('frame.keys')} className="keys" onClose={onClose}>
      <dl>
        {keys().map(([own, meaning]) => (
          <div key={meaning}>
            <dt>
              {own.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </TitledDialog>
  )
}
