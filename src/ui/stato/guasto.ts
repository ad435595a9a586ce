/** Un'operazione andata male, con le parole per chi lavora e i dettagli per chi assiste. */
export interface Guasto {
  readonly causa: string;
  readonly rimedio: string;
  readonly dettagli: string;
}

const SCONOSCIUTO = {
  causa: 'Quadro SAP non è riuscito a finire.',
  rimedio: 'Riprova. Se succede ancora, copia i dettagli e mandali a chi ti assiste.',
} as const;

/** Le parti che si caricano quando servono vengono dal server dell'add-in: può mancare la rete, o essere cambiata la versione. */
const PARTE_MANCANTE = {
  causa: 'Non riesco a caricare una parte di Quadro SAP. I dati della cartella non sono cambiati.',
  rimedio: 'Controlla la rete e riprova. Se non basta, chiudi il pannello e riaprilo.',
} as const;

/** Dall'errore al guasto: chi parla con Excel allega già causa e rimedio; ogni altro errore è un difetto nostro. */
export function guastoDa(errore: unknown): Guasto {
  if (conParole(errore)) return { causa: errore.causa, rimedio: errore.rimedio, dettagli: errore.dettagli };
  const dettagli = errore instanceof Error ? (errore.stack ?? `${errore.name}: ${errore.message}`) : String(errore);
  return errore instanceof Error && errore.name === 'ChunkLoadError'
    ? { ...PARTE_MANCANTE, dettagli }
    : { ...SCONOSCIUTO, dettagli };
}

function conParole(errore: unknown): errore is Guasto {
  if (typeof errore !== 'object' || errore === null) return false;
  return ['causa', 'rimedio', 'dettagli'].every((nome) => typeof Reflect.get(errore, nome) === 'string');
}
