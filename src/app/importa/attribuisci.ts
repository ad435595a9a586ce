import type { Ente, Registro } from '../../domain/enti/ente';
import { TIPI_ENTE } from '../../domain/fogli/dati';
import { creaContesto } from '../../domain/offerta/crea-contesto';
import type { Posizione, SheetSnapshot, ValoreCella, WorkbookSnapshot } from '../../domain/snapshot';
import { riconosci } from '../../domain/tabelle/riconosci';

/** Il foglio che dice di chi è un file che non lo dice: si conserva con le sue righe, e chi lo rilegge lo sa. */
export const FOGLIO_ATTRIBUITO = 'Attribuito da chi importa';

/**
 * Il file attribuito a un ente da chi lo riceve; null se non si può: nessuna tabella aspetta un nome, o il file nomina già
 * un ente. Un nome che non si riconosce si cambia solo dove è l'unico della sua tabella, e quello di prima si conserva.
 */
export function attribuisci(cartella: WorkbookSnapshot, ente: Ente, registro: Registro): WorkbookSnapshot | null {
  const { tabelle, anagrafiche } = creaContesto([cartella], [riconosci(cartella, 0)], { registro });
  const sue = tabelle.filter(({ tipo }) => tipo === 'offerta' || tipo === 'scheda');
  const righe = sue.flatMap((tabella) => tabella.righe.map((riga) => ({ tabella, riga })));
  const soleRighe = sue.every((tabella) => tabella.righe.length === 1);
  if (righe.length === 0 || !soleRighe || righe.some(({ riga }) => riga.abbinamento.come !== 'sconosciuto'))
    return null;
  const scritti = [
    ...righe.flatMap(({ tabella, riga }) =>
      riga.nome === '' ? [] : [{ foglio: tabella.foglio, dove: riga.posizioneNome, nome: riga.nome }],
    ),
    ...anagrafiche.flatMap(({ foglio, campi }) =>
      campi.flatMap(({ chiave, posizione, testo }) =>
        chiave === 'ente' && testo !== '' ? [{ foglio, dove: posizione, nome: testo }] : [],
      ),
    ),
  ];
  const fogli = cartella.fogli.map((foglio) =>
    scritti
      .filter((uno) => uno.foglio === foglio)
      .reduce((cambiato, { dove }) => conValore(cambiato, dove, ente.nome), foglio),
  );
  const prima = [...new Set(scritti.map(({ nome }) => nome))].join(', ');
  return { ...cartella, fogli: [...fogli, foglioAttribuito(ente, prima)] };
}

function foglioAttribuito({ nome, tipo }: Ente, prima: string): SheetSnapshot {
  return {
    nome: FOGLIO_ATTRIBUITO,
    visibilita: 'visibile',
    protetto: false,
    origine: { riga: 0, colonna: 0 },
    valori: [
      ['Anagrafica'],
      ['Ente', nome],
      ['Tipo ente', TIPI_ENTE[tipo]],
      ...(prima === '' ? [] : [['Nome scritto nel file', prima]]),
    ],
    formule: [],
    formati: [],
    formuleNote: true,
    unioni: [],
    righeNascoste: [],
    colonneNascoste: [],
  };
}

function conValore(foglio: SheetSnapshot, { riga, colonna }: Posizione, valore: ValoreCella): SheetSnapshot {
  const { origine } = foglio;
  const valori = foglio.valori.map((celle, r) =>
    r === riga - origine.riga ? celle.map((uno, c) => (c === colonna - origine.colonna ? valore : uno)) : celle,
  );
  return { ...foglio, valori };
}
