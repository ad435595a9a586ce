import { comunePerNome } from '../../../src/domain/enti/comuni-lombardia';
import type { ComuneLombardo } from '../../../src/domain/enti/comuni-lombardia';
import type { Ente } from '../../../src/domain/enti/ente';
import { normalizzaNome } from '../../../src/domain/enti/normalizza-nome';
import { alerDi, comuniDiAmbito, comuniNel, NOMI_VICINI } from './nomi-veri';
import { cifre, profiloDi } from './piano-valido';
import type { EnteValido, PianoValido } from './piano-valido';
import { sorte } from './sorte';
import type { Sorte } from './sorte';

/** Anni dei piani e date di approvazione, con il giorno prima e il giorno in cui cambia ogni profilo. */
const DATE: readonly (readonly [anno: number, approvato: string | null])[] = [
  [2019, null],
  [2019, '2019-03-12'],
  [2019, '2019-03-13'],
  [2020, null],
  [2021, '2021-03-31'],
  [2022, null],
  [2023, '2023-02-14'],
  [2024, null],
  [2025, '2024-12-16'],
  [2025, '2025-03-10'],
  [2025, '2025-03-11'],
  [2026, null],
  [2026, '2025-12-18'],
];

/** Quanti comuni: da uno solo a un ambito grande, e oltre. */
const GRANDEZZE = [1, 2, 3, 5, 8, 12, 20, 27, 40, 60, 134];

export function enteValido(nome: string, resto: Partial<Ente>): Ente {
  return {
    id: normalizzaNome(nome),
    nome,
    tipo: 'comune',
    codiceIstat: null,
    codiceCatastale: null,
    provincia: null,
    subAmbito: null,
    senzaSap: null,
    alias: [],
    ...resto,
  };
}

export function enteDelComune({ nome, codiceIstat, codiceCatastale, provincia, cessatoNel }: ComuneLombardo): Ente {
  // Di un comune poi confluito il codice ISTAT di allora non è nell'elenco: si lascia vuoto, come fa chi non lo sa.
  const codici = cessatoNel === null ? { codiceIstat, codiceCatastale } : { codiceCatastale };
  return enteValido(`COMUNE DI ${nome.toUpperCase()}`, { ...codici, provincia });
}

/** Un ente con cifre a caso, o senza U.I. SAP. */
function conCifre(ente: Ente, caso: Sorte, piano: Pick<PianoValido, 'anno' | 'approvato'>, senza: boolean): EnteValido {
  if (senza)
    return { nome: ente.nome, ente: { ...ente, senzaSap: true }, senzaSap: true, valori: {}, turnOverAnnui: [] };
  const grande = ente.tipo === 'aler' || caso.forse(0.1);
  return { nome: ente.nome, ente: { ...ente, senzaSap: false }, ...cifre(caso, ente.tipo, profiloDi(piano), grande) };
}

/** Un piano di comuni veri con cifre inventate; lo stesso seme dà lo stesso piano. */
export function pianoInventato(seme: number): PianoValido {
  const caso = sorte(seme);
  const [anno, approvato] = DATE[seme % DATE.length] ?? [2021, null];
  const quanti = GRANDEZZE[seme % GRANDEZZE.length] ?? 5;
  const scelti = comuniDiAmbito(caso, anno, quanti);
  const coppia = quanti >= 3 ? (NOMI_VICINI[seme % NOMI_VICINI.length] ?? []) : [];
  const vicini = coppia.flatMap((nome) => comunePerNome(nome) ?? []);
  const confluiti = quanti >= 3 ? comuniNel(anno).filter(({ cessatoNel }) => cessatoNel !== null) : [];
  const uno = confluiti.length > 0 ? [caso.uno(confluiti)] : [];
  const comuni = [...new Map([...scelti, ...vicini, ...uno].map((comune) => [comune.nome, comune])).values()].sort(
    (a, b) => (a.nome < b.nome ? -1 : 1),
  );
  const aler = quanti === 1 || caso.forse(0.15) ? [] : alerDi(scelti);
  const piano = { anno, approvato };
  const enti = [
    ...aler.map(({ nome, provincia }) => conCifre(enteValido(nome, { tipo: 'aler', provincia }), caso, piano, false)),
    ...comuni.map((comune, i) => conCifre(enteDelComune(comune), caso, piano, i > 0 && caso.forse(0.2))),
    ...(quanti >= 12 && caso.forse(0.3)
      ? [conCifre(enteValido('FONDAZIONE CASA AMICA ONLUS', { tipo: 'operatore' }), caso, piano, false)]
      : []),
  ];
  const ambito = `Prova ${seme}`;
  return { ...piano, nome: `${ambito}, ${enti.length} enti, ${approvato ?? anno}`, ambito, enti, avvisi: [] };
}
