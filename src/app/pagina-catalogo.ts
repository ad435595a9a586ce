import type { Esempio, TabellaEsempio } from '../domain/spiegazioni/spiegazione';
import { PROFILI } from '../domain/regole/profili/indice';
import type { RegolaJson } from './catalogo-json';
import {
  cellaScritta,
  CONFIDENZA,
  CONFIDENZA_SOGLIA,
  FAMIGLIE,
  giustificabileScritto,
  GRAVITA,
  periodoScritto,
  valeQuando,
} from './parole-regola';
import { scriviFonte } from './rilievo-scritto';

const INIZIO = [
  '# Il catalogo delle regole',
  'Questa pagina la scrive `npm run catalogo` dal programma: non si cambia a mano.',
  'Ogni esempio è provato: il controllo vero trova lo sbaglio in quello sbagliato e non lo trova in quello giusto.',
  'Un errore di struttura, di conto o un limite di legge non si giustifica: si corregge. Gli avvisi si possono giustificare.',
];

/** `docs/catalogo-regole.md`, prima che Prettier allinei le tabelle. */
export function paginaCatalogo(regole: readonly RegolaJson[]): string {
  const famiglie = [...new Set(regole.map(({ famiglia }) => famiglia))];
  return [
    ...INIZIO,
    ...indice(regole),
    ...famiglie.flatMap((famiglia) => [
      `## ${famiglia}. ${FAMIGLIE[famiglia] ?? famiglia}`,
      ...regole.filter((regola) => regola.famiglia === famiglia).flatMap(regolaIntera),
    ]),
  ].join('\n\n');
}

function indice(regole: readonly RegolaJson[]): readonly string[] {
  return [
    tabella([
      ['Regola', 'Che cosa guarda', 'Peso', 'Si giustifica'],
      ...regole.map(({ id, titolo, gravita, giustificabile }) => [
        `[${id}](#${ancora(`${id}. ${titolo}`)})`,
        titolo,
        GRAVITA[gravita],
        giustificabile ? 'sì' : 'no',
      ]),
    ]),
  ];
}

function regolaIntera(regola: RegolaJson): readonly string[] {
  const { id, titolo, controllo, fonte, validita, giustificabile, spiegazione } = regola;
  return [
    `### ${id}. ${titolo}`,
    controllo,
    `**Perché.** ${spiegazione.perche}`,
    `**Fonte.** ${scriviFonte(fonte)}. ${CONFIDENZA[fonte.confidenza]}`,
    `**Quando.** ${valeQuando(validita)} ${peso(regola)}`,
    ...soglie(regola),
    `**Giustificazione.** ${giustificabileScritto(giustificabile)}`,
    ...esempio('Giusto', spiegazione.giusto),
    ...esempio('Sbagliato', spiegazione.sbagliato),
    '**Come si corregge.**',
    spiegazione.comeCorreggere.map((passo, i) => `${i + 1}. ${passo}`).join('\n'),
    ...(spiegazione.eccezioni.length === 0
      ? []
      : ['**Eccezioni.**', spiegazione.eccezioni.map((una) => `- ${una}`).join('\n')]),
  ];
}

/** "Errore." o, se il peso cambia da un periodo all'altro, periodo per periodo. */
function peso({ gravita, gravitaPerProfilo }: RegolaJson): string {
  const valide = PROFILI.flatMap(({ id, nome }) => {
    const sua = gravitaPerProfilo[id];
    return sua ? [{ nome, sua }] : [];
  });
  if (valide.every(({ sua }) => sua === gravita)) return `Peso: ${GRAVITA[gravita].toLowerCase()}.`;
  return `Peso: ${valide.map(({ nome, sua }) => `${GRAVITA[sua].toLowerCase()} (${nome})`).join(', ')}.`;
}

function soglie({ soglie: sue }: RegolaJson): readonly string[] {
  if (sue.length === 0) return [];
  return [
    tabella([
      ['Valore', 'Quanto', 'Piani approvati', 'Fonte', 'Certezza'],
      ...sue.map(({ nome, valore, dal, al, fonte, confidenza, nota }) => [
        nome,
        valore,
        periodoScritto(dal, al),
        fonte,
        nota === '' ? CONFIDENZA_SOGLIA[confidenza] : `${CONFIDENZA_SOGLIA[confidenza]}. ${nota}`,
      ]),
    ]),
  ];
}

function esempio(come: string, { tabelle, spiega }: Esempio): readonly string[] {
  return [`**${come}.** ${spiega}`, ...tabelle.flatMap(tabellaEsempio)];
}

function tabellaEsempio({ titolo, righe, nota }: TabellaEsempio): readonly string[] {
  return [
    ...(titolo === undefined ? [] : [`_${testo(titolo)}_`]),
    tabella(righe.map((riga) => riga.map(cellaScritta))),
    ...(nota === undefined ? [] : [`_${testo(nota)}_`]),
  ];
}

function tabella([intestazioni = [], ...righe]: readonly (readonly string[])[]): string {
  return [intestazioni, intestazioni.map(() => '---'), ...righe].map(riga).join('\n');
}

function riga(celle: readonly string[]): string {
  return `| ${celle.map((cella) => (cella === '---' || cella.startsWith('[') ? cella : testo(cella))).join(' | ')} |`;
}

/** Asterischi, barre e trattini bassi per Markdown sono segni; qui sono lettere. */
function testo(scritto: string): string {
  return scritto.replace(/[\\*_|<>]/g, '\\$&');
}

/** Come GitHub chiama il titolo di un capitolo. */
function ancora(titolo: string): string {
  return titolo
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replace(/ /g, '-');
}
