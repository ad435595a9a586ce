import { modelloEnte } from '../../src/domain/fogli/modello/ente';
import type { SheetDraft } from '../../src/domain/fogli/draft';
import type { Registro } from '../../src/domain/enti/ente';
import type { CampoUnita } from '../../src/domain/unita/elenco-unita';
import type { OpzioniContesto } from '../../src/domain/offerta/crea-contesto';
import { VOCI, VOCI_QUADRO } from '../../src/domain/voci/voce';
import type { VoceKey } from '../../src/domain/voci/voce';
import { ente } from '../costruttori/contesto';
import { alloggiDi, ANNO_DEGLI_ELENCHI, enteConElenco, righeDiElenco } from './alloggi-puliti';
import type { Scrivi } from './alloggi-puliti';
import { cella } from './modello';
import type { Contenuto, FoglioPiantato } from './modello';
import { righePulite, titoloPulito } from './tabelle-pulite';
import type { PianoPulito } from './tabelle-pulite';

/**
 * Tre comuni con l'elenco dei loro alloggi, uno per riga, d'accordo con ciò che dichiarano. Le stesse righe in tre modi: nel
 * nostro modello, con altre parole e colonne mescolate, accanto e sotto ad altre tabelle.
 */
const VITTIMA = enteConElenco('COMUNE DI MARCARIA', 3);
const ENTI = [VITTIMA, enteConElenco('COMUNE DI BOZZOLO', 1), enteConElenco('COMUNE DI VIADANA', 6)];
const ALLOGGI = ENTI.flatMap(alloggiDi);
const PIANO: PianoPulito = { anno: ANNO_DEGLI_ELENCHI, enti: ENTI };
const PATRIMONIO = ['consistenzaSap', 'consistenzaSas', 'consistenzaAltri', 'consistenza'] as const;

function opzioni(nomi: readonly string[]): OpzioniContesto {
  const registro: Registro = {
    ambito: null,
    capofila: null,
    enti: nomi.map((nome) => ente(nome)),
    provenienza: 'file',
  };
  return { anno: ANNO_DEGLI_ELENCHI, approvato: '2025-12-18', registro };
}

const DELL_AMBITO = { conRegistro: true, opzioni: opzioni(ENTI.map(({ nome }) => nome)) };

// Il nostro modello, compilato da un comune.

const COLONNE_MODELLO: Readonly<Record<string, readonly [elenco: string, campi: readonly CampoUnita[]]>> = {
  Unita: [
    'unita',
    [
      'codice',
      'indirizzo',
      'comune',
      'codiceCatastale',
      'foglio',
      'mappale',
      'subalterno',
      'vani',
      'superficie',
      'classificazione',
      'stato',
      'rilascio',
    ],
  ],
  Carenza: ['lavori', ['codice', 'lavori', 'costo', 'mesi']],
  Privati: ['convenzioni', ['codice', 'convenzione', 'inizio', 'fine']],
};
const VOCI_MODELLO = Object.keys(VITTIMA.valori) as VoceKey[];
const PRIMA_RIGA = 4;

function foglioDelModello({ nome, celle }: SheetDraft): FoglioPiantato {
  const righe = celle.map((riga) => {
    const voce = VOCI_MODELLO.find((una) => VOCI[una].intestazione === riga[0]?.valore);
    return riga.map((una, i): Contenuto => {
      // Ciò che Excel calcola da sé e il modello lascia vuoto: la somma delle sue parti.
      const valore = una?.valore ?? (voce && i === 1 && una?.formula ? (VITTIMA.valori[voce] ?? null) : null);
      const resto = { ...(una?.formula ? { formula: `=${una.formula}` } : {}), formato: una?.formato };
      if (i === 1 && nome === 'Anagrafica') return cella(`anagrafica/${String(riga[0]?.valore)}`, valore, resto);
      return cella(voce && i === 1 ? `dichiarati/${voce}/${VITTIMA.nome}` : '', valore, resto);
    });
  });
  const [elenco, campi] = COLONNE_MODELLO[nome] ?? [];
  if (!elenco || !campi) return { nome, righe };
  const suoi = alloggiDi(VITTIMA).filter(
    ({ campi: { costo, fine } }) => elenco === 'unita' || (elenco === 'lavori' ? costo : fine) !== undefined,
  );
  const compilate = righeDiElenco(elenco, suoi, campi, (campo, valore) =>
    campo === 'foglio' || campo === 'mappale' || campo === 'subalterno' ? String(valore) : valore,
  );
  return { nome, righe: [...righe.slice(0, PRIMA_RIGA), ...compilate, ...righe.slice(PRIMA_RIGA + compilate.length)] };
}

function modelloCompilato(): readonly FoglioPiantato[] {
  const { valori, nome } = VITTIMA;
  const richiesta = { ambito: 'Oglio Po', anno: ANNO_DEGLI_ELENCHI, ente: ente(nome) };
  const { nuova, ...dichiarati } = valori;
  const compilato = { ...dichiarati, nuova, ristrutturazione: nuova, nuovaEdificazione: 0, indigenti: 20 };
  return modelloEnte({ ...richiesta, valori: compilato }).fogli.map(foglioDelModello);
}

// Un elenco con altre parole, colonne mescolate, titoli sopra e fra le righe, un totale in fondo.

const ALTRE_PAROLE: readonly (readonly [CampoUnita | 'extra', string])[] = [
  ['stato', 'Situazione occupazionale'],
  ['subalterno', 'Sub.'],
  ['mappale', 'Particella'],
  ['foglio', 'Fg.'],
  ['extra', 'Annotazioni'],
  ['codice', 'Matricola alloggio'],
  ['superficie', 'Sup. netta mq'],
  ['vani', 'N. vani'],
  ['codiceCatastale', 'Codice Belfiore'],
  ['codiceIstat', 'Cod. ISTAT'],
  ['provincia', 'Prov.'],
  ['comune', 'Comune di ubicazione'],
  ['indirizzo', 'Via e n. civico'],
  ['proprietario', 'Proprietà'],
  ['classificazione', 'Tipo di servizio'],
  ['rilascio', 'Si libera il'],
  ['lavori', 'Interventi necessari'],
  ['costo', 'Costo dei lavori IVA inclusa'],
  ['mesi', 'Mesi a scomputo'],
  ['convenzione', 'Convenzione n.'],
  ['inizio', 'Convenzione dal'],
  ['fine', 'Convenzione al'],
];
const PAROLE: Readonly<Record<string, string>> = {
  Occupata: 'Locato',
  Libera: 'sfitto',
  'In carenza manutentiva': 'Da ripristinare',
  'In ristrutturazione': 'lavori in corso',
  'Occupata senza titolo': 'occupazione abusiva',
  SAP: 'Servizio abitativo pubblico',
  SAS: 'Canone moderato',
  'Altri usi': 'Altro uso',
};
const conAltreParole: Scrivi = (campo, valore) => {
  if (campo === 'rilascio' && typeof valore === 'number') return '15/06/2026';
  if (campo === 'superficie') return `${String(valore).replace('.', ',')} mq`;
  return typeof valore === 'string' ? (PAROLE[valore] ?? valore) : valore;
};

function conAltreColonne(): readonly FoglioPiantato[] {
  const campi = ALTRE_PAROLE.map(([campo]) => campo);
  const perEnte = ENTI.flatMap((uno): Contenuto[][] => [
    [`Alloggi nel comune di ${uno.nome.replace('COMUNE DI ', '')}`],
    ...righeDiElenco('unita', alloggiDi(uno), campi, conAltreParole),
    [],
  ]);
  return [
    {
      nome: 'Dati del piano',
      righe: [titoloPulito(PIANO, 'quadro', 'Quadro riepilogativo'), ...righePulite(PIANO, quadro(['libere']))],
    },
    {
      nome: 'Patrimonio',
      righe: [['Consistenza del patrimonio per ente'], ...righePulite(PIANO, { id: 'dichiarati', voci: PATRIMONIO })],
    },
    {
      nome: 'Anagrafe alloggi',
      origine: { riga: 2, colonna: 1 },
      righe: [
        ['Anagrafe del patrimonio abitativo'],
        ['aggiornata al 30 settembre'],
        [],
        ALTRE_PAROLE.map(([, titolo]) => titolo),
        ...perEnte,
        [`Totale alloggi: ${ALLOGGI.length}`],
      ],
    },
  ];
}

function quadro(altre: readonly VoceKey[]): Parameters<typeof righePulite>[1] {
  return { id: 'quadro', voci: [...VOCI_QUADRO, ...altre, 'transitori', 'assegnate'] };
}

// Tutto in un foglio: il quadro, sotto l'elenco con l'intestazione di due righe, e il patrimonio accanto all'elenco.

const DUE_RIGHE: readonly (readonly [CampoUnita, gruppo: string | null, titolo: string | null])[] = [
  ['codice', 'ID alloggio', null],
  ['proprietario', 'Ente', null],
  ['comune', 'Comune', null],
  ['codiceCatastale', 'Dati catastali', 'Codice comune catastale'],
  ['foglio', null, 'Foglio'],
  ['mappale', null, 'Mapp.'],
  ['subalterno', null, 'Sub'],
  ['categoria', null, 'Categoria'],
  ['vani', 'Vani utili', null],
  ['superficie', 'Mq', null],
  ['classificazione', 'Classificazione', null],
  ['stato', 'Stato', null],
  ['lavori', 'Opere', null],
  ['costo', 'Costo stimato', null],
  ['durata', 'Convenzione', 'Durata in anni'],
];

function tuttoInUnFoglio(): readonly FoglioPiantato[] {
  const campi = DUE_RIGHE.map(([campo]) => campo);
  const alloggi = ALLOGGI.map((uno) => ({
    ...uno,
    campi: { ...uno.campi, ...(uno.campi.fine === undefined ? {} : { durata: 8 }) },
  }));
  const elenco: Contenuto[][] = [
    DUE_RIGHE.map(([, gruppo]) => gruppo),
    DUE_RIGHE.map(([, , titolo]) => titolo),
    ...righeDiElenco('unita', alloggi, campi),
  ];
  const accanto = righePulite(PIANO, { id: 'dichiarati', voci: PATRIMONIO });
  return [
    {
      nome: 'Tutto',
      righe: [
        titoloPulito(PIANO, 'quadro', 'Quadro riepilogativo'),
        ...righePulite(PIANO, quadro([])),
        [],
        ['Elenco degli alloggi'],
        ...elenco.map((riga, i) => [...riga, null, ...(accanto[i] ?? [])]),
      ],
    },
  ];
}

export const DISPOSIZIONI_CON_ELENCHI = [
  ['elenco nel nostro modello', { conRegistro: true, opzioni: opzioni([VITTIMA.nome]), fogli: modelloCompilato() }],
  ['elenco con altre colonne', { ...DELL_AMBITO, fogli: conAltreColonne() }],
  ['elenco sotto e accanto a tabelle', { ...DELL_AMBITO, fogli: tuttoInUnFoglio() }],
] as const;
