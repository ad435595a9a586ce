import type { Espandi } from '../../espandi';
import { FileIlleggibile, danneggiato } from '../../file-illeggibile';
import { BYTE_ESTRATTI_SENZA_RAPPORTO, type LimitiLettura } from '../../limiti-lettura';
import { LettoreByte } from '../lettore-byte';
import { crc32 } from './crc32';
import { leggiIndiceZip, type VoceZip } from './indice-zip';

const FIRMA_LOCALE = 0x04034b50;

/** Uno zip da cui si estraggono solo le parti chieste, mai più di quanto l'indice dichiara. */
export class Archivio {
  private readonly voci: ReadonlyMap<string, VoceZip>;
  /** Nomi che l'indice dà due volte. */
  private readonly ripetuti: ReadonlySet<string>;
  private readonly file: Uint8Array;

  /** Controlla l'indice prima di estrarre qualsiasi cosa. */
  constructor(
    file: Uint8Array,
    limiti: LimitiLettura,
    private readonly espandi: Espandi,
  ) {
    const indice = leggiIndiceZip(file);
    controllaEspansione(indice, file.length, limiti);
    this.file = file;
    // I nomi delle parti non distinguono maiuscole e minuscole (ECMA-376, parte 2, 6.2.2.3).
    this.voci = new Map(indice.map((voce) => [voce.nome.toLowerCase(), voce]));
    this.ripetuti = ripetutiIn(indice);
  }

  contiene(nome: string): boolean {
    return this.voci.has(nome.toLowerCase());
  }

  /** C'è una parte il cui nome comincia o finisce così? */
  contieneParte(inizio: string, fine = ''): boolean {
    for (const nome of this.voci.keys()) if (nome.startsWith(inizio) && nome.endsWith(fine)) return true;
    return false;
  }

  /** I byte della parte, in una copia che si può modificare; null se non c'è. */
  async estrai(nome: string): Promise<Uint8Array | null> {
    const voce = this.voci.get(nome.toLowerCase());
    if (voce === undefined) return null;
    // Excel ne leggerebbe una e noi l'altra: si controllerebbe un foglio diverso da quello che si vede.
    if (this.ripetuti.has(nome.toLowerCase())) throw danneggiato(`${voce.nome}: c'è due volte`);
    if (voce.cifrata) throw new FileIlleggibile({ tipo: 'cifrato' });
    const compressi = this.byteCompressi(voce);
    const estratti = await this.estraiVoce(voce, compressi);
    // Zero vuol dire che chi ha scritto il file non l’ha calcolato.
    if (voce.crc !== 0 && voce.crc !== (this.espandi.crc32 ?? crc32)(estratti))
      throw danneggiato(`${voce.nome}: codice di controllo diverso`);
    return estratti;
  }

  private async estraiVoce(voce: VoceZip, compressi: Uint8Array): Promise<Uint8Array> {
    const { nome, metodo, byteEstratti } = voce;
    if (metodo === 0) {
      if (byteEstratti !== voce.byteCompressi) throw danneggiato(`${nome}: due dimensioni`);
      return compressi.slice();
    }
    if (metodo !== 8) throw danneggiato(`${nome}: compressione ${metodo}`);
    return this.espandi({ nome, compressi, byteEstratti });
  }

  private byteCompressi(voce: VoceZip): Uint8Array {
    const lettore = new LettoreByte(this.file, voce.posizione);
    if (lettore.u32() !== FIRMA_LOCALE) throw danneggiato(`${voce.nome}: intestazione locale`);
    lettore.salta(22);
    const byteNome = lettore.u16();
    const byteExtra = lettore.u16();
    lettore.salta(byteNome + byteExtra);
    return lettore.byte(voce.byteCompressi);
  }
}

function ripetutiIn(indice: readonly VoceZip[]): ReadonlySet<string> {
  const visti = new Set<string>();
  const ripetuti = new Set<string>();
  for (const { nome } of indice) {
    const chiave = nome.toLowerCase();
    (visti.has(chiave) ? ripetuti : visti).add(chiave);
  }
  return ripetuti;
}

function controllaEspansione(indice: readonly VoceZip[], byteFile: number, limiti: LimitiLettura): void {
  const byte = indice.reduce((somma, voce) => somma + voce.byteEstratti, 0);
  if (byte > limiti.byteEstratti) {
    throw new FileIlleggibile({ tipo: 'bombaZip', misura: 'byte', valore: byte, limite: limiti.byteEstratti });
  }
  // Il confronto è con tutto il file: voci che si sovrappongono non possono nascondere il rapporto.
  const rapporto = byte / byteFile;
  if (byte > BYTE_ESTRATTI_SENZA_RAPPORTO && rapporto > limiti.rapporto) {
    throw new FileIlleggibile({ tipo: 'bombaZip', misura: 'rapporto', valore: rapporto, limite: limiti.rapporto });
  }
}
