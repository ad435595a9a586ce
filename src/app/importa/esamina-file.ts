import type { Contesto } from '../../domain/contesto';
import { quandoServe } from '../../domain/enti/quando-serve';
import { annoDelPiano } from '../../domain/offerta/anno-del-piano';
import { entiDelFile } from '../../domain/ricevuti/enti-del-file';
import { isInBianco } from '../../domain/ricevuti/in-bianco';
import { contestiPerFile } from '../../domain/ricevuti/per-file';
import { soliFogliRiconosciuti } from '../../domain/ricevuti/fogli-riconosciuti';
import { conta, esitoDi } from '../../domain/rilievi/esito';
import type { Rilievo } from '../../domain/rilievi/rilievo';
import { controlla } from '../controlla';
import type { Controllo } from '../controlla';
import type { Lettura } from '../lettura';
import { scriviRilievo } from '../rilievo-scritto';
import { leggiAnnoPrecedente } from '../leggi-anno-precedente';
import type { FileEsaminato, FileLetto } from './importazione';
import type { OpzioniEsame } from './lettore-file';

/** Guarda da solo un file arrivato. `sha256`: l'impronta dei byte, o null se non si sono potuti leggere. */
export function esaminaFile(lettura: Lettura, sha256: string | null, opzioni: OpzioniEsame = {}): FileEsaminato {
  if (lettura.tipo === 'illeggibile')
    return { tipo: 'illeggibile', nome: lettura.nome, sha256, motivo: lettura.motivo };
  const controllo = controlla([lettura.cartella], opzioni);
  const letto = descrivi(controllo.contesto, 0, controllo.rilievi.filter(isDelFile), [lettura.cartella.nome], sha256);
  return opzioni.comePrecedente ? { ...letto, precedente: leggiAnnoPrecedente(lettura.cartella) } : letto;
}

/** I file di cartelle controllate insieme, nello stesso ordine; a ognuno i rilievi della cella da guardare. */
export function esaminatiInsieme(controllo: Controllo, sha256: readonly string[]): readonly FileLetto[] {
  const perFile = new Map<number, Rilievo[]>();
  for (const rilievo of controllo.rilievi.filter(isDelFile)) {
    const file = rilievo.celle[0]?.file ?? rilievo.file;
    if (file === undefined) continue;
    const suoi = perFile.get(file);
    if (suoi) suoi.push(rilievo);
    else perFile.set(file, [rilievo]);
  }
  const nomi = controllo.contesto.cartelle.map(({ nome }) => nome);
  return contestiPerFile(controllo.contesto).map((contesto, file) =>
    descrivi(contesto, file, perFile.get(file) ?? [], nomi, sha256[file] ?? null),
  );
}

/** I termini del piano sono del capofila: chi manda un file non ne risponde. */
function isDelFile({ famiglia }: Rilievo): boolean {
  return famiglia !== 'D';
}

function descrivi(
  contesto: Contesto,
  file: number,
  rilievi: readonly Rilievo[],
  nomi: readonly string[],
  sha256: string | null,
): FileLetto {
  // Di mille file insieme non la chiede nessuno: le righe sono troppe per conservarle.
  const cartella = quandoServe(() => soliFogliRiconosciuti(contesto, file));
  return {
    tipo: 'letto',
    nome: nomi[file] ?? '',
    sha256: sha256 ?? '',
    esito: esitoDi(rilievi),
    conteggi: conta(rilievi),
    ...entiDelFile(contesto, file),
    ...(isInBianco(contesto, file) ? { inBianco: true } : {}),
    anno: annoDelPiano(contesto.tabelle, contesto.anagrafiche),
    rilievi: rilievi.map((rilievo) => scriviRilievo(rilievo, nomi)),
    get cartella() {
      return cartella();
    },
  };
}
