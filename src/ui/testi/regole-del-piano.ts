import type { Profilo } from '../../domain/regole/profili/profilo';
import type { SogliaNominata } from '../../domain/regole/profili/soglia';
import type { Ammessi } from '../../domain/regole/profili/sostituzione';
import { MOTIVO_MINIMO } from '../../domain/regole/profili/sostituzione';
import { numeroItaliano } from '../../domain/testi/numero-italiano';
import { decorrenzaScritta, valoriDiLeggeSostituiti, valoriScelti } from '../../domain/testi/profilo-scritto';
import { fonteDellaSoglia, nomeSoglia, sogliaScritta, valoreScritto } from '../../domain/testi/soglie';
import type { ValoriDelPiano } from '../piano/valori-del-piano';
import { dataItaliana, TESTI_PIANO } from './piano';

export const TESTI_REGOLE = {
  altre: (quante: number) => `Le altre ${numeroItaliano(quante)} soglie`,
  novita: 'Che cosa è cambiato con queste regole',
  cambia: 'Cambia',
  cambiaCosa: (cosa: string) => `Cambia: ${cosa}`,
  torna: 'Torna al valore di legge',
  tornaNorma: 'Torna al valore di sempre',
  tornaData: 'Torna alle regole della data',
  tornaCosa: (cosa: string, frase: string) => `${frase}: ${cosa}`,
  regoleAMano: 'Usa le regole di un’altra data',
  regole: 'Regole da usare',
  valore: 'Valore nuovo',
  motivo: 'Perché lo cambi',
  applica: 'Applica',
  lascia: 'Lascia com’è',
  eDiLegge: 'È un valore di legge. Se lo cambi, ogni esito lo dirà, col valore di prima e il tuo motivo.',
  eAperto: 'La norma lascia scegliere. Il motivo si leggerà negli esiti.',
  motivoSbagliato: `Scrivi perché, con almeno ${MOTIVO_MINIMO} lettere: lo legge chi approva il piano.`,
  parolaSbagliata: 'Scegli una delle voci.',
  daSalvare: 'Per farlo valere premi «Salva nella cartella».',
} as const;

/** I testi del dominio hanno l’apostrofo dritto; nel pannello si usa quello tipografico. */
function nelPannello(testo: string): string {
  return testo.replaceAll("'", '’');
}

/** Che numeri si possono scrivere. */
export function attesoIn(ammessi: Ammessi): string {
  if ('parole' in ammessi) return TESTI_REGOLE.parolaSbagliata;
  const { da, a, decimali } = ammessi;
  const che = decimali === 0 ? 'un intero' : 'un numero, con al più due decimali,';
  return `Scrivi ${che} da ${numeroItaliano(da)} a ${numeroItaliano(a)}.`;
}

/** Quali regole valgono, da quando, e perché. */
export function frasiProfilo({ approvato, origineApprovato: da, profilo }: ValoriDelPiano): readonly string[] {
  const { dal, al, sceltoAMano } = profilo;
  const fino = al === null ? '' : ` al ${dataItaliana(al)}`;
  const incerta = decorrenzaScritta(profilo);
  const periodo = [`Valgono per i piani approvati dal ${dataItaliana(dal)}${fino}.`, ...(incerta ? [incerta] : [])];
  if (sceltoAMano) return [...periodo, 'Le hai scelte tu: non sono quelle della data.'];
  if (approvato === null) return [...periodo, 'Senza anno e senza data uso le più recenti.'];
  const quando = dataItaliana(approvato);
  const perche = da === 'ricavato' ? `Ho supposto l’approvazione il ${quando}.` : `Il piano è approvato il ${quando}.`;
  return [...periodo, `${perche} ${TESTI_PIANO.perche}`];
}

/** Ciò che non è come la norma vuole. */
export function frasiSostituiti(profilo: Profilo): readonly string[] {
  return valoriDiLeggeSostituiti(profilo).map(nelPannello);
}

export function frasiScelti(profilo: Profilo): readonly string[] {
  return valoriScelti(profilo).map(nelPannello);
}

export function frasiNovita({ novita }: Profilo): readonly string[] {
  return novita.map(({ testo, articolo, confidenza }) => {
    const parti = [...(articolo === null ? [] : [articolo]), ...(confidenza === 'dedotta' ? ['da confermare'] : [])];
    return nelPannello(parti.length === 0 ? testo : `${testo} (${parti.join('; ')})`);
  });
}

export interface RigaSoglia {
  readonly soglia: SogliaNominata;
  readonly nome: string;
  readonly valore: string;
  readonly fonte: string;
  readonly nota: string;
  /** Il valore della norma, senza la parola davanti. */
  readonly diLegge: string;
}

/** Le soglie del profilo, come si dicono in ufficio: prima le quote, poi il resto. */
export function righeSoglie(profilo: Profilo): {
  readonly quote: readonly RigaSoglia[];
  readonly altre: readonly RigaSoglia[];
} {
  const righe = profilo.soglie
    // Chi concorre alla quota della polizia lo dice già il nome della quota.
    .filter(({ chiave }) => chiave !== 'poliziaForze')
    .map((soglia): RigaSoglia => ({
      soglia,
      nome: nelPannello(nomeSoglia(soglia.chiave, profilo.poliziaConLocale)),
      valore: nelPannello(sogliaScritta(soglia)),
      fonte: fonteDellaSoglia(soglia),
      nota: nelPannello(soglia.nota),
      diLegge: nelPannello(valoreScritto(soglia.chiave, soglia.sostituita?.diLegge ?? soglia.valore)),
    }));
  const quote = righe.filter(({ soglia }) => QUOTE.has(soglia.chiave));
  return { quote, altre: righe.filter((riga) => !quote.includes(riga)) };
}

const QUOTE: ReadonlySet<string> = new Set([
  'indigentiMinimo',
  'poliziaMassimo',
  'categorieMassimo',
  'transitoriMassimo',
]);
