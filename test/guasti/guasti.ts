import { totale } from './ambito-pulito';
import { GUASTI_DEGLI_ELENCHI } from './guasti-degli-elenchi';
import { GUASTI_DELLE_DATE } from './guasti-delle-date';
import { GUASTI_DELLE_QUOTE } from './guasti-delle-quote';
import { GUASTI_DI_COERENZA } from './guasti-di-coerenza';
import { cella, isPiantata, trova, copia } from './modello';
import { cambia, piu, righe, senzaRiga, valore, VITTIMA } from './pianta';
import type { Guasto } from './pianta';

/** Cambia insieme la cella del quadro, il complessivo della riga e i totali: resta solo il disaccordo col dettaglio. */
const quadroDiversoDalDettaglio: Guasto['pianta'] = (fogli) => {
  const dove = trova(fogli, `quadro/turnOver/${VITTIMA}`);
  if (!dove || !trova(fogli, `turnOver/turnOver/${VITTIMA}`)) return null;
  let nuovi = fogli;
  for (const etichetta of [`turnOver/${VITTIMA}`, `complessivo/${VITTIMA}`, 'turnOver/TOTALE', 'complessivo/TOTALE']) {
    nuovi = cambia(`quadro/${etichetta}`, piu(2))(nuovi)?.fogli ?? nuovi;
  }
  return { fogli: nuovi, attesa: dove };
};

/** Un guasto alla volta; le regole attese sono quelle che devono indicare proprio la cella guastata. */
export const GUASTI: readonly Guasto[] = [
  { nome: 'componente cambiata', regole: ['A01', 'A02', 'A03'], pianta: cambia(`quadro/turnOver/${VITTIMA}`, piu(3)) },
  { nome: 'complessivo cambiato', regole: ['A01'], pianta: cambia(`quadro/complessivo/${VITTIMA}`, piu(1)) },
  { nome: 'totale cambiato', regole: ['A02'], pianta: cambia('quadro/carenza/TOTALE', piu(-1)) },
  { nome: 'dettaglio cambiato', regole: ['A02', 'A03'], pianta: cambia(`carenza/carenza/${VITTIMA}`, piu(1)) },
  { nome: 'quadro diverso dal dettaglio', regole: ['A03'], pianta: quadroDiversoDalDettaglio },
  { nome: 'ente mancante', regole: ['S03'], pianta: senzaRiga('transitori') },
  {
    nome: 'ente ripetuto',
    regole: ['S06'],
    pianta: righe('quadro', (celle, riga) => {
      const doppia = (celle[riga] ?? []).map((c) =>
        isPiantata(c) && typeof c.valore === 'number' ? { ...c, valore: 0, etichetta: undefined } : c,
      );
      celle.splice(riga + 1, 0, doppia);
      return riga + 1;
    }),
  },
  {
    nome: 'ente estraneo',
    regole: ['S04'],
    pianta: righe('quadro', (celle, riga, colonna) => {
      const estranea = (celle[riga] ?? []).map((c, i) =>
        i === colonna ? cella('estraneo', 'COMUNE DI CREMONA') : isPiantata(c) && typeof c.valore === 'number' ? 0 : c,
      );
      celle.splice(riga + 1, 0, estranea);
      return riga + 1;
    }),
  },
  { nome: 'nome storpiato', regole: ['S05'], pianta: cambia(`quadro/nome/${VITTIMA}`, valore('COMUNE DI MARCRIA')) },
  { nome: 'cella vuota', regole: ['S10'], pianta: cambia('quadro/carenza/COMUNE DI CASTELDIDONE', valore(null)) },
  {
    nome: 'risposta mancante',
    regole: ['S10'],
    pianta: cambia(`transitori/transitori/COMUNE DI CASTELDIDONE`, valore(null)),
  },
  { nome: 'numero come testo', regole: ['S09'], pianta: cambia(`quadro/carenza/${VITTIMA}`, valore('1 ')) },
  { nome: 'testo ambiguo', regole: ['S09'], pianta: cambia(`quadro/carenza/${VITTIMA}`, valore('1.000')) },
  { nome: 'numero negativo', regole: ['S08'], pianta: cambia(`quadro/carenza/${VITTIMA}`, valore(-1)) },
  { nome: 'numero con decimali', regole: ['S08'], pianta: cambia(`quadro/carenza/${VITTIMA}`, valore(1.5)) },
  {
    nome: 'data al posto del numero',
    regole: ['S08'],
    pianta: cambia(`quadro/carenza/${VITTIMA}`, (c) => ({ ...c, valore: 44197, formato: 'dd/mm/yyyy' })),
  },
  {
    nome: 'errore di formula',
    regole: ['S08'],
    pianta: cambia(`quadro/carenza/${VITTIMA}`, valore({ errore: '#REF!' })),
  },
  { nome: 'vero o falso', regole: ['S08'], pianta: cambia(`quadro/carenza/${VITTIMA}`, valore(true)) },
  {
    nome: 'formula senza risultato',
    regole: ['S08'],
    pianta: cambia('quadro/carenza/TOTALE', (c) => ({ ...c, valore: { nonCalcolata: true }, formula: '=SUM(A1:A2)' })),
  },
  {
    nome: 'quota di polizia oltre il tetto',
    regole: ['Q04'],
    pianta: cambia(`quote/polizia/${VITTIMA}`, valore(0.22)),
  },
  {
    nome: 'quota di indigenti sotto il minimo',
    regole: ['Q01'],
    pianta: cambia(`quote/indigenti/${VITTIMA}`, valore(0.15)),
  },
  { nome: 'percentuale oltre 100', regole: ['S08'], pianta: cambia(`quote/polizia/${VITTIMA}`, valore(1.2)) },
  {
    nome: 'transitori oltre il complessivo',
    regole: ['Q09'],
    pianta: cambia('transitori/transitori/COMUNE DI CASTELDIDONE', valore(2)),
  },
  { nome: "intestazione d'una voce mancante", regole: ['S02'], pianta: cambia('quadro/testata/carenza', valore(null)) },
  {
    nome: 'intestazione degli enti mancante',
    regole: ['S02'],
    pianta: cambia('transitori/testata/ente', valore(null)),
  },
  {
    nome: 'totale mancante',
    regole: ['S07'],
    pianta: (fogli) => {
      const dove = trova(fogli, 'quadro/nome/TOTALE');
      const testata = trova(fogli, 'quadro/testata/ente');
      if (!dove || !testata) return null;
      const nuovi = copia(fogli);
      nuovi[dove.foglio]?.righe.splice(dove.riga, 1);
      return { fogli: nuovi, attesa: testata };
    },
  },
  {
    nome: 'anno diverso',
    regole: ['S12'],
    pianta: cambia('quadro/titolo', valore('Quadro riepilogativo - anno 2019')),
  },
  { nome: 'zero di chi non ha SAP', regole: ['S10'], pianta: cambia('quadro/carenza/COMUNE DI CALVATONE', valore(0)) },
  {
    nome: 'asterisco mancante',
    regole: ['S11'],
    pianta: cambia('transitori/nome/COMUNE DI CALVATONE', valore('COMUNE DI CALVATONE')),
  },
  {
    nome: 'alloggi di chi non ha SAP',
    regole: ['C01'],
    pianta: cambia('transitori/transitori/COMUNE DI CALVATONE', valore(1)),
  },
  ...GUASTI_DELLE_QUOTE,
  ...GUASTI_DI_COERENZA,
  ...GUASTI_DEGLI_ELENCHI,
  ...GUASTI_DELLE_DATE,
];

/** Il totale del complessivo, per chi vuole verificare che la base sia quella attesa. */
export const COMPLESSIVO_PULITO = totale('complessivo');
