import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { DatiLettera } from '../../app/lettera';
import type { FileEsaminato, FileLetto, RigaImportazione } from '../../app/importa/importazione';
import type { Ente, Registro } from '../../domain/enti/ente';
import { COMUNI } from '../testi/comuni';
import { CopiaLettera } from './CopiaLettera';
import type { Riga } from './righe';
import { RilieviFile } from './RilieviFile';
import { ScegliEnte } from './ScegliEnte';

const useStili = makeStyles({
  dentro: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `0 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}`,
  },
  bottoni: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
});

/** Ciò che si può fare di un file dell'elenco. */
export interface AzioniFile {
  readonly lascia: (file: FileEsaminato) => void;
  /** Gli enti dell'ambito; null se non si conoscono. */
  readonly registro: Registro | null;
  /** Dire di chi è un file che non lo dice. */
  readonly attribuisci: (file: FileLetto, ente: Ente) => void;
  /** Importarlo anche se è di un altro anno. */
  readonly prendi: (file: FileEsaminato) => void;
}

/** Il piano per cui si scrive all'ente. */
export type PianoLettera = Pick<DatiLettera, 'ambito' | 'anno' | 'capofila'>;

interface Prop {
  readonly riga: Riga;
  readonly azioni: AzioniFile;
  readonly piano: PianoLettera;
}

/** Una riga aperta: i rilievi del file e che cosa se ne può fare; di chi manca, il sollecito. */
export function DettaglioRiga({ riga: { importazione, enti, titolo }, azioni, piano }: Prop): ReactElement {
  const stili = useStili();
  const file = importazione?.file ?? null;
  const rilievi = file?.tipo === 'letto' ? file.rilievi : [];
  const altroAnno = importazione && annoDaPrendere(importazione);
  // Per un file a posto non c'è niente da scrivere.
  const aChi = file === null || rilievi.length > 0 ? enti : [];
  return (
    <div className={stili.dentro}>
      {file?.tipo === 'letto' && <RilieviFile file={file} />}
      <div className={stili.bottoni}>
        {file?.tipo === 'letto' && azioni.registro && isDiNessuno(importazione) && (
          <ScegliEnte file={file} registro={azioni.registro} scegli={azioni.attribuisci} />
        )}
        {aChi.map((ente) => (
          <CopiaLettera
            key={ente.id}
            a={aChi.length === 1 ? titolo : ente.nome}
            dati={{ ...piano, ente, file: file?.nome ?? null, rilievi: suoi(rilievi, ente.nome, aChi.length) }}
          />
        ))}
        {file && typeof altroAnno === 'number' && (
          <Button size="small" onClick={() => azioni.prendi(file)}>
            {COMUNI.importaLoStesso(altroAnno)}
          </Button>
        )}
        {file && (
          <Button
            size="small"
            aria-label={COMUNI.togliDallElencoDi(file.tipo === 'letto' ? `${titolo}, ${file.nome}` : file.nome)}
            onClick={() => azioni.lascia(file)}
          >
            {COMUNI.togliDallElenco}
          </Button>
        )}
      </div>
    </div>
  );
}

function isDiNessuno(importazione: RigaImportazione | null): boolean {
  return importazione?.avvertenze.some(({ tipo }) => tipo === 'enteSconosciuto') ?? false;
}

/** In un file di più enti ognuno riceve i suoi rilievi, e quelli che non sono di nessuno. */
function suoi(rilievi: DatiLettera['rilievi'], nome: string, enti: number): DatiLettera['rilievi'] {
  return enti === 1 ? rilievi : rilievi.filter(({ ente }) => ente === null || ente === nome);
}

/** L'anno del file, se è per quello che resta fuori. */
function annoDaPrendere({ importabile, avvertenze }: RigaImportazione): number | null {
  if (importabile) return null;
  const altri = avvertenze.filter(({ tipo }) => tipo !== 'sostituisce');
  const [sola] = altri;
  return altri.length === 1 && sola?.tipo === 'altroAnno' ? sola.anno : null;
}
