import type { Ente } from '../../enti/ente';
import type { Area } from '../../snapshot';
import type { CellaDraft, ConvalidaDraft, SheetDraft } from '../draft';
import { convalidaData, convalidaNumero, convalidaScelta } from './convalide';
import type { RichiestaModello } from './richiesta';
import { cellaTesto, foglioScheda, PRIMA_RIGA } from './scheda';
import type { RigaScheda } from './scheda';

/** I due stati che un ente può dichiarare; da questo dipende se le celle vuote sono una risposta mancata. */
export const STATI_SAP = ['con U.I. SAP', 'senza U.I. SAP'] as const;

export const TIPI_DI_ENTE: Readonly<Record<Ente['tipo'], string>> = {
  comune: 'comune',
  aler: 'ALER',
  operatore: 'operatore accreditato',
};
const GESTIONI = ['in proprio', 'ALER', 'altro'] as const;

/** Foglio Anagrafica: chi dichiara, per quale anno, e se possiede alloggi pubblici. */
export function anagrafica(richiesta: RichiestaModello): SheetDraft {
  const { ambito, anno, ente } = richiesta;
  const righe: readonly RigaScheda[] = [
    { etichetta: 'Anno del piano', valore: cellaAnno(anno), nota: "L'anno a cui si riferisce la comunicazione." },
    {
      etichetta: 'Ambito territoriale',
      valore: cellaTesto(ambito),
      nota: "Il piano di zona di cui l'ente fa parte.",
    },
    {
      etichetta: 'Ente proprietario',
      valore: cellaTesto(ente.nome),
      nota: "Nome come nell'elenco degli enti dell'ambito.",
    },
    {
      etichetta: 'Tipo di ente',
      valore: cellaTesto(TIPI_DI_ENTE[ente.tipo]),
      nota: `Uno fra: ${Object.values(TIPI_DI_ENTE).join(', ')}.`,
    },
    { etichetta: 'Codice ISTAT', valore: cellaTesto(ente.codiceIstat), nota: 'Sei cifre, solo per i comuni.' },
    {
      etichetta: 'Codice catastale',
      valore: cellaTesto(ente.codiceCatastale),
      nota: 'Una lettera e tre cifre, solo per i comuni.',
    },
    { etichetta: 'Provincia', valore: cellaTesto(ente.provincia), nota: 'Due lettere, per esempio CR.' },
    {
      etichetta: 'Stato SAP',
      valore: cellaTesto(statoSap(ente)),
      nota: 'Chi non possiede alloggi pubblici lo dichiara qui e lascia vuoti gli altri fogli. La comunicazione è dovuta lo stesso (L.R. 16/2016, art. 6, c. 2).',
    },
    { etichetta: 'Patrimonio gestito da', valore: cellaTesto(null), nota: `Uno fra: ${GESTIONI.join(', ')}.` },
    { etichetta: 'Referente', valore: cellaTesto(null), nota: 'Ufficio o persona a cui il capofila può rivolgersi.' },
    { etichetta: 'E-mail o PEC', valore: cellaTesto(null), nota: 'Indirizzo a cui inviare richieste di chiarimento.' },
    {
      etichetta: 'Data di compilazione',
      valore: { valore: null, stile: 'testo', formato: 'dd/mm/yyyy', sbloccata: true },
      nota: 'Giorno, mese e anno.',
    },
  ];
  return foglioScheda(richiesta, {
    nome: 'Anagrafica',
    titolo: `Comunicazione annuale dei servizi abitativi pubblici – anno ${anno}`,
    intestazioni: ['Dato', 'Valore', 'Chiarimenti'],
    larghezze: [28, 38, 54],
    righe,
    convalide: [
      convalidaNumero(
        posto(righe, 'Anno del piano'),
        'intero',
        [2018, 2100],
        'Anno del piano',
        "L'anno, con quattro cifre.",
      ),
      scelta(righe, 'Tipo di ente', Object.values(TIPI_DI_ENTE)),
      scelta(righe, 'Stato SAP', STATI_SAP),
      scelta(righe, 'Patrimonio gestito da', GESTIONI),
      convalidaData(posto(righe, 'Data di compilazione'), 'Data di compilazione'),
    ],
  });
}

function statoSap({ senzaSap }: Ente): string | null {
  if (senzaSap === null) return null;
  return senzaSap ? STATI_SAP[1] : STATI_SAP[0];
}

function cellaAnno(anno: number): CellaDraft {
  return { valore: anno, stile: 'testo', formato: '0', sbloccata: true };
}

function scelta(righe: readonly RigaScheda[], etichetta: string, valori: readonly string[]): ConvalidaDraft {
  return convalidaScelta(posto(righe, etichetta), etichetta, valori);
}

/** La cella del valore accanto a un'etichetta. */
function posto(righe: readonly RigaScheda[], etichetta: string): Area {
  const riga = PRIMA_RIGA + righe.findIndex((candidata) => candidata.etichetta === etichetta);
  return { riga, colonna: 1, righe: 1, colonne: 1 };
}
