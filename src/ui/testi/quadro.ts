import type { CartellaScritta } from '../../app/cartella-aperta';
import type { Quadro, ValoreQuadro, VoceQuadro } from '../../domain/quadro';
import { elenco } from '../../domain/testi/elenco';
import { numeroItaliano } from '../../domain/testi/numero-italiano';
import { plurale } from '../../domain/testi/plurale';

/** Nomi delle voci nella legenda e nella tabella: più brevi delle intestazioni stampate. */
export const NOMI_VOCI: Readonly<Record<VoceQuadro, string>> = {
  complessivo: 'Disponibili in tutto',
  turnOver: 'Libere e da turn-over',
  carenza: 'In carenza manutentiva',
  nuova: 'Nuove o ristrutturate',
  privati: 'Conferite da privati',
};

export const TESTI_QUADRO = {
  titolo: 'Anteprima del quadro',
  leggo: 'Leggo la cartella…',
  nonLetto: 'La cartella non si è potuta leggere.',
  riprova: 'Riprova',
  nienteTitolo: 'Non trovo i dati del quadro',
  niente:
    'Ho cercato le tabelle delle unità disponibili, del turn-over, della carenza manutentiva, delle nuove e dei privati.',
  nienteRimedio: 'Apri la cartella con queste tabelle, oppure controlla che le intestazioni siano quelle del piano.',
  senzaDati: {
    causa: 'Nella cartella non ci sono i dati del quadro: non ho scritto niente.',
    rimedio: 'Controlla che ci siano le tabelle del piano, con le loro intestazioni, e riprova.',
  },
  legenda: 'Somme per voce',
  ente: 'Ente',
  note: 'Note',
  totale: 'TOTALE',
  nonComunicato: 'non comunicato',
  nonRilevabile: 'non rilevabile',
  vaiAlControllo: 'Vai al controllo',
  vaiAlPiano: 'Scrivi l’anno nella scheda Piano',
  senzaAnno: 'L’anno del piano non è scritto da nessuna parte. Il quadro uscirebbe senza anno.',
  superata: 'I dati sono cambiati dopo il controllo. Il quadro userà quelli di adesso.',
  solaLettura: 'La cartella è in sola lettura. Salvane una copia per creare il quadro.',
  crea: 'Crea il quadro',
  rilego: 'Rileggo la cartella…',
  scrivo: 'Scrivo i fogli…',
  sostituzione: 'Se li ho già scritti io, li rifaccio. I tuoi fogli non si toccano.',
  fatto: 'Il quadro è pronto',
  vaiAlQuadro: 'Vai al quadro',
  incompleto: 'Un foglio a metà porta la scritta INCOMPLETO nella prima cella: creando di nuovo il quadro si completa.',
} as const;

export function titoloAnteprima(anno: number | null): string {
  return anno === null ? TESTI_QUADRO.titolo : `${TESTI_QUADRO.titolo} ${anno}`;
}

export function fraseTotale({ anno, righe, totale }: Quadro): string {
  const quando = anno === null ? 'Nell’anno del piano' : `Nel ${anno}`;
  const conUnita = righe.filter(({ valori }) => typeof valori.complessivo === 'number' && valori.complessivo > 0);
  const dove =
    righe.length === 1 ? '' : `, in ${plurale(conUnita.length, 'ente', 'enti')} su ${numeroItaliano(righe.length)}`;
  const quante = totale.complessivo;
  if (quante === null) return `${quando} nessun ente dichiara unità disponibili.`;
  if (quante === 0) return `${quando} non ci sono unità disponibili.`;
  const verbo = quante === 1 ? 'è disponibile' : 'sono disponibili';
  return `${quando} ${verbo} ${plurale(quante, 'unità', 'unità')}${dove}.`;
}

export function valoreScritto(valore: ValoreQuadro): string {
  if (valore === null) return TESTI_QUADRO.nonComunicato;
  return valore === 'n.r.' ? TESTI_QUADRO.nonRilevabile : numeroItaliano(valore);
}

/** Gli enti che non hanno una barra, e perché: «A zero: Bozzolo e Dosolo.» */
export const SENZA_BARRA = {
  zero: (nomi: readonly string[]) => `A zero (${nomi.length}): ${elencoIntero(nomi)}.`,
  nonComunicato: (nomi: readonly string[]) => `Senza risposta (${nomi.length}): ${elencoIntero(nomi)}.`,
  senzaSap: (nomi: readonly string[]) => `Senza unità SAP, con l’asterisco (${nomi.length}): ${elencoIntero(nomi)}.`,
  nonRilevabile: (nomi: readonly string[]) => `Dato non rilevabile (${nomi.length}): ${elencoIntero(nomi)}.`,
} as const;

/** Tutti i nomi: qui non si deve nascondere nessun ente. */
function elencoIntero(nomi: readonly string[]): string {
  const ultimo = nomi.at(-1) ?? '';
  return nomi.length < 2 ? ultimo : `${nomi.slice(0, -1).join(', ')} e ${ultimo}`;
}

export function mostraTutti(quanti: number): string {
  return `Mostra tutti i ${numeroItaliano(quanti)} enti`;
}

export function erroriAperti(quanti: number): string {
  const soggetto = quanti === 1 ? 'C’è 1 errore aperto' : `Ci sono ${numeroItaliano(quanti)} errori aperti`;
  return `${soggetto}: le cifre del quadro potrebbero cambiare.`;
}

export function scrivero(nomi: readonly string[]): string {
  return `Scriverò nella cartella i fogli ${elenco(nomi.map(tra))}.`;
}

/** Il foglio dell'utente che ha il nome di uno dei nostri. */
export function nomeOccupato(nomi: readonly string[]): string {
  const fogli = elenco(nomi.map(tra));
  return nomi.length === 1
    ? `Hai già un foglio tuo che si chiama ${fogli}: non lo tocco, il mio avrà un altro nome.`
    : `Hai già fogli tuoi che si chiamano ${fogli}: non li tocco, i miei avranno altri nomi.`;
}

/** Che cosa è stato fatto, una frase per fatto. `voluti` sono i nomi che i fogli avrebbero, nell'ordine di `fogli`. */
export function frasiDelFatto(scritta: CartellaScritta, voluti: readonly string[]): readonly string[] {
  const { fogli, riscritti, pivotMancate } = scritta;
  const nuovi = fogli.filter((nome) => !riscritti.includes(nome));
  const cambiati = fogli.flatMap((nome, i) => {
    const voluto = voluti[i];
    return voluto === undefined || voluto === nome ? [] : [`${tra(voluto)} è un foglio tuo: il mio è ${tra(nome)}.`];
  });
  return [
    ...(nuovi.length > 0 ? [`${nuovi.length === 1 ? 'Foglio nuovo' : 'Fogli nuovi'}: ${elenco(nuovi.map(tra))}.`] : []),
    ...(riscritti.length > 0
      ? [`${riscritti.length === 1 ? 'Foglio rifatto' : 'Fogli rifatti'}: ${elenco(riscritti.map(tra))}.`]
      : []),
    ...cambiati,
    ...(pivotMancate.length > 0
      ? [
          'La tabella pivot non è riuscita: questo Excel non la accetta. Le stesse cifre sono nel quadro e nel foglio «Dati».',
        ]
      : []),
  ];
}

function tra(nome: string): string {
  return `«${nome}»`;
}
