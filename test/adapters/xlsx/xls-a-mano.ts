import { CFB } from '@e965/xlsx';

export interface RecordXls {
  readonly tipo: number;
  readonly dati: readonly number[];
}

export const u16 = (n: number): number[] => [n & 0xff, (n >> 8) & 0xff];
export const u32 = (n: number): number[] => [...u16(n & 0xffff), ...u16(n >>> 16)];

const lettere = (testo: string): number[] => Array.from(testo, (lettera) => lettera.charCodeAt(0));

/** Testo di caratteri semplici, con la lunghezza in due byte. */
export const testoXls = (testo: string): number[] => [...u16(testo.length), 0, ...lettere(testo)];

export const cella = (riga: number, colonna: number, stile: number, ...resto: number[]): number[] => [
  ...u16(riga),
  ...u16(colonna),
  ...u16(stile),
  ...resto,
];

export function f64(n: number): number[] {
  return Array.from(new Uint8Array(Float64Array.of(n).buffer));
}

export const inizio = (versione = 0x0600, genere = 0x10): RecordXls => ({
  tipo: 0x809,
  dati: [...u16(versione), ...u16(genere), ...u32(0), ...u32(0), ...u32(0)],
});
export const fine: RecordXls = { tipo: 0x0a, dati: [] };

export interface FoglioXlsAMano {
  readonly nome: string;
  /** 0 visibile, 1 nascosto, 2 molto nascosto. */
  readonly stato?: number;
  /** 0 celle, 1 macro, 2 grafico. */
  readonly genere?: number;
  readonly record: readonly RecordXls[];
}

function byte(record: readonly RecordXls[]): number[] {
  return record.flatMap(({ tipo, dati }) => [...u16(tipo), ...u16(dati.length), ...dati]);
}

/** Il flusso `Workbook` di un `.xls` scritto record per record. */
export function flussoXls(fogli: readonly FoglioXlsAMano[], globali: readonly RecordXls[] = []): Uint8Array {
  const corpi = fogli.map(({ record }) => byte([inizio(), ...record, fine]));
  const testa = (posizioni: readonly number[]): number[] =>
    byte([
      inizio(0x0600, 5),
      ...globali,
      ...fogli.map(({ nome, stato = 0, genere = 0 }, i) => ({
        tipo: 0x85,
        dati: [...u32(posizioni[i] ?? 0), stato, genere, nome.length, 0, ...lettere(nome)],
      })),
      fine,
    ]);
  let prossima = testa([]).length;
  const posizioni = corpi.map((corpo) => {
    const posizione = prossima;
    prossima += corpo.length;
    return posizione;
  });
  return Uint8Array.from([...testa(posizioni), ...corpi.flat()]);
}

/** Un contenitore OLE con questi flussi. */
export function oleAMano(flussi: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const contenitore = CFB.utils.cfb_new();
  CFB.utils.cfb_del(contenitore, '/Sh33tJ5');
  for (const [nome, dati] of Object.entries(flussi)) CFB.utils.cfb_add(contenitore, `/${nome}`, Buffer.from(dati));
  const scritto: unknown = CFB.write(contenitore, { type: 'buffer' });
  if (!(scritto instanceof Uint8Array)) throw new TypeError('La libreria non ha dato byte');
  return scritto;
}

export function xlsAMano(fogli: readonly FoglioXlsAMano[], globali: readonly RecordXls[] = []): Uint8Array {
  return oleAMano({ Workbook: flussoXls(fogli, globali) });
}
