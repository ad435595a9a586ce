import type { FoglioPiantato } from '../../guasti/modello';
import type { Contenuto } from '../../guasti/modello';
import { cella } from '../../guasti/modello';
import { legenda, quotePulite, righePulite, titoloPulito } from '../../guasti/tabelle-pulite';
import type { PianoPulito } from '../../guasti/tabelle-pulite';
import { VOCI, VOCI_QUADRO } from '../../../src/domain/voci/voce';
import type { VoceKey } from '../../../src/domain/voci/voce';
import type { PianoValido } from './piano-valido';

/** Altri modi di disporre un piano, oltre ai sei in cui si piantano i guasti. */
type Disponi = (pulito: PianoPulito, piano: PianoValido) => FoglioPiantato[];

/** Le righe degli enti col TOTALE delle ALER, quello dei comuni e quello di tutti. */
function conGruppi(pulito: PianoPulito, piano: PianoValido): FoglioPiantato[] {
  const voci: readonly VoceKey[] = [...VOCI_QUADRO, 'transitori', 'assegnate'];
  const gruppo = (titolo: string, tipo: 'aler' | 'comune'): Contenuto[][] => {
    const enti = piano.enti.filter(({ ente }) => ente.tipo === tipo);
    if (enti.length < 2)
      return enti.length === 0 ? [] : righePulite({ ...pulito, enti }, { id: tipo, voci }).slice(1, -1);
    return righePulite({ ...pulito, enti }, { id: tipo, voci, nomeTotale: titolo }).slice(1);
  };
  const tutto = righePulite(pulito, { id: 'quadro', voci });
  const altri = piano.enti.filter(({ ente }) => ente.tipo === 'operatore');
  return [
    {
      nome: 'Quadro',
      righe: [
        titoloPulito(pulito, 'quadro', 'Quadro riepilogativo'),
        ...tutto.slice(0, 1),
        ...gruppo('Totale ALER', 'aler'),
        ...gruppo('Totale comuni', 'comune'),
        ...(altri.length === 0 ? [] : righePulite({ ...pulito, enti: altri }, { id: 'altri', voci }).slice(1, -1)),
        ...tutto.slice(-1),
        ...legenda(pulito),
      ],
    },
  ];
}

/** Tutto ciò da cui vengono turn-over e nuova edificazione, come nel modello della comunicazione ma per tutti gli enti. */
function conDettaglio(pulito: PianoPulito, { anno, enti }: PianoValido): FoglioPiantato[] {
  const voci = [
    'libere',
    'turnOverMedio',
    'turnOver',
    'carenza',
    'ristrutturazione',
    'nuovaEdificazione',
    'nuova',
    'privati',
    'complessivo',
  ] as const;
  const base = righePulite(pulito, { id: 'dettaglio', voci });
  const anni = [anno - 3, anno - 2, anno - 1];
  const righe = base.map((riga, i): Contenuto[] => {
    const ente = enti[i - 1];
    const somma = (quale: number): number => enti.reduce((s, { turnOverAnnui }) => s + (turnOverAnnui[quale] ?? 0), 0);
    const inPiu = anni.map((uno, quale): Contenuto => {
      if (i === 0) return `${VOCI.turnOverAnnuo.intestazione} ${uno}`;
      return ente ? (ente.turnOverAnnui[quale] ?? null) : somma(quale);
    });
    return [...riga.slice(0, 2), ...inPiu, ...riga.slice(2)];
  });
  return [
    {
      nome: `Disponibilità ${anno}`,
      righe: [titoloPulito(pulito, 'dettaglio', 'Disponibilità'), ...righe, ...legenda(pulito)],
    },
  ];
}

/** Il quadro, e il patrimonio di ogni ente per uso. */
function conPatrimonio(pulito: PianoPulito): FoglioPiantato[] {
  const voci = ['consistenzaSap', 'consistenzaSas', 'consistenzaAltri', 'consistenza'] as const;
  return [
    {
      nome: 'Patrimonio',
      righe: [
        [cella('patrimonio/titolo', 'Consistenza del patrimonio')],
        ...righePulite(pulito, { id: 'patrimonio', voci }),
        ...legenda(pulito),
      ],
    },
    {
      nome: 'Quadro',
      righe: [
        titoloPulito(pulito, 'quadro', 'Quadro riepilogativo'),
        ...righePulite(pulito, { id: 'quadro', voci: VOCI_QUADRO }),
        ...legenda(pulito),
      ],
    },
  ];
}

/** La popolazione dei comuni accanto al quadro: maschi e femmine fanno gli abitanti. */
function conPopolazione(pulito: PianoPulito, { anno, enti }: PianoValido): FoglioPiantato[] {
  const abitanti = enti
    .filter(({ ente }) => ente.tipo === 'comune')
    .map(({ nome }, i) => ({ nome, maschi: 800 + ((i * 137) % 900), femmine: 820 + ((i * 211) % 900) }));
  const tutti = (di: 'maschi' | 'femmine'): number => abitanti.reduce((somma, uno) => somma + uno[di], 0);
  const riga = (nome: string, maschi: number, femmine: number): Contenuto[] => [
    nome,
    maschi,
    femmine,
    maschi + femmine,
  ];
  return [
    {
      nome: 'Popolazione',
      righe: [
        [`Popolazione residente al 1° gennaio ${anno - 1}`],
        ['Comune', 'Totale maschi', 'Totale femmine', 'Totale generale'],
        ...abitanti.map(({ nome, maschi, femmine }) => riga((pulito.scrivi ?? String)(nome), maschi, femmine)),
        riga('TOTALE', tutti('maschi'), tutti('femmine')),
      ],
    },
    {
      nome: 'Quadro',
      righe: [
        titoloPulito(pulito, 'quadro', 'Quadro riepilogativo'),
        ...righePulite(pulito, { id: 'quadro', voci: VOCI_QUADRO }),
        ...legenda(pulito),
      ],
    },
  ];
}

/** Una tabella sola con le quote accanto ai conteggi, e l'anno scritto nelle intestazioni. */
function tuttoInUna(pulito: PianoPulito, { anno, enti }: PianoValido): FoglioPiantato[] {
  const voci = [...VOCI_QUADRO, 'transitori', 'assegnate'] as const;
  const tabella = righePulite(pulito, {
    id: 'quadro',
    voci,
    testataEnte: 'Ente proprietario',
    intestazioni: {
      complessivo: `U.I. disponibili nell'anno ${anno}`,
      assegnate: `U.I. assegnate nel ${anno - 1}`,
      transitori: 'U.I. destinate a SAT',
    },
  });
  const percento = pulito.percento ?? ((etichetta, quanto) => cella(etichetta, quanto / 100, { formato: '0%' }));
  const righe = tabella.map((riga, i): Contenuto[] => {
    const quota = enti[i - 1]?.valori.polizia;
    if (i === 0) return [...riga, VOCI.polizia.intestazione];
    return [...riga, quota === undefined ? null : percento(`quadro/polizia/${enti[i - 1]?.nome ?? ''}`, quota)];
  });
  return [{ nome: `Piano ${anno}`, righe: [...righe, ...legenda(pulito)] }];
}

/** Un riquadro con titoli, date e firme attorno alla tabella, come in una lettera. */
function conContorno(pulito: PianoPulito, { ambito, anno }: PianoValido): FoglioPiantato[] {
  const quote = quotePulite(pulito);
  return [
    {
      nome: 'Allegato A',
      origine: { riga: 1, colonna: 1 },
      righe: [
        [`Ambito territoriale di ${ambito}`],
        ['Allegato A alla deliberazione dell’assemblea dei sindaci'],
        [],
        titoloPulito(pulito, 'quadro', "Piano annuale dell'offerta abitativa"),
        [],
        ...righePulite(pulito, { id: 'quadro', voci: VOCI_QUADRO }),
        ...legenda(pulito),
        [],
        [`Dati estratti dalla piattaforma regionale il 15/11/${anno - 1}`],
        ['Il responsabile del servizio'],
        ['f.to dott.ssa Rossi'],
        ...(quote.length === 0 ? [] : [[], ['Quote riservate'], ...quote]),
      ],
    },
  ];
}

export const ALTRE_DISPOSIZIONI: ReadonlyMap<string, { readonly disponi: Disponi; readonly conRegistro: boolean }> =
  new Map([
    ['totali di gruppo', { disponi: conGruppi, conRegistro: true }],
    ['dettaglio del turn-over', { disponi: conDettaglio, conRegistro: true }],
    ['quadro e patrimonio', { disponi: conPatrimonio, conRegistro: false }],
    ['quadro e popolazione', { disponi: conPopolazione, conRegistro: false }],
    ['tutto in una tabella', { disponi: tuttoInUna, conRegistro: true }],
    ['tabella con contorno', { disponi: conContorno, conRegistro: false }],
  ]);
