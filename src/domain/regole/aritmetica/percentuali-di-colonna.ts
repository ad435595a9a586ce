import type { Contesto, TabellaAbbinata } from '../../contesto';
import { formatoIn } from '../../snapshot';
import { indiceVoce, posizioneValore } from '../../tabelle/tabella';
import { comeNumero } from '../../valori/valore';
import type { VoceKey } from '../../voci/voce';
import { decimali, mezzaUltimaCifra } from '../decimali';
import { cellaDi, numeroDi, quantoDi, nomeRiga } from '../punto';
import type { Punto } from '../punto';
import type { Segnalazione } from '../../rilievi/segnalazione';
import { totaliGenerali } from '../struttura/totale-generale';

/** L'intero, sulla stessa riga, di cui la voce può essere la parte. */
const INTERO: Partial<Record<VoceKey, VoceKey>> = {
  turnOver: 'complessivo',
  carenza: 'complessivo',
  nuova: 'complessivo',
  privati: 'complessivo',
  transitori: 'complessivo',
  consistenzaSap: 'consistenza',
  consistenzaSas: 'consistenza',
  consistenzaAltri: 'consistenza',
  popolazioneMaschi: 'popolazione',
  popolazioneFemmine: 'popolazione',
};

/**
 * Le colonne che stampano una percentuale accanto al numero: la quota sul totale della colonna o sull'intero della riga.
 * Il patrimonio ha le sue relazioni e qui non entra.
 */
export function* percentualiDiColonna({ tabelle }: Contesto): Iterable<Segnalazione> {
  for (const tabella of tabelle) {
    if (tabella.tipo === 'patrimonio') continue;
    for (const [colonna, { voce, percentualeDi }] of tabella.colonne.entries()) {
      if (voce !== null && percentualeDi) yield* verificaColonna(tabella, colonna, voce);
    }
  }
}

function* verificaColonna(tabella: TabellaAbbinata, colonna: number, voce: VoceKey): Iterable<Segnalazione> {
  const numeratore = indiceVoce(tabella, voce);
  if (numeratore < 0) return;
  const intero = INTERO[voce];
  const colonnaIntero = intero ? indiceVoce(tabella, intero) : -1;
  const [generale] = totaliGenerali(tabella);
  const totale: Punto | null = generale ? { tabella, riga: generale, colonna: numeratore } : null;
  for (const riga of tabella.righe) {
    const stampata = comeNumero(riga.valori[colonna]);
    const parte = comeNumero(riga.valori[numeratore]);
    if (stampata === null || parte === null) continue;
    const punto = { tabella, riga, colonna };
    const basi = [totale, colonnaIntero < 0 ? null : { tabella, riga, colonna: colonnaIntero }].flatMap((base) => {
      const numero = numeroDi(base);
      return base && numero !== null && numero > 0 ? [{ base, rapporto: (parte / numero) * 100 }] : [];
    });
    const cifre = cifreMostrate(punto, stampata);
    const [prima, ...altre] = basi;
    if (!prima || basi.some(({ rapporto }) => Math.abs(rapporto - stampata) <= mezzaUltimaCifra(cifre))) continue;
    const vicina = altre.reduce(
      (a, b) => (Math.abs(b.rapporto - stampata) < Math.abs(a.rapporto - stampata) ? b : a),
      prima,
    );
    const nome = nomeRiga(riga);
    yield {
      codice: 'percentuale-diversa',
      esito: 'violata',
      celle: [punto, { tabella, riga, colonna: numeratore }, vicina.base].map(cellaDi),
      ente: nome,
      voce,
      trovato: stampata,
      atteso: Number(vicina.rapporto.toFixed(Math.max(cifre, 1))),
      parametri: { soggetto: nome, parte, base: quantoDi(vicina.base) },
    };
  }
}

/** Cifre dopo la virgola come la cella le mostra: quelle del formato, o quelle del numero. */
function cifreMostrate(punto: Punto, stampata: number): number {
  const { riga, colonna } = posizioneValore(punto.tabella, punto.riga, punto.colonna);
  const formato = formatoIn(punto.tabella.foglio, riga, colonna);
  const inFormato = formato === null ? null : /^0(?:\.(0+))?%$/.exec(formato);
  return inFormato ? (inFormato[1]?.length ?? 0) : decimali(stampata);
}
