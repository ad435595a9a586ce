import type { CellRef } from '../../snapshot';
import { COERENZA_INTERNA } from '../fonti';
import { SEMPRE } from '../regola';
import type { Regola } from '../regola';
import type { Segnalazione } from '../../rilievi/segnalazione';
import { codiceDi, codiceNormale, comuneCessato } from './codice-giusto';
import { codiciScritti } from './codici-scritti';
import type { CodiceScritto } from './codici-scritti';

/**
 * Codici catastali degli enti: quello di un comune cessato e confluito si accetta con un'informazione, lo stesso codice
 * su due enti diversi è un avviso. Dove si sa di chi è il codice, l'ente sbagliato lo dice già C02; ALER ripete il codice
 * del comune in cui ha sede e non conta. Negli elenchi di alloggi foglio, mappale e subalterno indicano un alloggio solo.
 */
export const c03: Regola = {
  id: 'C03',
  famiglia: 'C',
  gravita: 'avviso',
  fonte: COERENZA_INTERNA,
  validita: SEMPRE,
  voci: [],
  giustificabile: true,
  *verifica(contesto) {
    const perCodice = new Map<string, CodiceScritto[]>();
    for (const codice of codiciScritti(contesto)) {
      if (codice.campo !== 'codiceCatastale') continue;
      const cessato = comuneCessato(codice);
      if (cessato) {
        yield {
          codice: 'comune-cessato',
          esito: 'violata',
          gravita: 'informazione',
          celle: celleDi([codice]),
          ente: codice.ente,
          trovato: codice.testo,
          atteso: codice.comune?.codiceCatastale ?? null,
          parametri: { cessato: cessato.nome, anno: cessato.cessatoNel ?? '', successore: cessato.successore ?? '' },
        };
      } else if (codice.tipo !== 'aler' && !contraddice(codice)) {
        const normale = codiceNormale('codiceCatastale', codice.testo);
        const altri = perCodice.get(normale);
        if (altri) altri.push(codice);
        else perCodice.set(normale, [codice]);
      }
    }
    for (const [normale, codici] of perCodice) yield* ripetuto(normale, codici);
    yield* contesto.unita.segnalazioni('C03');
  },
};

function contraddice({ campo, testo, comune }: CodiceScritto): boolean {
  return comune !== null && codiceNormale(campo, testo) !== codiceDi(comune, campo);
}

function celleDi(codici: readonly CodiceScritto[]): readonly CellRef[] {
  return codici.flatMap(({ cella }) => cella ?? []);
}

function* ripetuto(normale: string, codici: readonly CodiceScritto[]): Iterable<Segnalazione> {
  const enti = new Set(codici.map(({ ente }) => ente));
  if (enti.size < 2) return;
  const [primo, ...altri] = codici;
  const secondo = altri.find(({ ente }) => ente !== primo?.ente);
  const resto = codici.filter((codice) => codice !== secondo);
  yield {
    codice: 'ripetuto',
    esito: 'violata',
    celle: celleDi(secondo ? [secondo, ...resto] : resto),
    ente: secondo?.ente ?? null,
    trovato: normale,
    parametri: { enti: [...enti].sort() },
  };
}
