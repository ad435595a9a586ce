import type { Contesto } from '../contesto';
import type { Quadro } from '../quadro';
import { arrotondamentoDi } from '../regole/profili/arrotondamento';
import { soglieSostituite } from '../regole/profili/profilo';
import type { Profilo } from '../regole/profili/profilo';
import { numeroItaliano } from '../testi/numero-italiano';
import { arrotondamentoScritto, nomeSoglia, sostituzioneScritta } from '../testi/soglie';
import type { Quota } from './quote-riservate';

/** Ciò che sta sotto la tabella delle unità riservate: come si è contato, e con quali valori. */
export function legendaUnitaRiservate(
  { profilo, impostazioni, alerPerComune }: Contesto,
  quadro: Quadro,
  quote: readonly Quota[],
): readonly string[] {
  const minima = numeroItaliano(profilo.indigentiMinimo.valore);
  const arrotondato = (voce: Quota['voce']): string => arrotondamentoScritto(arrotondamentoDi(profilo, voce));
  const dove = alerPerComune.length > 0 ? 'dove il dettaglio manca è indicativa.' : 'qui è indicativa.';
  return [
    ...(quadro.righe.some(({ senzaSap }) => senzaSap) ? ['* Ente senza unità immobiliari SAP.'] : []),
    `Indigenti: la quota dichiarata o, dove manca, quella minima del ${minima} %; alloggi ${arrotondato('indigenti')}, ente per ente ` +
      `(R.R. 4/2017, art. 13, c. 3). Per ALER la quota va distinta per comune: ${dove}`,
    ...(quote.some(({ voce }) => voce === 'polizia' || voce === 'poliziaLocale')
      ? [
          `${profilo.poliziaConLocale ? 'Forze di Polizia, Vigili del Fuoco, Forze Armate e Polizia Locale, insieme' : 'Forze di Polizia e Vigili del Fuoco'}: ` +
            `alloggi ${arrotondato('polizia')} (R.R. 4/2017, art. 7 bis, c. 1).`,
        ]
      : []),
    ...(quote.some(({ voce }) => voce === 'categorie')
      ? [`Categorie dell'art. 14: alloggi ${arrotondato('categorie')} (art. 15, c. 1 ter).`]
      : []),
    ...(impostazioni.satNelComplessivo
      ? []
      : ['I servizi transitori (SAT) non sono compresi nel complessivo: non riducono ciò che resta.']),
    "I totali dell'ambito sono la somma degli enti, ognuno con il suo arrotondamento: mai una quota sul totale.",
    "Restano = disponibili meno riservate. Un numero negativo vuol dire che si è riservato più di quanto c'è.",
    ...frasiDelleQuote(profilo),
  ];
}

/** Se le unità vengono da valori diversi da quelli di legge, lo si legge sotto la tabella. */
function frasiDelleQuote(profilo: Profilo): readonly string[] {
  return soglieSostituite(profilo)
    .filter(({ chiave }) => chiave.endsWith('Arrotondamento') || chiave.startsWith('indigenti'))
    .map((soglia) => `${nomeSoglia(soglia.chiave)}. ${sostituzioneScritta(soglia) ?? ''}`);
}
