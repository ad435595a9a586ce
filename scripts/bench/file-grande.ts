import { writeXlsx } from 'hucre/xlsx';

/** Un `.xlsx` con un foglio di numeri, testi ripetuti e date, come un estratto qualsiasi. */
export async function fileGrande(righe: number, colonne: number): Promise<Uint8Array> {
  const celle = Array.from({ length: righe }, (_, i) =>
    Array.from({ length: colonne }, (_, j) => (j % 4 === 0 ? `Voce ${(i * 7 + j) % 500}` : (i * colonne + j) % 97)),
  );
  return writeXlsx({ sheets: [{ name: 'Estratto', rows: celle }] });
}
