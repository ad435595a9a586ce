import type { Contesto, Procedura } from '../contesto';
import { seriale } from '../scadenze/giorni';
import { haQuotaPolizia } from '../scadenze/quota-polizia';
import type { Scadenza } from '../scadenze/scadenza';
import { scadenzeDelPiano } from '../scadenze/scadenze-del-piano';
import { altezzeRighe } from './altezze-righe';
import { calcolata, cella, intestazioni, rigaDaUnire } from './celle';
import type { Riga } from './celle';
import type { CellaDraft, SheetDraft, StileCella } from './draft';
import { FOGLIO_SCADENZE } from './nomi';

const COLONNE = ['Passo del piano', 'Chi', 'Norma', 'Termine', 'Fatto il', 'Giorni di ritardo', 'Situazione'] as const;
const LARGHEZZE = [46, 28, 24, 12, 12, 10, 26];
/** Riga (da 0) delle intestazioni: sopra stanno il titolo e il giorno a cui si guarda. */
const INTESTAZIONE = 3;
const GIORNO = 'dd/mm/yyyy';
const CELLA_OGGI = '$B$2';

/** I passi del piano con il loro termine, quando sono stati fatti e con quanti giorni di ritardo. Vuoto senza l'anno. */
export function disegnaScadenze(contesto: Contesto, { fatte, oggi }: Procedura): readonly SheetDraft[] {
  const { anno, approvato } = contesto;
  if (anno === null) return [];
  const dichiarata = approvato && !approvato.dedotta ? approvato.data : null;
  const quotaPolizia = haQuotaPolizia(contesto);
  const scadenze = scadenzeDelPiano({ anno, approvato: dichiarata, oggi, quotaPolizia, fatte });
  const prima = INTESTAZIONE + 2;
  const note = [
    'I ritardi si contano dal termine al giorno in cui il passo è stato fatto o, se non lo è, al giorno in alto.',
    "Le date si scrivono nel pannello, scheda Piano, o nel file dell'ambito: qui si rifanno con il quadro.",
    ...(scadenze.some(({ provvisoria }) => provvisoria)
      ? ['I termini senza data di approvazione si contano da quando il piano può essere approvato: sono provvisori.']
      : []),
  ];
  const celle: Riga[] = [
    [cella(`Scadenze del piano ${anno}`, 'titolo')],
    [cella('Situazione al', 'sottotitolo'), giorno(oggi, 'sottotitolo')],
    [],
    intestazioni(COLONNE),
    ...scadenze.map((scadenza, i) => rigaDi(scadenza, prima + i, oggi)),
    ...note.map((nota) => rigaDaUnire(nota, 'nota', COLONNE.length)),
  ];
  const unioni = note.map((_, i) => ({
    riga: INTESTAZIONE + 1 + scadenze.length + i,
    colonna: 0,
    righe: 1,
    colonne: COLONNE.length,
  }));
  return [
    {
      nome: FOGLIO_SCADENZE,
      celle,
      larghezze: LARGHEZZE,
      altezze: { ...altezzeRighe({ celle, larghezze: LARGHEZZE, unioni }), 0: 24 },
      unioni,
      tabelle: [],
      pivot: [],
      grafici: [],
      blocca: { righe: INTESTAZIONE + 1, colonne: 0 },
      stampa: { orientamento: 'orizzontale', righeRipetute: null, adattaALarghezza: true, piePagina: FOGLIO_SCADENZE },
    },
  ];
}

function rigaDi(scadenza: Scadenza, riga: number, oggi: string): Riga {
  const { cosa, chi, articolo, data, fatta, provvisoria } = scadenza;
  const ritardo = Math.max(0, seriale(fatta ?? oggi) - seriale(data));
  const formula = `MAX(0,IF(E${riga}="",${CELLA_OGGI},E${riga})-D${riga})`;
  return [
    cella(cosa, 'testoACapo'),
    cella(chi, 'testoACapo'),
    cella(articolo, 'testoACapo'),
    giorno(data, 'testo'),
    fatta === null ? cella(null, 'testo') : giorno(fatta, 'testo'),
    provvisoria ? cella(null, 'numero') : calcolata(formula, ritardo, 'numero'),
    cella(situazione(scadenza, ritardo), ritardo > 0 && !provvisoria ? 'avviso' : 'testo'),
  ];
}

function situazione({ fatta, provvisoria, data }: Scadenza, ritardo: number): string {
  if (provvisoria) return "si conta dall'approvazione";
  if (fatta !== null) return ritardo > 0 ? 'fatto in ritardo' : 'fatto in tempo';
  return ritardo > 0 ? 'non risulta fatto: in ritardo' : `da fare entro il ${data.split('-').reverse().join('/')}`;
}

function giorno(data: string, stile: StileCella): CellaDraft {
  return { valore: seriale(data), stile, formato: GIORNO };
}
