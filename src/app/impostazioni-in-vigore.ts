import type { Contesto } from '../domain/contesto';
import type { Profilo } from '../domain/regole/profili/profilo';
import type { Confidenza, ValoreSoglia } from '../domain/regole/profili/soglia';
import type { DateFatte, Finestra } from '../domain/scadenze/scadenza';
import { nomeSoglia } from '../domain/testi/soglie';

/** Una soglia con cui si è controllato, come la legge un altro programma. */
export interface SogliaScritta {
  readonly chiave: string;
  readonly nome: string;
  readonly valore: ValoreSoglia;
  /** null: nessuna norma la fissa. */
  readonly atto: string | null;
  readonly articolo: string | null;
  readonly dal: string;
  readonly al: string | null;
  readonly confidenza: Confidenza;
  readonly natura: 'legge' | 'aperta';
  readonly nota: string;
  /** Se il capofila l'ha sostituita: il valore di prima e il motivo. */
  readonly sostituita: { readonly diLegge: ValoreSoglia; readonly motivo: string } | null;
}

/** Con quali regole e con quali scelte si è controllato: chi rilegge il rapporto deve poterlo rifare uguale. */
export interface ImpostazioniInVigore {
  readonly profilo: {
    readonly id: string;
    readonly nome: string;
    readonly dal: string;
    readonly al: string | null;
    /** Se il primo giorno è scritto in un testo letto o dedotto. */
    readonly decorrenza: Confidenza;
    /** Se il capofila l'ha scelto al posto di quello della data. */
    readonly sceltoAMano: { readonly dellaData: string; readonly motivo: string } | null;
  };
  readonly approvato: Contesto['approvato'];
  readonly satNelComplessivo: boolean;
  readonly tolleranza: number;
  readonly soglie: readonly SogliaScritta[];
  /** Le date con cui si sono contati i ritardi; null se nessuno le tiene. */
  readonly scadenze: {
    /** Il giorno in cui si è controllato: da lì si contano i ritardi di ciò che non è fatto. */
    readonly oggi: string;
    readonly fatte: DateFatte;
    readonly ricognizione: Finestra;
  } | null;
}

export function impostazioniInVigore({ profilo, approvato, impostazioni, procedura }: Contesto): ImpostazioniInVigore {
  const { id, nome, dal, al, decorrenza, sceltoAMano } = profilo;
  const { satNelComplessivo, tolleranza } = impostazioni;
  return {
    profilo: {
      id,
      nome,
      dal,
      al,
      decorrenza,
      sceltoAMano: sceltoAMano && { dellaData: sceltoAMano.dellaData.id, motivo: sceltoAMano.motivo },
    },
    approvato,
    satNelComplessivo,
    tolleranza,
    soglie: soglieScritte(profilo),
    scadenze: procedura && { oggi: procedura.oggi, fatte: procedura.fatte, ricognizione: procedura.finestra ?? {} },
  };
}

/** Le soglie di un profilo, ognuna col suo nome. */
export function soglieScritte({ soglie, poliziaConLocale }: Profilo): readonly SogliaScritta[] {
  return soglie.map(({ chiave, sostituita = null, ...soglia }) => ({
    chiave,
    nome: nomeSoglia(chiave, poliziaConLocale),
    valore: soglia.valore,
    atto: soglia.atto,
    articolo: soglia.articolo,
    dal: soglia.dal,
    al: soglia.al,
    confidenza: soglia.confidenza,
    natura: soglia.natura,
    nota: soglia.nota,
    sostituita,
  }));
}
