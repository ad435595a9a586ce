import { sposta, tabellaDi } from './guasti-delle-quote';
import { copia, isPiantata, trova } from './modello';
import type { CellaPiantata } from './modello';
import { cambia, piu, valore, VITTIMA } from './pianta';
import type { Guasto } from './pianta';

const TORNATA = 'COMUNE DI TORNATA';
const CREMONA = 'ALER BS-CR-MN U.O. CREMONA';
const conTesto =
  (testo: string) =>
  (c: CellaPiantata): CellaPiantata => ({ ...c, valore: `${testo} - ${String(c.valore).slice(-9)}` });

/** Tutte le celle di una tabella svuotate, meno i nomi: dichiarata e mai compilata. */
const tabellaVuota: Guasto['pianta'] = (fogli) => {
  const dove = trova(fogli, 'transitori/testata/ente');
  if (!dove) return null;
  const nuovi = copia(fogli).map((foglio) => ({
    ...foglio,
    righe: foglio.righe.map((riga) =>
      riga.map((c) =>
        isPiantata(c) && c.etichetta?.startsWith('transitori/transitori/') ? { ...c, valore: null } : c,
      ),
    ),
  }));
  return { fogli: nuovi, attesa: dove };
};

/** Un totale scritto a mano dove gli altri sono formule. */
const totaleAMano: Guasto['pianta'] = (fogli) => {
  const dove = trova(fogli, 'quadro/carenza/TOTALE');
  const contenuto = dove && fogli[dove.foglio]?.righe[dove.riga]?.[dove.colonna];
  if (!contenuto || !isPiantata(contenuto) || contenuto.formula === undefined) return null;
  return cambia('quadro/carenza/TOTALE', (c) => ({ ...c, formula: undefined }))(fogli);
};

/** Una riga nascosta: chi guarda il foglio non vede che c'è. */
const rigaNascosta: Guasto['pianta'] = (fogli) => {
  const dove = trova(fogli, `quadro/nome/${VITTIMA}`);
  if (!dove) return null;
  const nuovi = fogli.map((foglio, i) =>
    i === dove.foglio ? { ...foglio, righeNascoste: [dove.riga + (foglio.origine?.riga ?? 0)] } : foglio,
  );
  return { fogli: nuovi, attesa: dove };
};

/** Le U.I. SAP di un ente passate a un altro dello stesso sub-ambito: i totali tornano, le disponibili sono troppe. */
const patrimonioPiccolo: Guasto['pianta'] = (fogli) => {
  const attesa = trova(fogli, `quadro/complessivo/${VITTIMA}`);
  if (!attesa || !trova(fogli, `patrimonio/consistenzaSap/${VITTIMA}`)) return null;
  let nuovi = fogli;
  for (const voce of ['consistenzaSap', 'consistenza']) {
    nuovi = cambia(`patrimonio/${voce}/${VITTIMA}`, piu(-35))(nuovi)?.fogli ?? nuovi;
    nuovi = cambia(`patrimonio/${voce}/COMUNE DI VIADANA`, piu(35))(nuovi)?.fogli ?? nuovi;
  }
  return { fogli: nuovi, attesa };
};

/** "Non rilevabile" nel titolo, e sotto degli zeri: si guarda il primo. */
const nonRilevabile: Guasto['pianta'] = (fogli) => {
  const guastata = cambia('privati/titolo', conTesto('Conferite da privati, dato non rilevabile'))(fogli);
  const attesa = trova(fogli, 'privati/privati/ALER BS-CR-MN U.O. MANTOVA');
  return guastata && attesa ? { ...guastata, attesa } : null;
};

/** Un guasto per ogni altra regola di struttura, aritmetica e coerenza che si può piantare in una cella. */
export const GUASTI_DI_COERENZA: readonly Guasto[] = [
  { nome: 'tabella mai compilata', regole: ['S01'], pianta: tabellaVuota },
  { nome: 'totale scritto a mano fra le formule', regole: ['S13'], pianta: totaleAMano },
  { nome: 'riga nascosta', regole: ['S13'], pianta: rigaNascosta },
  {
    nome: 'maschi e femmine non fanno gli abitanti',
    regole: ['A04'],
    pianta: cambia(`popolazione/tutti/${TORNATA}`, piu(10)),
  },
  { nome: 'media del turn-over sbagliata', regole: ['A05'], pianta: cambia(`quadro/turnOverMedio/${VITTIMA}`, piu(2)) },
  { nome: 'disponibili oltre il patrimonio', regole: ['A06'], pianta: patrimonioPiccolo },
  {
    nome: 'sub-ambiti che non fanno il totale dei comuni',
    regole: ['A07'],
    pianta: cambia('ambito/viadana', piu(7)),
  },
  {
    nome: 'usi che non fanno il patrimonio',
    regole: ['A08'],
    pianta: cambia(`patrimonio/consistenza/${VITTIMA}`, piu(5)),
  },
  { nome: 'percentuale diversa dal rapporto', regole: ['A09'], pianta: cambia('ambito/percento', valore(0.61)) },
  {
    nome: 'assegnate oltre il piano di prima',
    regole: ['A10'],
    pianta: (fogli) => (trova(fogli, 'enti/nome/COMUNE DI MARCARIA') ? sposta('assegnate', 15)(fogli) : null),
  },
  {
    nome: 'numero molto cambiato in un anno',
    regole: ['A12'],
    pianta: (fogli) => (trova(fogli, 'enti/nome/COMUNE DI MARCARIA') ? sposta('assegnate', 8)(fogli) : null),
  },
  {
    nome: 'codice ISTAT di un altro comune',
    regole: ['C02'],
    pianta: cambia(`enti/codiceIstat/${VITTIMA}`, valore('020061')),
  },
  { nome: 'provincia sbagliata', regole: ['C02'], pianta: cambia(`enti/provincia/${VITTIMA}`, valore('BS')) },
  {
    nome: 'codice catastale di un comune cessato',
    regole: ['C03'],
    pianta: cambia('enti/codiceCatastale/COMUNE DI PIADENA DRIZZONA', valore('G536')),
  },
  { nome: 'zero dove il dato non è rilevabile', regole: ['C04'], pianta: nonRilevabile },
  {
    nome: 'totale del titolo diverso da quello della tabella',
    regole: ['C05'],
    pianta: cambia('complessivo/titolo', conTesto('In totale 999 unità disponibili')),
  },
  {
    nome: 'ALER scritta in due modi',
    regole: ['C06', 'S05'],
    pianta: (fogli) =>
      tabellaDi(fogli, 'turnOver') === null
        ? null
        : cambia(`quadro/nome/${CREMONA}`, valore('ALER BS- CR-MN U.O. CREMONA'))(fogli),
  },
];
