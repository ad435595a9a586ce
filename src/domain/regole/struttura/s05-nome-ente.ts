import type { Contesto } from '../../contesto';
import type { Abbinamento } from '../../enti/ente';
import { indiceNomi } from '../../enti/indice-nomi';
import { trovaNomiNelTesto } from '../../enti/trova-nomi-nel-testo';
import type { NomeNelTesto } from '../../enti/trova-nomi-nel-testo';
import { COERENZA_INTERNA } from '../fonti';
import { SEMPRE } from '../regola';
import type { Regola } from '../regola';
import type { Gravita } from '../../rilievi/gravita';
import type { Segnalazione } from '../../rilievi/segnalazione';
import { nomeCitato, nomiNonUguali } from './nomi-scritti';
import { nomeCorretto } from './nome-corretto';

/** Un nome storpiato va confermato; grafie equivalenti e altri nomi accettati si fanno solo notare. */
const GRAVITA: Readonly<Partial<Record<Abbinamento['come'], Gravita>>> = {
  vicino: 'avviso',
  normalizzato: 'informazione',
  alias: 'informazione',
};

/**
 * Il nome di un ente è scritto come quello ufficiale, nelle tabelle e nei testi che le accompagnano.
 * Un nome vicino è una proposta: si corregge solo se chi controlla la conferma.
 */
export const s05: Regola = {
  id: 'S05',
  famiglia: 'S',
  gravita: 'avviso',
  fonte: COERENZA_INTERNA,
  validita: SEMPRE,
  voci: [],
  giustificabile: true,
  *verifica(contesto) {
    for (const { nome, cella, abbinamento } of nomiNonUguali(contesto)) {
      const gravita = GRAVITA[abbinamento.come];
      if (!gravita || !('ente' in abbinamento)) continue;
      const { ente } = abbinamento;
      yield {
        codice: abbinamento.come,
        esito: 'violata',
        gravita,
        celle: [cella],
        ente: ente.nome,
        trovato: nomeCitato(nome),
        atteso: ente.nome,
        correzione: abbinamento.come === 'alias' ? undefined : { cella, valore: nomeCorretto(nome, ente) },
      };
    }
    yield* nomiNeiTesti(contesto);
  },
};

function* nomiNeiTesti(contesto: Contesto): Iterable<Segnalazione> {
  // La stessa legenda sta sotto ogni tabella: i nomi si cercano una volta sola.
  const letti = new Map<string, readonly NomeNelTesto[]>();
  const detti = new Set<string>();
  const { isNomeIntero } = indiceNomi(contesto.registro);
  const storpiati = (testo: string): readonly NomeNelTesto[] =>
    // Sopra le tabelle di un ente c'è quasi sempre il suo nome, da solo.
    isNomeIntero(testo) ? [] : trovaNomiNelTesto(testo, contesto.registro).filter(({ esatto }) => !esatto);
  for (const { testo, file, foglio, posizione } of contesto.testi) {
    const nomi = letti.get(testo) ?? storpiati(testo);
    letti.set(testo, nomi);
    for (const { scritto, ente } of nomi) {
      const chiave = [file, foglio, posizione.riga, posizione.colonna, scritto].join('\n');
      if (detti.has(chiave)) continue;
      detti.add(chiave);
      const celle = [{ file, foglio, ...posizione }];
      const comune = { codice: 'nel-testo', esito: 'violata', gravita: 'informazione', celle } as const;
      yield { ...comune, ente: ente.nome, trovato: scritto, atteso: ente.nome };
    }
  }
}
