import type { RegolaId } from '../regola-id';
import type { Profilo } from './profilo';
import { isDaConfermare } from './soglia';
import type { ChiaveSoglia, SogliaNominata } from './soglia';

/** Le soglie su cui ogni regola decide. Una prova chiede che ogni soglia serva a qualcuno. */
export const SOGLIE_DELLE_REGOLE: Readonly<Partial<Record<RegolaId | 'Q13' | 'Q14' | 'Q15', readonly ChiaveSoglia[]>>> =
  {
    A12: ['cambiamentoParte', 'cambiamentoUnita'],
    Q01: ['indigentiMinimo'],
    Q02: ['indigentiMinimo', 'indigentiAler'],
    Q03: ['indigentiArrotondamento', 'indigentiAler'],
    Q04: ['poliziaMassimo', 'poliziaForze'],
    Q05: ['poliziaArrotondamento', 'poliziaMassimo'],
    Q08: ['transitoriMassimo'],
    Q10: [
      'indigentiMinimo',
      'indigentiAler',
      'indigentiArrotondamento',
      'poliziaArrotondamento',
      'categorieArrotondamento',
    ],
    Q11: ['categorieMassimo'],
    Q13: ['lavoriMassimo'],
    Q14: ['scomputoMesi'],
    Q15: ['convenzioneAnni'],
  };

/** Che cosa si dice, accanto a un rilievo, delle soglie con cui si è deciso. */
export interface SoglieDette {
  /** Quelle da confermare e quelle sostituite: delle altre basta l'articolo. */
  readonly soglie?: readonly SogliaNominata[];
  /** Le regole non sono quelle della data: quali sarebbero, quali si sono scelte, e perché. */
  readonly regoleAMano?: { readonly nome: string; readonly dellaData: string; readonly motivo: string };
}

/** Ciò che va detto nei rilievi di una regola; niente, se le sue soglie sono verificate e di legge. */
export function soglieDaDire(regola: RegolaId, profilo: Profilo): SoglieDette {
  const sue = SOGLIE_DELLE_REGOLE[regola];
  if (!sue) return {};
  const soglie = profilo.soglie.filter((una) => sue.includes(una.chiave) && (una.sostituita || isDaConfermare(una)));
  const { sceltoAMano, nome } = profilo;
  return {
    ...(soglie.length > 0 ? { soglie } : {}),
    ...(sceltoAMano && regola !== 'A12'
      ? { regoleAMano: { nome, dellaData: sceltoAMano.dellaData.nome, motivo: sceltoAMano.motivo } }
      : {}),
  };
}
