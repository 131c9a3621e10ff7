import { useEffect, useState } from 'react'
import { DropZone } from './drop-zone.tsx'
import { KnownFields } from './known-fields.tsx'
import { PasteForm } from './paste-form.tsx'
import type { Known } from './send-file.ts'
import { SendingList } from './sending-list.tsx'
import { useImport } from './use-import.ts'

/** Takes reports into the record: pasted, or as files. */
export function ImportView() {
  const { sendings, send } = useImport()
  const [known, setKnown] = useState<Known>({ published: '', outlet: '' })
  useEffect(() => {
    document.title = 'Import · Acta'
  }, [])
  return (
    <div className="import">
      <header>
        <h1>Import</h1>
        <p className="quiet">
          Reports are read and linked on this machine as they arrive. The same report twice changes nothing.
        </p>
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
        <PasteForm onText={(text) => send([{ name: 'pasted.txt', bytes: new Blob([text]) }], known)} />
      </div>
      <SendingList sendings={sendings} />
    </div>
  )
}
