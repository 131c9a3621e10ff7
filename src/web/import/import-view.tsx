import { useEffect, useState } from 'react'
import { AddressForm } from './address-form.tsx'
import { DropZone } from './drop-zone.tsx'
import { FeedsPanel } from './feeds-panel.tsx'
import { KnownFields } from './known-fields.tsx'
import { PasteForm } from './paste-form.tsx'
import type { Known } from './send-reports.ts'
import { SendingList } from './sending-list.tsx'
import { useImport } from './use-import.ts'
import { t } from '../languages/language.ts'

/** Takes reports into the record: as files, pasted, from their addresses, or from feeds that are followed. */
export function ImportView() {
  const { sendings, send } = useImport()
  const [known, setKnown] = useState<Known>({ published: '', outlet: '' })
  useEffect(() => {
    document.title = `${t('frame.import')} · Acta`
  }, [])
  return (
    <div className="import">
      <header>
        <h1>{t('frame.import')}</h1>
        <p className="quiet">{t('import.about')}</p>
      </header>
      <div className="import-forms">
        <KnownFields known={known} onChange={setKnown} />
        <DropZone
          onFiles={(files) =>
            send(
              files.map((file) => ({ name: file.name, bytes: file })),
              known,
            )
          }
        />
        <div className="import-texts">
          <AddressForm
            onAddresses={(urls) =>
              send(
                urls.map((url) => ({ url })),
                known,
              )
            }
          />
          <PasteForm onText={(text) => send([{ name: 'pasted.txt', bytes: new Blob([text]) }], known)} />
        </div>
      </div>
      <SendingList sendings={sendings} />
      <FeedsPanel />
    </div>
  )
}
