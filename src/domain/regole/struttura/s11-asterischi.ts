import type { Contesto, RigaAbbinata, TabellaAbbinata } from '../../contesto';
import { cellaNome, cellaValore, indiceVoce } from '../../tabelle/tabella';
import type { VoceKey } from '../../voci/voce';
import { quanto } from '../../valori/valore';
import { COERENZA_INTERNA } from '../fonti';
import { SEMPRE } from '../regola';
import type { Regola } from '../regola';
import type { Segnalazione } from '../../rilievi/segnalazione';
import { spoglioDi } from './spoglio';
import { tabelleDiAmbito } from './tabelle-di-ambito';
import { nomeEnte, voceDi } from '../punto';

const QUOTE: readonly VoceKey[] = ['polizia', 'poliziaLocale', 'categorie'];

/** L'asterisco che segna gli enti senza U.I. SAP, e la sua legenda, si usano allo stesso modo in tutte le tabelle. */
export const s11: Regola = {
  id: 'S11',
  famiglia: 'S',
  gravita: 'avviso',
  fonte: COERENZA_INTERNA,
  validita: SEMPRE,
  voci: [],
  giustificabile: true,
  *verifica(contesto) {
    const diAmbito = tabelleDiAmbito(contesto);
    const conteggi = contaAsterischi(contesto, diAmbito);
    for (const tabella of diAmbito) {
      const { conAsterisco, senzaSap } = spoglioDi(contesto, tabella);
      for (const riga of conAsterisco) {
        if (riga.ente && !contesto.senzaSap.has(riga.ente.id)) yield* diTroppo(tabella, riga);
      }
      for (const riga of senzaSap) {
        if (!riga.ente || riga.asterisco) continue;
        const conto = conteggi.get(chiave(tabella.file, riga.ente.id));
        const altrove = conto !== undefined && conto.con * 2 > conto.tabelle;
        if (conAsterisco.length > 0 || altrove) yield manca(tabella, riga);
      }
    }
    for (const tabella of contesto.tabelle) if (tabella.tipo === 'offerta') yield* noteDiverse(tabella, contesto);
    yield* senzaLegenda(contesto);
  },
};

function chiave(file: number, ente: string): string {
  return `${file} ${ente}`;
}

/** Per ogni cartella ed ente senza SAP: in quante tabelle compare e in quante con l'asterisco. */
function contaAsterischi(
  contesto: Contesto,
  tabelle: readonly TabellaAbbinata[],
): ReadonlyMap<string, { tabelle: number; con: number }> {
  const conteggi = new Map<string, { tabelle: number; con: number }>();
  for (const tabella of tabelle) {
    for (const { ente, asterisco } of spoglioDi(contesto, tabella).senzaSap) {
      if (!ente) continue;
      const conto = conteggi.get(chiave(tabella.file, ente.id)) ?? { tabelle: 0, con: 0 };
      conteggi.set(chiave(tabella.file, ente.id), conto);
      conto.tabelle += 1;
      if (asterisco) conto.con += 1;
    }
  }
  return conteggi;
}

/** La correzione si propone solo su un nome scritto bene: altrimenti annullerebbe quella di S05. */
function manca(tabella: TabellaAbbinata, riga: RigaAbbinata): Segnalazione {
  const cella = cellaNome(tabella, riga);
  const correzione = riga.abbinamento.come === 'uguale' ? { cella, valore: `${riga.nome.trimEnd()}*` } : undefined;
  const ente = nomeEnte(riga);
  return { codice: 'manca', esito: 'violata', celle: [cella], ente, correzione };
}

function* diTroppo(tabella: TabellaAbbinata, riga: RigaAbbinata): Iterable<Segnalazione> {
  const valori = tabella.colonne.flatMap(({ voce }, i) =>
    voce !== null && riga.valori[i]?.tipo === 'numero' ? [cellaValore(tabella, riga, i)] : [],
  );
  if (valori.length === 0) return;
  const celle = [cellaNome(tabella, riga), ...valori];
  const ente = nomeEnte(riga);
  yield { codice: 'di-troppo', esito: 'violata', celle, ente, parametri: { valori: valori.length } };
}

/** Due enti con una quota e nessun alloggio disponibile: se uno è spiegato da una nota, lo sia anche l'altro. */
function* noteDiverse(tabella: TabellaAbbinata, contesto: Contesto): Iterable<Segnalazione> {
  const quota = QUOTE.map((voce) => indiceVoce(tabella, voce)).find((indice) => indice >= 0);
  if (quota === undefined) return;
  const senzaAlloggi = tabella.righe.filter(
    ({ ente, valori }) => ente && quanto(valori[quota]) > 0 && contesto.fatti.numero(ente.id, 'complessivo') === 0,
  );
  const [spiegato] = senzaAlloggi.filter((riga) => riga.asterisco).sort((a, b) => (a.nome < b.nome ? -1 : 1));
  if (!spiegato?.ente) return;
  for (const riga of senzaAlloggi) {
    if (riga.asterisco) continue;
    yield {
      codice: 'nota-mancante',
      esito: 'violata',
      celle: [cellaNome(tabella, riga), cellaNome(tabella, spiegato)],
      ente: nomeEnte(riga),
      voce: voceDi(tabella, quota),
      parametri: { altro: spiegato.ente.nome },
    };
  }
}

/** "* Comuni senza U.I. SAP", "(*) senza alloggi", "L'asterisco indica…". */
const LEGENDA = /\*\s*\)?\s*[=:\p{L}]|asterisc/iu;

/** La legenda può stare sotto la tabella o in qualunque foglio della cartella; se manca, un rilievo per cartella. */
function* senzaLegenda(contesto: Contesto): Iterable<Segnalazione> {
  const spiegate = new Set<number>();
  for (const { file, testo } of contesto.testi) if (LEGENDA.test(testo)) spiegate.add(file);
  for (const tabella of contesto.tabelle) {
    if (tabella.tipo !== 'offerta' || spiegate.has(tabella.file)) continue;
    const righe = spoglioDi(contesto, tabella).conAsterisco;
    if (righe.length === 0) continue;
    spiegate.add(tabella.file);
    const celle = righe.map((riga) => cellaNome(tabella, riga));
    yield { codice: 'legenda-mancante', esito: 'violata', celle, ente: null };
  }
}
