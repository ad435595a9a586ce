import type { ValoreCella } from '../../src/domain/snapshot';
import type { CampoUnita } from '../../src/domain/unita/elenco-unita';
import { copia, isPiantata, trova } from './modello';
import type { FoglioPiantato } from './modello';
import { cambia, piu, valore, VITTIMA } from './pianta';
import type { Guasto } from './pianta';

/** Nel nostro modello lavori e convenzioni stanno in fogli loro; altrove in colonne dell'elenco. */
const ELENCHI = ['unita', 'lavori', 'convenzioni'] as const;

function etichetta(fogli: readonly FoglioPiantato[], campo: CampoUnita, ruolo: string): string | null {
  const possibili = ELENCHI.map((elenco) => `${elenco}/${campo}/${ruolo}/${VITTIMA}`);
  return possibili.find((una) => trova(fogli, una) !== null) ?? null;
}

/** Scrive un altro valore nella riga dell'alloggio con quel ruolo. */
function scrivi(campo: CampoUnita, ruolo: string, nuovo: ValoreCella): Guasto['pianta'] {
  return (fogli) => {
    const dove = etichetta(fogli, campo, ruolo);
    return dove === null ? null : cambia(dove, valore(nuovo))(fogli);
  };
}

/** Lo stesso valore di un altro alloggio; il rilievo può stare in un'altra cella della riga. */
function comeUnAltro(campo: CampoUnita, ruolo: string, altro: string, visto = campo): Guasto['pianta'] {
  return (fogli) => {
    const dove = trova(fogli, `unita/${campo}/${altro}/${VITTIMA}`);
    const suo = dove && fogli[dove.foglio]?.righe[dove.riga]?.[dove.colonna];
    const attesa = trova(fogli, `unita/${visto}/${ruolo}/${VITTIMA}`);
    if (!isPiantata(suo ?? undefined) || !suo || typeof suo !== 'object' || !('valore' in suo) || !attesa) return null;
    const guastata = scrivi(campo, ruolo, suo.valore)(fogli);
    return guastata && { ...guastata, attesa };
  };
}

/** Le tabelle che dichiarano i numeri degli elenchi. */
const DICHIARATI = ['dichiarati', 'quadro'] as const;

/** Cambia un numero dichiarato con ciò che ne dipende: la riga e i totali tornano, gli alloggi contati no. */
function dichiara(quanto: number, voce: string, ...dipendenti: readonly string[]): Guasto['pianta'] {
  return (fogli) => {
    const tabella = DICHIARATI.find((una) => trova(fogli, `${una}/${voce}/${VITTIMA}`) !== null);
    const attesa = tabella ? trova(fogli, `${tabella}/${voce}/${VITTIMA}`) : null;
    if (!tabella || !attesa || !trova(fogli, `unita/codice/occupata/${VITTIMA}`)) return null;
    const nuovi = [voce, ...dipendenti]
      .flatMap((una) => [`${tabella}/${una}/${VITTIMA}`, `${tabella}/${una}/TOTALE`])
      .reduce((prima, cella) => cambia(cella, piu(quanto))(prima)?.fogli ?? prima, fogli);
    return { fogli: nuovi, attesa };
  };
}

/** Il guasto è nell'elenco, ma si vede nel numero dichiarato. */
function vistoIn(voce: string, guasto: Guasto['pianta']): Guasto['pianta'] {
  return (fogli) => {
    const tabella = DICHIARATI.find((una) => trova(fogli, `${una}/${voce}/${VITTIMA}`) !== null);
    const attesa = tabella ? trova(fogli, `${tabella}/${voce}/${VITTIMA}`) : null;
    const guastata = attesa && guasto(fogli);
    return guastata ? { ...guastata, attesa } : null;
  };
}

/** L'alloggio non c'è più: la riga resta vuota, e le tabelle di fianco al loro posto. */
const senzaAlloggio: Guasto['pianta'] = (fogli) => {
  const chi = `altro0/${VITTIMA}`;
  const dove = trova(fogli, `unita/codice/${chi}`);
  const nuovi = copia(fogli);
  const riga = dove && nuovi[dove.foglio]?.righe[dove.riga];
  if (!riga) return null;
  riga.forEach((c, i) => {
    if (isPiantata(c) ? c.etichetta?.endsWith(chi) : c === 'vedi fascicolo') riga[i] = null;
  });
  return { fogli: nuovi, attesa: dove };
};

/** Un alloggio in carenza che il foglio Carenza non riporta. */
const nonDescritta: Guasto['pianta'] = (fogli) => {
  const attesa = trova(fogli, `unita/stato/carenza/${VITTIMA}`);
  const guastata = cambia(`lavori/codice/carenza/${VITTIMA}`, valore('E949-999'))(fogli);
  return attesa && guastata ? { ...guastata, attesa } : null;
};

/** Meno libere o che si libereranno di quante l'elenco ne conti di già libere, se le già libere non si dichiarano. */
const turnOverPiccolo: Guasto['pianta'] = (fogli) =>
  DICHIARATI.some((una) => trova(fogli, `${una}/libere/${VITTIMA}`))
    ? null
    : dichiara(-3, 'turnOver', 'complessivo')(fogli);

const GIORNO_DOPO = 46_751;

/** Un guasto alla volta nelle righe degli elenchi di alloggi, o nei numeri che ne dipendono. */
export const GUASTI_DEGLI_ELENCHI: readonly Guasto[] = [
  { nome: 'codice di alloggio ripetuto', regole: ['S15'], pianta: comeUnAltro('codice', 'libera2', 'occupata') },
  { nome: 'codice di alloggio mancante', regole: ['S15'], pianta: scrivi('codice', 'libera', null) },
  {
    nome: 'foglio, mappale e subalterno di un altro alloggio',
    regole: ['C03'],
    pianta: comeUnAltro('subalterno', 'carenza', 'libera2', 'foglio'),
  },
  { nome: 'foglio catastale impossibile', regole: ['S14'], pianta: scrivi('foglio', 'libera', 12_345) },
  { nome: 'mappale impossibile', regole: ['S14'], pianta: scrivi('mappale', 'libera', '12A') },
  { nome: 'subalterno impossibile', regole: ['S14'], pianta: scrivi('subalterno', 'libera', -1) },
  { nome: 'mappale mancante', regole: ['S14'], pianta: scrivi('mappale', 'libera', null) },
  {
    nome: 'codice Belfiore di un altro comune',
    regole: ['C02'],
    pianta: scrivi('codiceCatastale', 'libera', 'F205'),
  },
  { nome: 'codice ISTAT dell’alloggio sbagliato', regole: ['C02'], pianta: scrivi('codiceIstat', 'libera', '015146') },
  { nome: 'provincia dell’alloggio sbagliata', regole: ['C02'], pianta: scrivi('provincia', 'libera', 'MI') },
  { nome: 'superficie zero', regole: ['S14'], pianta: scrivi('superficie', 'occupata', 0) },
  { nome: 'superficie a parole', regole: ['S14'], pianta: scrivi('superficie', 'occupata', 'ampia') },
  { nome: 'superficie mancante', regole: ['S14'], pianta: scrivi('superficie', 'occupata', null) },
  { nome: 'vani zero', regole: ['S14'], pianta: scrivi('vani', 'occupata', 0) },
  { nome: 'un terzo di vano', regole: ['S14'], pianta: scrivi('vani', 'occupata', 3.3) },
  { nome: 'stato sconosciuto', regole: ['S14'], pianta: scrivi('stato', 'libera', 'boh') },
  { nome: 'stato mancante', regole: ['S14'], pianta: scrivi('stato', 'libera', null) },
  { nome: 'classificazione sconosciuta', regole: ['S14'], pianta: scrivi('classificazione', 'occupata', 'bilocale') },
  { nome: 'rilascio il 31 febbraio', regole: ['S14'], pianta: scrivi('rilascio', 'rilascio', '31/02/2026') },
  { nome: 'rilascio in un altro anno', regole: ['S14'], pianta: scrivi('rilascio', 'rilascio', '15/06/2029') },
  { nome: 'convenzione che finisce il 31 febbraio', regole: ['S14'], pianta: scrivi('fine', 'privati', '31/02/2031') },
  { nome: 'costo negativo', regole: ['S14'], pianta: scrivi('costo', 'carenza', -500) },
  { nome: 'durata zero', regole: ['S14'], pianta: scrivi('durata', 'privati', 0) },
  {
    nome: 'proprietario di un altro ambito',
    regole: ['S04'],
    pianta: scrivi('proprietario', 'occupata', 'COMUNE DI CREMA'),
  },
  { nome: 'lavori oltre 8.000 euro', regole: ['Q13'], pianta: scrivi('costo', 'carenza', 8_000.01) },
  { nome: 'lavori senza costo', regole: ['Q14'], pianta: scrivi('costo', 'carenza', null) },
  { nome: 'alloggio in carenza senza lavori', regole: ['Q14'], pianta: scrivi('lavori', 'carenza', null) },
  { nome: 'scomputo oltre 36 mesi', regole: ['Q14'], pianta: scrivi('mesi', 'carenza', 37) },
  { nome: 'alloggio in carenza non descritto', regole: ['Q14'], pianta: nonDescritta },
  { nome: 'convenzione di otto anni meno un giorno', regole: ['Q15'], pianta: scrivi('fine', 'privati', GIORNO_DOPO) },
  { nome: 'convenzione che finisce prima di cominciare', regole: ['Q15'], pianta: scrivi('fine', 'privati', 43_000) },
  { nome: 'convenzione senza fine', regole: ['Q15'], pianta: scrivi('fine', 'privati', null) },
  { nome: 'convenzione di sette anni', regole: ['Q15'], pianta: scrivi('durata', 'privati', 7) },
  { nome: 'libere dichiarate e non contate', regole: ['A11'], pianta: dichiara(1, 'libere') },
  {
    nome: 'libera segnata occupata',
    regole: ['A11'],
    pianta: vistoIn('libere', scrivi('stato', 'libera', 'Occupata')),
  },
  {
    nome: 'patrimonio diverso dagli alloggi contati',
    regole: ['A11'],
    pianta: dichiara(1, 'consistenzaSap', 'consistenza'),
  },
  {
    nome: 'alloggi sociali diversi da quelli contati',
    regole: ['A11'],
    pianta: dichiara(-1, 'consistenzaSas', 'consistenza'),
  },
  { nome: 'alloggio che manca dall’elenco', regole: ['A11'], pianta: vistoIn('consistenzaSap', senzaAlloggio) },
  { nome: 'carenza diversa dagli alloggi contati', regole: ['A11'], pianta: dichiara(1, 'carenza', 'complessivo') },
  {
    nome: 'privati senza la loro convenzione',
    regole: ['A11'],
    pianta: (fogli) =>
      trova(fogli, `convenzioni/codice/privati/${VITTIMA}`) ? dichiara(1, 'privati', 'complessivo')(fogli) : null,
  },
  { nome: 'turn-over minore delle libere contate', regole: ['A11'], pianta: turnOverPiccolo },
];
