import type { Contesto } from '../../contesto';
import type { DatoPatrimonio } from '../../tabelle/patrimonio';
import { comeNumero, quanto } from '../../valori/valore';
import { formulaInCella } from '../formula-in-cella';
import { SEMPRE } from '../regola';
import type { Regola } from '../regola';
import type { Segnalazione } from '../../rilievi/segnalazione';
import { accusato, patrimonio, torna, USI } from './equazioni-patrimonio';
import type { EquazionePatrimonio, Patrimonio } from './equazioni-patrimonio';
import { segnalaIncerta, segnalaSomma } from './segnala-somma';
import { nomeSoggetto, segnalaPatrimonioIncerto, voceDellUso } from './soggetto-patrimonio';
import { sommePatrimonioOfferta } from './somme-semplici';

/** SAP + SAS + altri usi = totale del patrimonio, per ogni sub-ambito e per ogni ente. */
export const a08: Regola = {
  id: 'A08',
  famiglia: 'A',
  gravita: 'errore',
  fonte: { atto: 'R.R. 4/2017', articolo: 'art. 4, c. 3, lett. a', confidenza: 'verificata' },
  validita: SEMPRE,
  voci: [],
  giustificabile: false,
  *verifica(contesto) {
    const dati = patrimonio(contesto);
    const errate = dati.equazioni.filter((equazione) => equazione.tipo === 'usi' && !torna(equazione));
    const riportato = scartiDelleRighe(errate);
    for (const equazione of errate) {
      const { intero, scarto } = equazione;
      // La riga dell'ambito che sbaglia di quanto sbagliano le righe che somma: l'errore è loro e si dice una volta.
      if (isAmbito(intero) && riportato.get(intero.tabella) === scarto) continue;
      yield segnala(contesto, equazione, dati);
    }
    for (const incerta of dati.incerte) if (incerta.tipo === 'usi') yield segnalaPatrimonioIncerto(incerta);
    const { errate: perEnte, incerte } = sommePatrimonioOfferta(contesto);
    for (const errata of perEnte) yield segnalaSomma(contesto, errata, 'consistenza');
    for (const incerta of incerte) yield segnalaIncerta(incerta, 'consistenza');
  },
};

function isAmbito({ soggetto }: DatoPatrimonio): boolean {
  return soggetto.tipo === 'ambito';
}

/** Quanto sbagliano insieme le righe di ogni tabella, senza quelle dell'ambito. */
function scartiDelleRighe(errate: readonly EquazionePatrimonio[]): ReadonlyMap<DatoPatrimonio['tabella'], number> {
  const scarti = new Map<DatoPatrimonio['tabella'], number>();
  for (const { intero, scarto } of errate) {
    if (!isAmbito(intero)) scarti.set(intero.tabella, (scarti.get(intero.tabella) ?? 0) + scarto);
  }
  return scarti;
}

function segnala(contesto: Contesto, equazione: EquazionePatrimonio, dati: Patrimonio): Segnalazione {
  const { intero, parti, somma, scarto } = equazione;
  const colpevole = accusato(equazione, dati);
  const parametri = {
    ...addendi(parti),
    soggetto: nomeSoggetto(intero),
    totale: quanto(intero.valore),
    somma,
  };
  const comune = { esito: 'violata' as const, ente: intero.soggetto.tipo === 'ente' ? intero.soggetto.nome : null };
  if (colpevole && colpevole !== intero) {
    const valore = quanto(colpevole.valore);
    return {
      ...comune,
      codice: 'uso-diverso',
      celle: celle(equazione, colpevole),
      voce: voceDellUso(colpevole),
      trovato: valore,
      atteso: valore + scarto,
      parametri,
      ...correzione(contesto, colpevole, valore + scarto),
    };
  }
  const conferma = colpevole ? undefined : dati.relazioni(intero).find((altra) => altra !== equazione && torna(altra));
  return {
    ...comune,
    codice: conferma ? 'totale-confermato' : 'totale-diverso',
    celle: celle(equazione, intero),
    voce: 'consistenza',
    trovato: comeNumero(intero.valore),
    atteso: somma,
    parametri: conferma
      ? { ...parametri, ...parametriConferma(conferma, intero), ipotesi: ipotesi(parti, scarto) }
      : parametri,
    // Un totale che un'altra tabella conferma non si corregge: sbagliata è una delle parti, non si sa quale.
    ...(conferma ? {} : correzione(contesto, intero, somma)),
  };
}

/** La relazione che il totale rispetta, per la frase: 266 + 331 = 597. */
function parametriConferma({ intero, parti }: EquazionePatrimonio, dato: DatoPatrimonio): Record<string, number> {
  const altri = parti.filter((parte) => parte !== dato).reduce((somma, { valore }) => somma + quanto(valore), 0);
  return intero === dato ? { confermaParti: altri } : { confermaAltri: altri, confermaIntero: quanto(intero.valore) };
}

/** Il valore che ciascun uso avrebbe se l'errore fosse tutto suo: "altri usi 4". */
function ipotesi(parti: readonly DatoPatrimonio[], scarto: number): readonly string[] {
  return parti.flatMap(({ uso, valore }) => {
    const possibile = quanto(valore) + scarto;
    return possibile >= 0 ? [`${uso}=${possibile}`] : [];
  });
}

function addendi(parti: readonly DatoPatrimonio[]): Record<string, number> {
  const valori: Record<string, number> = {};
  for (const uso of USI) valori[uso] = quanto(parti.find((parte) => parte.uso === uso)?.valore);
  return valori;
}

function celle({ intero, parti }: EquazionePatrimonio, prima: DatoPatrimonio): Segnalazione['celle'] {
  return [prima, ...[intero, ...parti].filter((dato) => dato !== prima)].map(({ cella }) => cella);
}

function correzione(contesto: Contesto, { cella }: DatoPatrimonio, valore: number): Pick<Segnalazione, 'correzione'> {
  return valore < 0 || formulaInCella(contesto, cella) ? {} : { correzione: { cella, valore } };
}
