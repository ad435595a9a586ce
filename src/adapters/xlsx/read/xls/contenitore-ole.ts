import { FileIlleggibile, danneggiato } from '../../file-illeggibile';
import { LettoreByte } from '../lettore-byte';

const FIRMA = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Da qui in su i numeri di settore sono segnali: fine della catena, settore libero, … */
const PRIMO_SEGNALE = 0xfffffffa;
const BYTE_VOCE = 128;
const BYTE_MINI = 64;
const NESSUNA = 0xffffffff;
const MASSIMO_VOCI = 10_000;

export function isContenitoreOle(file: Uint8Array): boolean {
  return FIRMA.every((byte, i) => file[i] === byte);
}

interface VoceOle {
  readonly nome: string;
  readonly tipo: number;
  readonly sinistra: number;
  readonly destra: number;
  readonly figlia: number;
  readonly settore: number;
  readonly byte: number;
}

/**
 * Il contenitore dei vecchi file di Office (MS-CFB). Dà le sole voci della radice: una cartella incorporata come
 * oggetto ha un flusso con lo stesso nome, e la libreria prenderebbe quello.
 */
export class ContenitoreOle {
  /** Flussi e cartelle della radice, per nome. */
  readonly voci = new Map<string, VoceOle>();
  private readonly settori: readonly number[];
  private readonly byteSettore: number;
  private readonly soglia: number;
  private readonly primoMini: number;
  private readonly radice: VoceOle;

  constructor(private readonly file: Uint8Array) {
    const testa = new LettoreByte(file, 30);
    const esponente = testa.u16();
    if (esponente !== 9 && esponente !== 12) throw danneggiato(`OLE: settori di 2^${esponente} byte`);
    this.byteSettore = 1 << esponente;
    testa.posizione = 48;
    const primaVoce = testa.u32();
    testa.posizione = 56;
    this.soglia = testa.u32();
    this.primoMini = testa.u32();
    this.settori = this.leggiTabella();
    const elenco = leggiVoci(this.catena(primaVoce));
    const radice = elenco[0];
    if (radice?.tipo !== 5) throw danneggiato('OLE: manca la radice');
    this.radice = radice;
    this.raccogli(elenco);
  }

  /** I byte di un flusso della radice; null se non c'è. */
  flusso(nome: string): Uint8Array | null {
    const voce = this.voci.get(nome);
    if (voce?.tipo !== 2) return null;
    const byte = voce.byte < this.soglia ? this.flussoMini(voce) : this.catena(voce.settore);
    if (byte.length < voce.byte) throw new FileIlleggibile({ tipo: 'troncato' });
    return byte.subarray(0, voce.byte);
  }

  private flussoMini(voce: VoceOle): Uint8Array {
    const piccoli = this.catena(this.radice.settore);
    const tabella = new LettoreByte(this.catena(this.primoMini));
    const byte = new Uint8Array(Math.ceil(voce.byte / BYTE_MINI) * BYTE_MINI);
    let settore = voce.settore;
    for (let scritti = 0; scritti < byte.length; scritti += BYTE_MINI) {
      byte.set(new LettoreByte(piccoli, settore * BYTE_MINI).byte(BYTE_MINI), scritti);
      tabella.posizione = settore * 4;
      settore = tabella.u32();
    }
    return byte;
  }

  private settore(numero: number): Uint8Array {
    const da = (numero + 1) * this.byteSettore;
    if (da >= this.file.length) throw new FileIlleggibile({ tipo: 'troncato' });
    const byte = this.file.subarray(da, da + this.byteSettore);
    if (byte.length === this.byteSettore) return byte;
    // Qualche programma non riempie l'ultimo settore.
    const intero = new Uint8Array(this.byteSettore);
    intero.set(byte);
    return intero;
  }

  private massimoSettori(): number {
    return Math.ceil(this.file.length / this.byteSettore);
  }

  /** I byte di una catena di settori; una catena più lunga del file è un anello. */
  private catena(primo: number): Uint8Array {
    const pezzi: Uint8Array[] = [];
    for (let numero = primo; numero < PRIMO_SEGNALE; numero = this.settori[numero] ?? PRIMO_SEGNALE) {
      if (pezzi.length > this.massimoSettori()) throw danneggiato('OLE: catena senza fine');
      pezzi.push(this.settore(numero));
    }
    const byte = new Uint8Array(pezzi.length * this.byteSettore);
    pezzi.forEach((pezzo, i) => {
      byte.set(pezzo, i * this.byteSettore);
    });
    return byte;
  }

  /** La tabella che lega ogni settore al seguente: i suoi settori stanno nella testata, poi in una lista a parte. */
  private leggiTabella(): readonly number[] {
    const testa = new LettoreByte(this.file, 44);
    const quanti = testa.u32();
    testa.posizione = 68;
    let altri = testa.u32();
    testa.posizione = 76;
    if (quanti > this.massimoSettori()) throw new FileIlleggibile({ tipo: 'troncato' });
    const numeri: number[] = [];
    for (let i = 0; i < 109 && numeri.length < quanti; i += 1) numeri.push(testa.u32());
    while (numeri.length < quanti && altri < PRIMO_SEGNALE) {
      const lista = new LettoreByte(this.settore(altri));
      for (let i = 0; i < this.byteSettore / 4 - 1; i += 1) numeri.push(lista.u32());
      altri = lista.u32();
    }
    const tabella: number[] = [];
    for (const numero of numeri.slice(0, quanti)) {
      const settore = new LettoreByte(this.settore(numero));
      for (let i = 0; i < this.byteSettore / 4; i += 1) tabella.push(settore.u32());
    }
    return tabella;
  }

  /** Le voci della radice stanno in un albero: sinistra e destra sono sorelle, figlia apre una cartella. */
  private raccogli(elenco: readonly VoceOle[]): void {
    const daVedere = [this.radice.figlia];
    const viste = new Set<number>();
    for (let numero = daVedere.pop(); numero !== undefined; numero = daVedere.pop()) {
      const voce = elenco[numero];
      if (numero === NESSUNA || voce === undefined || viste.has(numero)) continue;
      viste.add(numero);
      this.voci.set(voce.nome, voce);
      daVedere.push(voce.sinistra, voce.destra);
    }
  }
}

function leggiVoci(byte: Uint8Array): readonly VoceOle[] {
  const quante = Math.min(Math.floor(byte.length / BYTE_VOCE), MASSIMO_VOCI);
  return Array.from({ length: quante }, (_, i) => {
    const lettore = new LettoreByte(byte, i * BYTE_VOCE);
    const nome = lettore.byte(64);
    const byteNome = Math.min(Math.max(lettore.u16() - 2, 0), 62);
    const tipo = lettore.u8();
    lettore.salta(1);
    const [sinistra, destra, figlia] = [lettore.u32(), lettore.u32(), lettore.u32()];
    lettore.salta(36);
    const settore = lettore.u32();
    return {
      nome: new LettoreByte(nome).testo(byteNome >> 1, true),
      tipo,
      sinistra,
      destra,
      figlia,
      settore,
      byte: lettore.u32(),
    };
  });
}
