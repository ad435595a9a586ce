import type { DatoPatrimonio } from '../../tabelle/patrimonio';
import type { VoceKey } from '../../voci/voce';
import type { Segnalazione } from '../../rilievi/segnalazione';
import { trovato } from '../trovato';
import type { EquazioneIncerta } from './equazioni-patrimonio';

const VOCI_DEGLI_USI: Readonly<Record<DatoPatrimonio['uso'], VoceKey>> = {
  sap: 'consistenzaSap',
  sas: 'consistenzaSas',
  altri: 'consistenzaAltri',
  totale: 'consistenza',
};

export function voceDellUso({ uso }: DatoPatrimonio): VoceKey {
  return VOCI_DEGLI_USI[uso];
}

/** Di chi è il numero, come lo si dice: "ambito", "sub-ambito Viadana", "COMUNE DI …", con il proprietario se conta. */
export function nomeSoggetto({ soggetto: { tipo, nome }, proprietario }: DatoPatrimonio): string {
  if (tipo === 'ente') return nome ?? 'ente';
  const luogo = tipo === 'ambito' || nome === null ? 'ambito' : `sub-ambito ${nome}`;
  const DI_CHI = { comuni: ', alloggi comunali', aler: ', alloggi ALER', tutti: '' } as const;
  return luogo + DI_CHI[proprietario];
}

/** Una somma del patrimonio che non si può fare perché una cifra non si legge. */
export function segnalaPatrimonioIncerto({ intero, mancanti }: EquazioneIncerta): Segnalazione {
  const [primo = intero] = mancanti;
  return {
    codice: 'cifra-mancante',
    esito: 'nonVerificabile',
    celle: [primo, ...[...mancanti, intero].filter((dato) => dato !== primo)].map(({ cella }) => cella),
    ente: intero.soggetto.tipo === 'ente' ? intero.soggetto.nome : null,
    voce: voceDellUso(primo),
    trovato: trovato(primo.valore),
    parametri: { soggetto: nomeSoggetto(primo) },
  };
}
