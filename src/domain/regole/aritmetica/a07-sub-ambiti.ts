import type { Contesto } from '../../contesto';
import type { CellRef } from '../../snapshot';
import { cellaValore } from '../../tabelle/tabella';
import type { DatoPatrimonio } from '../../tabelle/patrimonio';
import { quanto } from '../../valori/valore';
import { formulaInCella } from '../formula-in-cella';
import { COERENZA_INTERNA } from '../fonti';
import { SEMPRE } from '../regola';
import type { Regola } from '../regola';
import type { Segnalazione } from '../../rilievi/segnalazione';
import { accusato, patrimonio, torna } from './equazioni-patrimonio';
import type { EquazionePatrimonio, Patrimonio } from './equazioni-patrimonio';
import { totaliDaControllare } from './gruppo-totale';
import { segnalaPatrimonioIncerto, nomeSoggetto, voceDellUso } from './soggetto-patrimonio';
import { sommeFondi } from './somme-fondi';

/** I sub-ambiti sommati fanno l'ambito; comuni + ALER fanno l'ambito; i fondi dei sub-ambiti fanno le risorse della misura. */
export const a07: Regola = {
  id: 'A07',
  famiglia: 'A',
  gravita: 'errore',
  fonte: COERENZA_INTERNA,
  validita: SEMPRE,
  voci: [],
  giustificabile: false,
  *verifica(contesto) {
    const dati = patrimonio(contesto);
    const diColonna = sommaDellaColonna(contesto);
    for (const equazione of dati.equazioni) {
      const { tipo } = equazione;
      if (tipo === 'usi' || torna(equazione) || diColonna(equazione)) continue;
      yield segnala(contesto, equazione, CODICI[tipo], dati);
    }
    for (const incerta of dati.incerte) if (incerta.tipo !== 'usi') yield segnalaPatrimonioIncerto(incerta);
    yield* sommeFondi(contesto);
  },
};

const indirizzo = ({ file, foglio, riga, colonna }: CellRef): string => `${file} ${riga} ${colonna} ${foglio}`;

/** Vero se l'intero è il TOTALE della colonna in cui stanno le parti: è la somma che controlla già A02. */
function sommaDellaColonna(contesto: Contesto): (equazione: EquazionePatrimonio) => boolean {
  const totali = new Set<string>();
  for (const tabella of contesto.tabelle) {
    if (tabella.tipo !== 'patrimonio') continue;
    for (const { totale } of totaliDaControllare(tabella)) {
      tabella.colonne.forEach((_, i) => totali.add(indirizzo(cellaValore(tabella, totale, i))));
    }
  }
  return ({ intero, parti }) =>
    totali.has(indirizzo(intero.cella)) &&
    parti.every(
      ({ cella }) =>
        cella.file === intero.cella.file &&
        cella.foglio === intero.cella.foglio &&
        cella.colonna === intero.cella.colonna,
    );
}

const CODICI = { proprietari: 'proprietari-diversi', subAmbiti: 'sub-ambiti-diversi' } as const;

function segnala(contesto: Contesto, equazione: EquazionePatrimonio, codice: string, dati: Patrimonio): Segnalazione {
  const { intero, parti, somma, scarto } = equazione;
  const colpevole = accusato(equazione, dati);
  const prima = colpevole ?? intero;
  const valore = quanto(prima.valore);
  const giusto = prima === intero ? somma : valore + scarto;
  return {
    codice: prima === intero ? codice : 'parte-diversa',
    esito: 'violata',
    celle: [prima, ...[intero, ...parti].filter((dato) => dato !== prima)].map(({ cella }) => cella),
    voce: voceDellUso(prima),
    trovato: valore,
    atteso: giusto,
    parametri: {
      soggetto: nomeSoggetto(prima),
      intero: quanto(intero.valore),
      somma,
      parti: parti.map(nomeParte).sort(),
    },
    ...(colpevole && giusto >= 0 && !formulaInCella(contesto, prima.cella)
      ? { correzione: { cella: prima.cella, valore: giusto } }
      : {}),
  };
}

function nomeParte(dato: DatoPatrimonio): string {
  return `${nomeSoggetto(dato)}: ${quanto(dato.valore)}`;
}
