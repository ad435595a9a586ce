import {
  Button,
  Caption1,
  makeStyles,
  ProgressBar,
  Spinner,
  Subtitle2,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { ReactElement } from 'react';
import { opzioniDa } from '../../app/opzioni-piano';
import { confrontaImportazione } from '../../app/importa/confronta';
import { NIENTE_RICEVUTO } from '../../app/importa/importazione';
import type { LettoreFile } from '../../app/importa/lettore-file';
import { AvvisoGuasto } from '../cornice/AvvisoGuasto';
import type { PropScheda } from '../stato/tipi';
import { COMUNI } from '../testi/comuni';
import { AnnoPrima } from './AnnoPrima';
import { Avanzamento } from './Avanzamento';
import { Contese } from './Contese';
import type { AzioniFile } from './DettaglioRiga';
import { ElencoFile } from './ElencoFile';
import { Esito } from './Esito';
import { fileScelti } from './file-scelti';
import { FontiDiverse } from './FontiDiverse';
import { GiaRicevuti } from './GiaRicevuti';
import { Guasti } from './Guasti';
import { Importa } from './Importa';
import { Importatore } from './importazione-in-corso';
import { opzioniPerFile, registroNoto } from './opzioni-per-file';
import { contese, importabili, righeDi } from './righe';
import { useDopo } from './useApoco';
import { ZonaFile } from './ZonaFile';

const useStili = makeStyles({
  scheda: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  titolo: { margin: 0 },
  sinistra: { alignSelf: 'flex-start' },
});

export interface PropComuni extends PropScheda {
  readonly lettore: LettoreFile;
}

/** I file che arrivano dai comuni: si guardano, si decide, si mettono nella cartella. */
export function SchedaComuni(prop: PropComuni): ReactElement {
  const { stato, azioni } = prop;
  const importatore = Importatore.di(azioni.cartella);
  const pronta = stato.controllata !== null;
  useEffect(() => {
    // Dopo ogni lettura: anche un collega può aver importato o tolto.
    if (pronta) void importatore.guardaRicevuti();
  }, [importatore, pronta, stato.ora]);
  return pronta ? <Pronta {...prop} importatore={importatore} /> : <SenzaLettura {...prop} />;
}

function Pronta({ stato, azioni, lettore, importatore }: PropComuni & { importatore: Importatore }): ReactElement {
  const stili = useStili();
  const inCorso = useSyncExternalStore(importatore.abbona, importatore.leggi, importatore.leggi);
  const { passo, contano, scelti, lasciati, ricevuti } = inCorso;
  // Il confronto di trecento file appena letti viene dopo che si è detto che la lettura è finita.
  const file = useDopo(inCorso.file);
  const registro = registroNoto(stato);
  const anno = stato.controllata?.controllo.contesto.anno ?? null;
  const importazione = useMemo(
    () => confrontaImportazione(file, { registro, anno, ricevuti: ricevuti ?? NIENTE_RICEVUTO, contano, scelti }),
    [file, registro, anno, ricevuti, contano, scelti],
  );
  const righe = useMemo(() => righeDi(importazione), [importazione]);
  const daImportare = importabili(importazione);
  const ferma = passo !== 'ferma' || stato.lavoro !== null;
  const importato = inCorso.fatto !== null && inCorso.fatto.tipo !== 'letti';
  const piano = useMemo(
    () => ({ ambito: registro?.ambito ?? null, capofila: registro?.capofila ?? null, anno }),
    [registro, anno],
  );
  const { impostazioni } = stato;
  const azioniFile = useMemo(
    (): AzioniFile => ({
      registro,
      lascia: importatore.lascia,
      prendi: importatore.prendi,
      attribuisci: (uno, ente) => {
        if (registro === null) return;
        const fatto = importatore.attribuisci(uno, ente, registro, { ...opzioniDa(impostazioni), registro });
        void fatto.then(() => azioni.annuncia(COMUNI.attribuito(ente.nome)));
      },
    }),
    [importatore, registro, impostazioni, azioni],
  );
  const togli = useCallback(
    (file: string, nome: string) => void importatore.togli(file, nome, azioni),
    [importatore, azioni],
  );
  const scegli = (nuovi: readonly File[]): void => {
    void importatore.esamina(fileScelti(nuovi), lettore, opzioniPerFile(stato), azioni.annuncia);
  };
  const importa = async (chi: string): Promise<void> => {
    await importatore.importa(daImportare, chi, azioni);
    if (chi !== (stato.impostazioni.chi ?? '')) await azioni.imposta({ ...stato.impostazioni, chi });
  };
  return (
    <div className={stili.scheda} aria-busy={passo !== 'ferma'}>
      <Subtitle2 as="h2" className={stili.titolo}>
        {COMUNI.titolo}
      </Subtitle2>
      {stato.guasto && <AvvisoGuasto guasto={stato.guasto} chiudi={azioni.chiudiGuasto} />}
      <ZonaFile
        primario={file.length === 0 && !importato}
        altri={file.length > 0 || importato}
        ferma={ferma}
        scegli={scegli}
      />
      {lasciati.length > 0 && <Text>{COMUNI.lasciati(lasciati)}</Text>}
      {passo === 'legge' && (
        <Avanzamento letti={inCorso.letti} tutti={inCorso.tutti} annulla={() => importatore.annulla(azioni.annuncia)} />
      )}
      {passo === 'scrive' && (
        <div>
          <ProgressBar aria-label={COMUNI.scrivo} />
          <Caption1>{COMUNI.scrivo}</Caption1>
        </div>
      )}
      <Esito inCorso={inCorso} primario={file.length === 0} vaiAlQuadro={() => azioni.apri('quadro')} />
      <Guasti guasti={ricevuti?.guasti ?? []} />
      <FontiDiverse stato={stato} azioni={azioni} />
      {passo !== 'legge' && (
        <>
          <Contese contese={contese(importazione)} contano={contano} conta={importatore.conta} />
          {file.length > 0 && (
            <Importa
              file={daImportare}
              fuori={file.length - daImportare.length}
              ferma={ferma}
              solaLettura={stato.controllata?.solaLettura ?? false}
              chi={stato.impostazioni.chi ?? ''}
              importa={(chi) => void importa(chi)}
            />
          )}
          {registro === null && <Caption1>{COMUNI.senzaRegistro}</Caption1>}
          {righe.length > 0 && <ElencoFile righe={righe} azioni={azioniFile} piano={piano} />}
        </>
      )}
      <GiaRicevuti
        registro={(ricevuti ?? NIENTE_RICEVUTO).registro}
        ferma={ferma || (stato.controllata?.solaLettura ?? false)}
        togli={togli}
      />
      <AnnoPrima
        stato={stato}
        azioni={azioni}
        lettore={lettore}
        ferma={ferma || (stato.controllata?.solaLettura ?? false)}
      />
    </div>
  );
}

/** Prima che la cartella sia letta, o se la lettura è fallita. */
function SenzaLettura({ stato, azioni }: PropScheda): ReactElement {
  const stili = useStili();
  if (stato.fase !== 'fallita') return <Spinner size="small" label={COMUNI.leggoCartella} />;
  return (
    <div className={stili.scheda}>
      {stato.guasto ? <AvvisoGuasto guasto={stato.guasto} /> : <Text>{COMUNI.nonLetta}</Text>}
      <Button className={stili.sinistra} appearance="primary" onClick={() => void azioni.controlla()}>
        {COMUNI.riprova}
      </Button>
    </div>
  );
}
