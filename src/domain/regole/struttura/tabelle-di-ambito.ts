import type { Contesto, TabellaAbbinata } from '../../contesto';
import { haVocePerOgniEnte } from '../../offerta/senza-sap';
import { memoPerContesto } from '../memo-contesto';

/**
 * Le tabelle in cui ogni ente dell'ambito deve avere la sua riga: portano una voce dovuta da tutti
 * e stanno in una cartella che parla di più enti. Nella cartella di un ente solo nessuno manca.
 */
export const tabelleDiAmbito = memoPerContesto((contesto: Contesto): readonly TabellaAbbinata[] => {
  const dovute = contesto.tabelle.filter((tabella) => tabella.tipo === 'offerta' && haVocePerOgniEnte(tabella));
  const nominati = new Map<number, Set<string>>();
  for (const tabella of dovute) {
    const soggetti = nominati.get(tabella.file) ?? new Set();
    nominati.set(tabella.file, soggetti);
    for (const { ente, nome } of tabella.righe) {
      if (soggetti.size > 1) break;
      soggetti.add(ente?.id ?? nome);
    }
  }
  return dovute.filter(({ file }) => (nominati.get(file)?.size ?? 0) > 1);
});

/** Le tabelle di ambito, con quelle che si completano a vicenda messe insieme. */
export const partiDiAmbito = memoPerContesto((contesto: Contesto) => raggruppaParti(tabelleDiAmbito(contesto)));

/**
 * Tabelle che si completano a vicenda, come "ALER" e "Comuni" una sotto l'altra: stessa cartella, stesse voci,
 * stesso anno e nessun ente in comune. Due copie della stessa tabella restano invece separate.
 */
function raggruppaParti(tabelle: readonly TabellaAbbinata[]): readonly (readonly TabellaAbbinata[])[] {
  const gruppi = new Map<string, TabellaAbbinata[][]>();
  for (const tabella of tabelle) {
    const chiave = [tabella.file, tabella.tipo, tabella.anno, ...tabella.colonne.map((c) => c.voce ?? '')].join(' ');
    const simili = gruppi.get(chiave) ?? [];
    gruppi.set(chiave, simili);
    const parti = simili.find((gruppo) => gruppo.every((altra) => diverse(altra, tabella)));
    if (parti) parti.push(tabella);
    else simili.push([tabella]);
  }
  return [...gruppi.values()].flat();
}

/** Gli enti di una tabella: si raccolgono solo se ce n'è un'altra uguale con cui confrontarla. */
const entiDi = new WeakMap<TabellaAbbinata, ReadonlySet<string>>();

function diverse(una: TabellaAbbinata, altra: TabellaAbbinata): boolean {
  const enti = raccogliEnti(una);
  for (const id of raccogliEnti(altra)) if (enti.has(id)) return false;
  return true;
}

function raccogliEnti(tabella: TabellaAbbinata): ReadonlySet<string> {
  const noti = entiDi.get(tabella);
  if (noti) return noti;
  const enti = new Set<string>();
  for (const { ente } of tabella.righe) if (ente) enti.add(ente.id);
  entiDi.set(tabella, enti);
  return enti;
}
