import { soglieSostituite } from '../regole/profili/profilo';
import type { Profilo } from '../regole/profili/profilo';
import { isDaConfermare } from '../regole/profili/soglia';
import type { SogliaNominata } from '../regole/profili/soglia';
import { motivoScritto, nomeSoglia, sostituzioneScritta } from './soglie';

/**
 * Ciò con cui si è giudicato e che non è come la norma vuole. Si dice forte accanto a ogni giudizio: un valore di legge
 * non si spegne in silenzio. Vuoto di solito.
 */
export function valoriDiLeggeSostituiti(profilo: Profilo): readonly string[] {
  const { sceltoAMano, nome } = profilo;
  return [
    ...(sceltoAMano
      ? [
          `Regole scelte dal capofila: ${nome} invece di ${sceltoAMano.dellaData.nome}. ` +
            motivoScritto(sceltoAMano.motivo),
        ]
      : []),
    ...scritte(profilo, 'legge'),
  ];
}

/** Ciò che il capofila ha scelto dove la norma lascia scegliere. */
export function valoriScelti(profilo: Profilo): readonly string[] {
  return scritte(profilo, 'aperta');
}

function scritte(profilo: Profilo, natura: SogliaNominata['natura']): readonly string[] {
  return soglieSostituite(profilo)
    .filter((una) => una.natura === natura)
    .map((una) => `${nomeSoglia(una.chiave, profilo.poliziaConLocale)}. ${sostituzioneScritta(una) ?? ''}`);
}

/** Le soglie che nessuno ha letto in una norma di quel giorno, fra quelle date, ognuna col perché. */
export function soglieDaConfermare(soglie: readonly SogliaNominata[]): readonly string[] {
  const frasi = soglie.filter(isDaConfermare).map(({ chiave, nota }) => `${nomeSoglia(chiave)}: ${nota}`);
  return [...new Set(frasi)];
}

/** Se il primo giorno delle regole non è scritto in un testo letto, lo si dice. */
export function decorrenzaScritta({ decorrenza, pubblicato }: Profilo): string | null {
  if (decorrenza === 'verificata') return null;
  return `Il primo giorno è dedotto dal Bollettino del ${dataScritta(pubblicato)}: da confermare.`;
}

/** Da ISO a come si scrive in ufficio: 2020-12-31 → 31/12/2020. */
export function dataScritta(iso: string): string {
  return iso.split('-').reverse().join('/');
}
