import type { RigaAbbinata, TabellaAbbinata } from '../contesto';
import { enteDalNome } from '../enti/ente-da-nome';
import { creaContesto } from '../offerta/crea-contesto';
import type { Posizione, SheetSnapshot, ValoreCella, WorkbookSnapshot } from '../snapshot';
import { riconosci } from '../tabelle/riconosci';
import { posizioneValore } from '../tabelle/tabella';
import { VOCI } from '../voci/voce';
import { rigaIn } from '../in-elenco';

type Cambi = Map<string, { readonly posizione: Posizione; readonly valore: ValoreCella }>;

/**
 * La cartella senza le righe di alcuni enti: i loro dati sono arrivati con un altro file. Il totale, se è uno, cala di
 * quanto si toglie: nel file era una formula. `nomi`: tutti gli enti del file; `tolti`: le chiavi di quelli da togliere.
 */
export function senzaEnti(
  cartella: WorkbookSnapshot,
  nomi: readonly string[],
  tolti: ReadonlySet<string>,
): WorkbookSnapshot {
  const registro = { ambito: null, capofila: null, enti: nomi.map(enteDalNome), provenienza: 'file' } as const;
  const { tabelle } = creaContesto([cartella], [riconosci(cartella, 0)], { registro });
  const perFoglio = new Map<SheetSnapshot, Cambi>();
  for (const tabella of tabelle) {
    if (tabella.tipo !== 'offerta' && tabella.tipo !== 'scheda') continue;
    const righe = tabella.righe.filter(({ ente }) => ente !== null && tolti.has(ente.id));
    const cambi: Cambi = perFoglio.get(tabella.foglio) ?? new Map();
    perFoglio.set(tabella.foglio, cambi);
    for (const riga of righe) togliRiga(tabella, riga, cambi);
    togliDalTotale(tabella, righe, cambi);
  }
  return { ...cartella, fogli: cartella.fogli.map((foglio) => conCambi(foglio, perFoglio.get(foglio))) };
}

function togliRiga(tabella: TabellaAbbinata, riga: RigaAbbinata, cambi: Cambi): void {
  const posizioni = [riga.posizioneNome, ...tabella.colonne.map((_, i) => posizioneValore(tabella, riga, i))];
  for (const posizione of posizioni) cambi.set(chiave(posizione), { posizione, valore: null });
}

function togliDalTotale(tabella: TabellaAbbinata, righe: readonly RigaAbbinata[], cambi: Cambi): void {
  const [totale, ...altri] = tabella.totali;
  if (!totale || altri.length > 0 || righe.length === 0) return;
  tabella.colonne.forEach(({ voce, percentualeDi }, i) => {
    const scritto = totale.valori[i];
    if (voce === null || percentualeDi || VOCI[voce].tipo !== 'conteggio' || scritto?.tipo !== 'numero') return;
    const meno = righe.reduce((somma, { valori }) => {
      const valore = valori[i];
      return valore?.tipo === 'numero' ? somma + valore.numero : somma;
    }, 0);
    const posizione = posizioneValore(tabella, totale, i);
    if (meno !== 0) cambi.set(chiave(posizione), { posizione, valore: scritto.numero - meno });
  });
}

function chiave({ riga, colonna }: Posizione): string {
  return `${riga},${colonna}`;
}

function conCambi(foglio: SheetSnapshot, cambi: Cambi | undefined): SheetSnapshot {
  if (!cambi || cambi.size === 0) return foglio;
  const valori = [...foglio.valori];
  const copiate = new Map<number, ValoreCella[]>();
  for (const { posizione, valore } of cambi.values()) {
    const i = posizione.riga - foglio.origine.riga;
    const celle = copiate.get(i) ?? [...rigaIn(valori, i)];
    copiate.set(i, celle);
    celle[posizione.colonna - foglio.origine.colonna] = valore;
  }
  for (const [i, celle] of copiate) valori[i] = celle;
  return { ...foglio, valori };
}
