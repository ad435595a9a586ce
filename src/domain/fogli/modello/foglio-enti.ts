import type { Ente } from '../../enti/ente';
import { ordinaEnti } from '../../enti/ordina-enti';
import { altezzeRighe } from '../altezze-righe';
import { cella, intestazioni } from '../celle';
import type { Riga } from '../celle';
import type { SheetDraft } from '../draft';
import { STATI_SAP, TIPI_DI_ENTE } from './anagrafica';
import { convalidaScelta } from './convalide';
import { cellaTesto, PRIMA_RIGA, RIGA_INTESTAZIONE } from './scheda';

const COLONNE = [
  ['Ente', 46],
  ['Tipo di ente', 20],
  ['Codice ISTAT', 13],
  ['Codice catastale', 13],
  ['Provincia', 11],
  ['Stato SAP', 18],
  ['Sub-ambito', 24],
  ['Altri nomi', 40],
] as const;
const TIPO = 1;
const STATO = 5;

/** L'elenco degli enti dell'ambito: da qui il controllo sa chi deve rispondere. */
export function foglioEnti(ambito: string, anno: number | null, enti: readonly Ente[]): SheetDraft {
  const righe = ordinaEnti(enti).map((ente): Riga => {
    const stato = ente.senzaSap === null ? null : STATI_SAP[ente.senzaSap ? 1 : 0];
    const testi = [
      ente.nome,
      TIPI_DI_ENTE[ente.tipo],
      ente.codiceIstat,
      ente.codiceCatastale,
      ente.provincia,
      stato,
      ente.subAmbito,
      ente.alias.length === 0 ? null : ente.alias.join('; '),
    ];
    return testi.map(cellaTesto);
  });
  const larghezze = COLONNE.map(([, larghezza]) => larghezza);
  const celle: Riga[] = [
    [cella(anno === null ? "Enti dell'ambito" : `Enti dell'ambito – anno ${anno}`, 'titolo')],
    [cella(ambito, 'sottotitolo')],
    [],
    intestazioni(COLONNE.map(([titolo]) => titolo)),
    ...righe,
  ];
  const area = (colonna: number): { riga: number; colonna: number; righe: number; colonne: number } => ({
    riga: PRIMA_RIGA,
    colonna,
    righe: righe.length,
    colonne: 1,
  });
  return {
    nome: 'Enti',
    celle,
    larghezze,
    altezze: { ...altezzeRighe({ celle, larghezze, unioni: [] }), 0: 24, 1: 18 },
    unioni: [],
    tabelle: [],
    pivot: [],
    grafici: [],
    convalide: [
      convalidaScelta(area(TIPO), 'Tipo di ente', Object.values(TIPI_DI_ENTE)),
      convalidaScelta(area(STATO), 'Stato SAP', STATI_SAP),
    ],
    blocca: { righe: PRIMA_RIGA, colonne: 1 },
    stampa: {
      orientamento: 'orizzontale',
      righeRipetute: { prima: RIGA_INTESTAZIONE, ultima: RIGA_INTESTAZIONE },
      adattaALarghezza: true,
      piePagina: `Enti – ${ambito}`,
    },
  };
}
