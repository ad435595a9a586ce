/** Tempo mediano, in millisecondi, di `volte` esecuzioni dopo una di riscaldamento. */
export async function mediana(volte: number, lavoro: () => unknown): Promise<number> {
  await lavoro();
  const tempi: number[] = [];
  for (let i = 0; i < volte; i += 1) {
    const inizio = performance.now();
    await lavoro();
    tempi.push(performance.now() - inizio);
  }
  tempi.sort((a, b) => a - b);
  return tempi[Math.floor(tempi.length / 2)] ?? 0;
}

/**
 * Tempi mediani di due lavori alternati nello stesso giro, così che il carico della macchina pesi su tutti e due.
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
    nostri.push(await mediana(1, nostro));
    altri.push(await mediana(1, pari));
  }
  const mezzo = (tempi: number[]): number => tempi.sort((a, b) => a - b)[Math.floor(tempi.length / 2)] ?? 0;
  const a = mezzo(nostri);
  const b = mezzo(altri);
  return { nostro: a, pari: b, rapporto: a / b };
}

export function riga(nome: string, rapporto: number, limite: number, dettaglio: string): string {
  const giudizio = `${rapporto <= limite ? 'entro' : 'OLTRE'} ${limite}x`;
  return `${nome.padEnd(52)} ${rapporto.toFixed(2).padStart(7)}x  ${giudizio.padEnd(12)}  ${dettaglio}`;
}
