import type { Scheda, StatoPannello } from '../stato/tipi';
import { PASSI } from '../testi/giro';

/** Un punto del pannello e che cosa dirne. */
export interface Meta {
  readonly cerca: string;
  readonly testo: string;
}

export interface Passo {
  readonly id: keyof typeof PASSI;
  /** La scheda in cui sta; null se si vede da tutte. */
  readonly scheda: Scheda | null;
  readonly titolo: string;
  /** Dal punto più preciso: vale il primo che si vede. */
  readonly mete: readonly Meta[];
  /** Che cosa dire se non se ne vede nessuno. */
  readonly senza: string;
  readonly fatto: string;
}

export type Passi = readonly [Passo, ...Passo[]];

/** I controlli veri portano questo nome nel documento. */
const segnato = (nome: string): string => `[data-giro="${nome}"]`;
const GRUPPO_CHIUSO = `${segnato('gruppo')}[aria-expanded="false"]`;

/**
 * I passi possibili sulla cartella aperta. Un esempio da mettere nella cartella non c'è: un foglio segnato come nostro non
 * si legge, e uno non segnato si confonderebbe coi dati veri.
 */
export function passiPer({ controllata }: Pick<StatoPannello, 'controllata'>, conComuni: boolean): Passi {
  if (controllata === null) return [passo('attesa', 'controllo', [])];
  const { solaLettura, controllo } = controllata;
  const { tabelle, elenchi } = controllo.contesto;
  const capofila = conComuni ? [comuni()] : [];
  if (tabelle.length === 0 && elenchi.length === 0) {
    return [
      passo('vuota', 'controllo', [{ cerca: segnato('verdetto'), testo: PASSI.vuota.verdetto }]),
      ...(solaLettura
        ? []
        : [passo('modello', 'controllo', [{ cerca: segnato('modello'), testo: PASSI.modello.modulo }])]),
      ...capofila,
      aiuto(),
    ];
  }
  return [
    passo('letto', 'controllo', [{ cerca: segnato('letto'), testo: PASSI.letto.riga }], PASSI.letto.fatto),
    passo(
      'controlla',
      'controllo',
      [{ cerca: segnato('controlla'), testo: PASSI.controlla[solaLettura ? 'solaLettura' : 'bottone'] }],
      PASSI.controlla[solaLettura ? 'fattoSolaLettura' : 'fatto'],
    ),
    passo(
      'rilievo',
      'controllo',
      [
        { cerca: segnato('cella'), testo: PASSI.rilievo.cella },
        { cerca: GRUPPO_CHIUSO, testo: PASSI.rilievo.gruppo },
      ],
      PASSI.rilievo.fatto,
    ),
    ...(solaLettura ? [] : [rimedio()]),
    ...capofila,
    passo(
      'quadro',
      'quadro',
      [{ cerca: segnato('crea'), testo: PASSI.quadro[solaLettura ? 'solaLettura' : 'crea'] }],
      PASSI.quadro.fatto,
    ),
    aiuto(),
  ];
}

const rimedio = (): Passo =>
  passo(
    'rimedio',
    'controllo',
    [
      { cerca: segnato('conferma'), testo: PASSI.rimedio.conferma },
      { cerca: segnato('rimedio'), testo: PASSI.rimedio.bottoni },
      { cerca: GRUPPO_CHIUSO, testo: PASSI.rimedio.gruppo },
      { cerca: segnato('cella'), testo: PASSI.rimedio.cella },
    ],
    PASSI.rimedio.fatto,
  );

const comuni = (): Passo =>
  passo(
    'comuni',
    'comuni',
    [
      { cerca: segnato('importa'), testo: PASSI.comuni.importa },
      { cerca: segnato('scegli-file'), testo: PASSI.comuni.scegli },
    ],
    PASSI.comuni.fatto,
  );

const aiuto = (): Passo =>
  passo('aiuto', null, [{ cerca: segnato('aiuto'), testo: PASSI.aiuto.bottone }], PASSI.aiuto.fatto);

function passo(id: Passo['id'], scheda: Scheda | null, mete: readonly Meta[], fatto = ''): Passo {
  const testi: { readonly titolo: string; readonly senza?: string } = PASSI[id];
  return { id, scheda, titolo: testi.titolo, mete, senza: testi.senza ?? mete[0]?.testo ?? '', fatto };
}
