import type { AnnoPrecedente } from '../../src/domain/confronto/anno-precedente';
import { comunePerNome } from '../../src/domain/enti/comuni-lombardia';
import type { OpzioniContesto } from '../../src/domain/offerta/crea-contesto';
import { VOCI, VOCI_QUADRO } from '../../src/domain/voci/voce';
import type { VoceKey } from '../../src/domain/voci/voce';
import { ente } from '../costruttori/contesto';
import { ENTI_PULITI, totale } from './ambito-pulito';
import type { EntePulito } from './ambito-pulito';
import { cella } from './modello';
import type { Contenuto, FoglioPiantato } from './modello';
import { legenda, quotePulite, righePulite, titoloPulito } from './tabelle-pulite';
import type { PianoPulito } from './tabelle-pulite';

/**
 * Un piano con tutte le parti: elenco degli enti coi codici, dettaglio del turn-over, quote dopo il R.R. 2/2025,
 * patrimonio, popolazione, e l'anno prima accanto. Le regole che le sei disposizioni non toccano si provano qui.
 */
const ANNO = 2026;
/** Due comuni hanno scelto un'altra categoria, con la motivazione. */
const CATEGORIE: readonly (readonly [string, string, string])[] = [
  ['COMUNE DI MARCARIA', 'Anziani soli', 'Delibera 12/2025'],
  ['COMUNE DI VIADANA', 'Padri separati', 'Delibera 40/2025'],
];
const ANNI = [0, 1, 2];

const ENTI: readonly EntePulito[] = [
  ...ENTI_PULITI.map(completo),
  { nome: 'COMUNE DI PIADENA DRIZZONA', senzaSap: true, valori: {} },
];

function completo(uno: EntePulito): EntePulito {
  if (uno.senzaSap) return uno;
  const { complessivo = 0, turnOver = 0 } = uno.valori;
  const consistenzaSap = complessivo * 4 + 2;
  const quota = uno.nome.startsWith('ALER') ? { indigenti: 20 } : {};
  return {
    ...uno,
    valori: {
      ...uno.valori,
      ...quota,
      libere: Math.floor(turnOver / 2),
      turnOverMedio: Math.ceil(turnOver / 2),
      consistenzaSap,
      consistenzaSas: 3,
      consistenzaAltri: 1,
      consistenza: consistenzaSap + 4,
      ...(uno.nome === 'COMUNE DI VIADANA' ? { poliziaLocale: 5, categorie: 10 } : {}),
    },
  };
}

const PIANO: PianoPulito = { anno: ANNO, enti: ENTI };

function elencoEnti(): FoglioPiantato {
  return {
    nome: 'Enti',
    righe: [
      [`Enti dell'ambito - anno ${ANNO}`],
      ['Ente', 'Tipo di ente', 'Codice ISTAT', 'Codice catastale', 'Provincia', 'Stato SAP'],
      ...ENTI.map(({ nome, senzaSap }): Contenuto[] => {
        const comune = nome.startsWith('COMUNE') ? comunePerNome(nome) : null;
        return [
          cella(`enti/nome/${nome}`, nome),
          comune ? 'comune' : 'ALER',
          cella(`enti/codiceIstat/${nome}`, comune?.codiceIstat ?? null),
          cella(`enti/codiceCatastale/${nome}`, comune?.codiceCatastale ?? null),
          cella(`enti/provincia/${nome}`, comune?.provincia ?? null),
          senzaSap ? 'senza U.I. SAP' : 'con U.I. SAP',
        ];
      }),
    ],
  };
}

/** Il quadro con, in fondo alle colonne, da dove viene il turn-over. */
function quadro(): FoglioPiantato {
  const tabella = righePulite(PIANO, { id: 'quadro', voci: [...VOCI_QUADRO, 'libere', 'turnOverMedio'] });
  const righe = tabella.map((riga, i): Contenuto[] => {
    const uno = ENTI[i - 1];
    if (i === 0) return [...riga, ...ANNI.map((n) => `${VOCI.turnOverAnnuo.intestazione} ${ANNO - 3 + n}`)];
    const media = uno?.valori.turnOverMedio;
    if (uno) return [...riga, ...ANNI.map((n) => cella(`quadro/anno${n}/${uno.nome}`, media ?? null))];
    return [...riga, ...ANNI.map(() => ENTI.reduce((somma, { valori }) => somma + (valori.turnOverMedio ?? 0), 0))];
  });
  return {
    nome: 'Quadro',
    righe: [titoloPulito(PIANO, 'quadro', 'Quadro riepilogativo'), ...righe, ...legenda(PIANO)],
  };
}

function foglio(nome: string, voci: readonly VoceKey[], id: string): FoglioPiantato {
  const titolo =
    id === 'patrimonio'
      ? [cella('patrimonio/titolo', 'Consistenza del patrimonio per ente')]
      : titoloPulito(PIANO, id, nome);
  return { nome, righe: [titolo, ...righePulite(PIANO, { id, voci }), ...legenda(PIANO)] };
}

function destinazioni(): FoglioPiantato[] {
  return [
    { nome: 'Quote', righe: [titoloPulito(PIANO, 'quote', 'Quote riservate'), ...quotePulite(PIANO)] },
    {
      nome: 'Altra categoria',
      righe: [
        ['Ragione Sociale Ente Proprietario', VOCI.altraCategoria.intestazione, VOCI.motivazione.intestazione],
        ...CATEGORIE.map(([nome, categoria, motivo]) => [
          nome,
          cella(`categoria/altraCategoria/${nome}`, categoria),
          cella(`categoria/motivazione/${nome}`, motivo),
        ]),
      ],
    },
  ];
}

/** Il patrimonio per proprietario, con la percentuale, e quello dei comuni per sub-ambito: le somme degli enti. */
function patrimonioDiAmbito(): FoglioPiantato {
  const conSap = ENTI.filter(({ senzaSap }) => !senzaSap);
  const aler = conSap.filter(({ nome }) => nome.startsWith('ALER'));
  const comuni = conSap.filter(({ nome }) => nome.startsWith('COMUNE'));
  const tutti = totale('consistenza', conSap);
  const quota = (chi: readonly EntePulito[]): number => Number((totale('consistenza', chi) / tutti).toFixed(4));
  const numero = (id: string, chi: readonly EntePulito[]): Contenuto =>
    cella(`ambito/${id}`, totale('consistenza', chi));
  const subAmbito = (nome: string, id: string, chi: readonly EntePulito[]): Contenuto[] => [
    `Sub-ambito di ${nome}`,
    totale('consistenzaSas', chi),
    totale('consistenzaSap', chi),
    totale('consistenzaAltri', chi),
    numero(id, chi),
  ];
  return {
    nome: 'Patrimonio',
    righe: [
      ['Alloggi per proprietà'],
      ['Proprietà', 'Alloggi', '%'],
      ['Comuni', numero('comuni', comuni), cella('ambito/percento', quota(comuni), { formato: '0.00%' })],
      ['ALER BS-CR-MN', numero('aler', aler), cella('ambito/percentoAler', quota(aler), { formato: '0.00%' })],
      ['TOTALE', numero('tutti', conSap)],
      [],
      ['Alloggi comunali per sub-ambito'],
      ['Sub-ambito', 'SAS', 'SAP', 'Altri usi residenziali', 'Totale'],
      subAmbito('Casalmaggiore', 'casalmaggiore', comuni.slice(0, 6)),
      subAmbito('Viadana', 'viadana', comuni.slice(6)),
    ],
  };
}

function popolazione(): FoglioPiantato {
  const comuni = ENTI.filter(({ nome }) => nome.startsWith('COMUNE'));
  const riga = (nome: string, maschi: number, femmine: number): Contenuto[] => [
    nome,
    cella(`popolazione/maschi/${nome}`, maschi),
    femmine,
    cella(`popolazione/tutti/${nome}`, maschi + femmine),
  ];
  return {
    nome: 'Popolazione',
    righe: [
      ['Popolazione residente'],
      ['Comune', 'Totale maschi', 'Totale femmine', 'Totale generale'],
      ...comuni.map(({ nome }, i) => riga(nome, 900 + i * 7, 950 + i * 5)),
      riga(
        'TOTALE',
        comuni.reduce((somma, _, i) => somma + 900 + i * 7, 0),
        comuni.reduce((somma, _, i) => somma + 950 + i * 5, 0),
      ),
    ],
  };
}

/** Gli stessi numeri un anno prima. */
const PRECEDENTE: AnnoPrecedente = {
  anno: ANNO - 1,
  file: ['piano-2025.xlsx'],
  enti: ENTI.map(({ nome, senzaSap, valori }) => ({ ente: ente(nome), senzaSap, valori: senzaSap ? {} : valori })),
};

const OPZIONI: OpzioniContesto = { approvato: '2025-12-18', precedente: PRECEDENTE };

export const PIANO_COMPLETO = {
  conRegistro: true,
  opzioni: OPZIONI,
  fogli: [
    elencoEnti(),
    quadro(),
    foglio('Transitori', ['transitori'], 'transitori'),
    foglio('Assegnate', ['assegnate'], 'assegnate'),
    foglio(
      'Patrimonio per ente',
      ['consistenzaSap', 'consistenzaSas', 'consistenzaAltri', 'consistenza'],
      'patrimonio',
    ),
    patrimonioDiAmbito(),
    popolazione(),
    ...destinazioni(),
  ],
};
