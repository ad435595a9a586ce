import { ammessaNelProdotto, LETTE } from './ammesse.mjs';
import { cartellaDelPacchetto, pacchettoIn } from './pacchetti.mjs';

/** Il file con le licenze di ciò che si distribuisce, accanto a ciò che si costruisce. */
export const FILE_NOTIZIE = 'LICENZE-DI-TERZI.txt';

/** I pacchetti da cui vengono questi moduli, una volta ciascuno, in ordine di nome. */
export function pacchettiDi(moduli) {
  const cartelle = new Set([...moduli].map(cartellaDelPacchetto).filter((una) => una !== null));
  const pacchetti = [...cartelle].map(pacchettoIn).map((uno) => [`${uno.nome}@${uno.versione}`, uno]);
  return [...new Map(pacchetti).values()].sort((a, b) => a.nome.localeCompare(b.nome, 'en'));
}

/**
 * Nomi, versioni, licenze; sotto, il testo di ogni licenza una volta, coi pacchetti che la portano. Una licenza che non è
 * fra quelle ammesse nel prodotto ferma la costruzione.
 */
export function notizie(pacchetti) {
  const rifiutati = pacchetti.filter(({ nome, licenza }) => !LETTE.has(nome) && !ammessaNelProdotto(licenza));
  if (rifiutati.length > 0)
    throw new Error(
      `Licenza non ammessa nel prodotto: ${rifiutati.map((uno) => `${uno.nome} (${uno.licenza})`).join(', ')}`,
    );
  const perTesto = new Map();
  for (const pacchetto of pacchetti) {
    const testo = pacchetto.testo ?? `Licenza ${pacchetto.licenza}: il pacchetto non ne porta il testo.`;
    perTesto.set(testo, [...(perTesto.get(testo) ?? []), pacchetto]);
  }
  const riga = ({ nome, versione, licenza }) => `${nome} ${versione} (${LETTE.get(nome)?.licenza ?? licenza})`;
  return [
    'Quadro SAP contiene programmi di altri, con queste licenze.',
    '',
    ...pacchetti.map(riga),
    ...pacchetti.flatMap(({ nome }) => (LETTE.has(nome) ? ['', LETTE.get(nome).avviso] : [])),
    ...[...perTesto].flatMap(([testo, suoi]) => ['', '='.repeat(80), ...suoi.map(riga), '-'.repeat(80), testo]),
    '',
  ].join('\n');
}

/** Per webpack: scrive le notizie fra i file costruiti. `altri`: moduli copiati senza passare dal pacchetto. */
export class Notizie {
  constructor(altri = []) {
    this.altri = altri;
  }

  apply(compilatore) {
    compilatore.hooks.thisCompilation.tap('Notizie', (compilazione) => {
      compilazione.hooks.processAssets.tap('Notizie', () => {
        const { chunkGraph } = compilazione;
        // Ciò che lo sfoltimento ha tolto è ancora fra i moduli, ma in nessun file.
        const restano = [...compilazione.modules].filter((uno) => chunkGraph.getNumberOfModuleChunks(uno) > 0);
        const moduli = restano.flatMap((uno) => [uno, ...(uno.modules ?? [])]);
        const percorsi = moduli.flatMap(({ resource }) => (typeof resource === 'string' ? [resource] : []));
        const testo = notizie(pacchettiDi([...percorsi, ...this.altri]));
        compilazione.emitAsset(FILE_NOTIZIE, new compilatore.webpack.sources.RawSource(testo));
      });
    });
  }
}
