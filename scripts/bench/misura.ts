import type { RigaMisura } from '../misure/misura-registrata';

/** I lavori più corti si ripetono dentro una misura finché durano almeno tanto, in millisecondi. */
const DURATA_MINIMA = 3;

/**
 * Tempo migliore, in millisecondi, di `volte` esecuzioni dopo una di riscaldamento: su una macchina condivisa il resto è
 * rumore degli altri.
 */
export async function migliore(volte: number, lavoro: () => unknown): Promise<number> {
  await lavoro();
  const tempi: number[] = [];
  for (let i = 0; i < volte; i += 1) tempi.push(await tempo(lavoro));
  return Math.min(...tempi);
}

/** Il tempo di un lavoro, ripetuto se è troppo corto per l'orologio. */
async function tempo(lavoro: () => unknown): Promise<number> {
  const inizio = performance.now();
  let volte = 0;
  let durata = 0;
  do {
    await lavoro();
    volte += 1;
    durata = performance.now() - inizio;
  } while (durata < DURATA_MINIMA);
  return durata / volte;
}

/**
 * Tempi migliori di due lavori alternati nello stesso giro, così che il carico della macchina pesi su tutti e due.
 */
export async function confronto(
  volte: number,
  nostro: () => unknown,
  pari: () => unknown,
): Promise<{ nostro: number; pari: number; rapporto: number }> {
  const nostri: number[] = [];
  const altri: number[] = [];
  await nostro();
  await pari();
  for (let i = 0; i < volte; i += 1) {
    nostri.push(await tempo(nostro));
    altri.push(await tempo(pari));
  }
  const a = Math.min(...nostri);
  const b = Math.min(...altri);
  return { nostro: a, pari: b, rapporto: a / b };
}

/**
 * Quanto costa di più un lavoro `quanto` volte più grande. Il piccolo si ripete altrettante volte di seguito: un lavoro lungo
 * ha meno fortuna di uno breve con il carico della macchina, e il rapporto direbbe quello.
 */
export async function crescita(
  volte: number,
  quanto: number,
  grande: () => unknown,
  piccolo: () => unknown,
): Promise<{ nostro: number; pari: number; rapporto: number }> {
  const misura = await confronto(volte, grande, async () => {
    for (let i = 0; i < quanto; i += 1) await piccolo();
  });
  return { ...misura, pari: misura.pari / quanto, rapporto: misura.rapporto * quanto };
}

/** Esecuzioni prima di misurare un lavoro breve: con meno, il motore sta ancora compilando e si misura lui. */
const RISCALDAMENTO = 1_500;

/**
 * Tempi medi di due lavori di un millisecondo o meno, a codice caldo: si alternano uno a uno e si sommano, con la pulizia
 * della memoria che ciascuno si procura. Il tempo migliore direbbe solo in quale dei due è capitato l'attimo buono.
 */
export async function confrontoBrevi(
  volte: number,
  nostro: () => unknown,
  pari: () => unknown,
): Promise<{ nostro: number; pari: number; rapporto: number }> {
  for (let i = 0; i < RISCALDAMENTO; i += 1) {
    await nostro();
    await pari();
  }
  let a = 0;
  let b = 0;
  for (let i = 0; i < volte; i += 1) {
    const prima = performance.now();
    await nostro();
    const fra = performance.now();
    await pari();
    a += fra - prima;
    b += performance.now() - fra;
  }
  return { nostro: a / volte, pari: b / volte, rapporto: a / b };
}

/** Un rapporto misurato; con limite null si dice e basta. */
export interface Misurata {
  readonly nome: string;
  readonly rapporto: number;
  readonly limite: number | null;
  readonly dettaglio: string;
}

export function riga({ nome, rapporto, limite, dettaglio }: Misurata): string {
  const giudizio = limite === null ? '' : `${rapporto <= limite ? 'entro' : 'OLTRE'} ${limite}x`;
  return `${nome.padEnd(52)} ${rapporto.toFixed(2).padStart(7)}x  ${giudizio.padEnd(12)}  ${dettaglio}`;
}

/** Lo stesso rapporto come si registra: `2,35x`. */
export function rigaRegistrata({ nome, rapporto, limite, dettaglio }: Misurata): RigaMisura {
  return {
    misura: nome.trim(),
    valore: `${rapporto.toFixed(2).replace('.', ',')}x`,
    ...(limite === null ? {} : { limite: `${String(limite).replace('.', ',')}x` }),
    ...(dettaglio === '' ? {} : { dettaglio }),
  };
}
