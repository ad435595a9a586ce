import { COMANDI } from './comandi';
import type { ComandoMisura } from './comandi';
import type { MisuraRegistrata, RigaMisura } from './misura-registrata';

const COLONNE = [
  ['Misura', 'misura'],
  ['Valore', 'valore'],
  ['Limite', 'limite'],
  ['Dettaglio', 'dettaglio'],
] as const satisfies readonly (readonly [string, keyof RigaMisura])[];

/**
 * La pagina delle misure, già nel formato di prettier: quelle registrate nell'ordine dei comandi (in fondo, per nome, quelle
 * di nessun comando), poi quelle che mancano.
 */
export function paginaMisure(
  registrate: readonly MisuraRegistrata[],
  comandi: readonly ComandoMisura[] = COMANDI,
): string {
  const ordine = comandi.flatMap(({ misure }) => misure.map(({ nome }) => nome));
  const posto = ({ nome }: MisuraRegistrata): number => (ordine.includes(nome) ? ordine.indexOf(nome) : Infinity);
  const sezioni = [...registrate]
    .sort((a, b) => (posto(a) === posto(b) ? (a.nome < b.nome ? -1 : 1) : posto(a) - posto(b)))
    .map(sezione);
  return `${['# Misure', INTRODUZIONE, ...sezioni, ...nonRegistrate(registrate, comandi)].join('\n\n')}\n`;
}

/** Ciò che nessuno ha ancora misurato si dice: altrimenti la pagina sembrerebbe intera. */
function nonRegistrate(registrate: readonly MisuraRegistrata[], comandi: readonly ComandoMisura[]): readonly string[] {
  const nomi = new Set(registrate.map(({ nome }) => nome));
  const mancano = comandi.flatMap(({ script, misure }) =>
    misure.filter(({ nome }) => !nomi.has(nome)).map(({ titolo }) => `- ${titolo}: \`npm run ${script}\``),
  );
  return mancano.length === 0 ? [] : ['## Non ancora registrate', mancano.join('\n')];
}

const INTRODUZIONE =
  'Questa pagina si rifà da sola: ogni comando qui sotto registra i suoi numeri in `docs/misure`, con il giorno e la\n' +
  'macchina; `npm run misure` li lancia tutti. A mano non si cambia niente.';

function sezione({ titolo, comando, data, processori, node, righe }: MisuraRegistrata): string {
  const quando = `\`${comando}\`, ${inItaliano(data)}, ${processori} processori, Node ${node}.`;
  return [`## ${titolo}`, quando, tabella(righe)].join('\n\n');
}

function inItaliano(data: string): string {
  return data.split('-').reverse().join('/');
}

/** Una tabella con le colonne che servono, larghe quanto la cella più lunga. */
function tabella(righe: readonly RigaMisura[]): string {
  const colonne = COLONNE.filter(([, campo]) => righe.some((riga) => riga[campo] !== undefined));
  const griglia = [
    colonne.map(([titolo]) => titolo),
    ...righe.map((riga) => colonne.map(([, campo]) => protetto(riga[campo] ?? ''))),
  ];
  const larghezze = colonne.map((_, i) => Math.max(3, ...griglia.map((riga) => [...(riga[i] ?? '')].length)));
  const scritte = griglia.map((riga) => `| ${riga.map((testo, i) => riempi(testo, larghezze[i] ?? 0)).join(' | ')} |`);
  const separa = `| ${larghezze.map((larghezza) => '-'.repeat(larghezza)).join(' | ')} |`;
  return [scritte[0], separa, ...scritte.slice(1)].join('\n');
}

function riempi(testo: string, larghezza: number): string {
  return testo + ' '.repeat(larghezza - [...testo].length);
}

/** I segni che Markdown prenderebbe per suoi. */
function protetto(testo: string): string {
  return testo.replace(/[\\|*_`<>[\]]/g, (segno) => `\\${segno}`).replace(/\s+/g, ' ');
}
