import { ASPETTI, CARATTERE } from '../fogli/aspetto';
import type { Bordi, Tratto } from '../fogli/aspetto';
import type { CellaDraft, SheetDraft } from '../fogli/draft';
import type { Area } from '../snapshot';
import { valoreStampato } from './valore-stampato';

/** Il testo di un A4 verticale coi margini soliti, in punti: una tabella più larga uscirebbe dal foglio. */
const LARGHEZZA_PAGINA = 480;
/** Punti per carattere di colonna, col nostro carattere. */
const PUNTI_PER_CARATTERE = 5.6;
const PUNTI_MINIMI = 7;
const SPESSORI: Readonly<Record<Tratto['spessore'], string>> = { sottile: '0.5pt', medio: '1pt', spesso: '2.25pt' };

/**
 * Un pezzo di foglio come HTML da incollare in un testo: Word e LibreOffice Writer leggono gli stili scritti in ogni cella e
 * ripetono le intestazioni che stanno in `thead`. `titolo`, se c'è, è un paragrafo sopra la tabella.
 */
export function tabellaHtml(draft: SheetDraft, area: Area, titolo: string | null = null): string {
  const larghezze = Array.from(
    { length: area.colonne },
    (_, i) => (draft.larghezze[area.colonna + i] ?? 10) * PUNTI_PER_CARATTERE,
  );
  const intera = larghezze.reduce((somma, una) => somma + una, 0);
  const scala = Math.min(1, LARGHEZZA_PAGINA / intera);
  const righe = Array.from({ length: area.righe }, (_, i) => rigaHtml(draft, area, area.riga + i, scala));
  const testata = contaIntestazioni(draft, area);
  const colonne = larghezze.map((una) => `<col style="width:${punti(una * scala)}" width="${pixel(una * scala)}">`);
  const stile = `border-collapse:collapse;width:${punti(intera * scala)}`;
  return [
    '<html><head><meta charset="utf-8"></head><body>',
    ...(titolo === null
      ? []
      : [`<p style="font-family:${CARATTERE.nome};font-size:13pt"><b>${testoHtml(titolo)}</b></p>`]),
    `<table border="0" cellspacing="0" cellpadding="3" width="${pixel(intera * scala)}" style="${stile}">`,
    `<colgroup>${colonne.join('')}</colgroup>`,
    ...(testata > 0 ? ['<thead>', ...righe.slice(0, testata), '</thead>'] : []),
    '<tbody>',
    ...righe.slice(testata),
    '</tbody></table></body></html>',
  ].join('\n');
}

/** Le righe d'intestazione con cui il pezzo comincia. */
function contaIntestazioni({ celle }: SheetDraft, area: Area): number {
  let quante = 0;
  while (quante < area.righe && celle[area.riga + quante]?.[area.colonna]?.stile === 'intestazione') quante += 1;
  return quante < area.righe ? quante : 0;
}

function rigaHtml(draft: SheetDraft, area: Area, riga: number, scala: number): string {
  const caselle: string[] = [];
  for (let colonna = area.colonna; colonna < area.colonna + area.colonne; colonna += 1) {
    const unione = draft.unioni.find((una) => isDentro(una, riga, colonna));
    // Un'unione che comincia fuori dal pezzo si scrive dalla sua prima cella che ci sta.
    const daRiga = unione ? Math.max(unione.riga, area.riga) : riga;
    const daColonna = unione ? Math.max(unione.colonna, area.colonna) : colonna;
    if (daRiga !== riga || daColonna !== colonna) continue;
    const righe = unione ? Math.min(unione.riga + unione.righe, area.riga + area.righe) - riga : 1;
    const colonne = unione ? Math.min(unione.colonna + unione.colonne, area.colonna + area.colonne) - colonna : 1;
    const cella = draft.celle[unione?.riga ?? riga]?.[unione?.colonna ?? colonna] ?? null;
    caselle.push(casellaHtml(cella, righe, colonne, scala));
  }
  return `<tr>${caselle.join('')}</tr>`;
}

function isDentro({ riga, colonna, righe, colonne }: Area, r: number, c: number): boolean {
  return r >= riga && r < riga + righe && c >= colonna && c < colonna + colonne;
}

function casellaHtml(cella: CellaDraft | null, righe: number, colonne: number, scala: number): string {
  const unita = `${righe > 1 ? ` rowspan="${righe}"` : ''}${colonne > 1 ? ` colspan="${colonne}"` : ''}`;
  if (cella === null) return `<td${unita}></td>`;
  const testo = testoHtml(valoreStampato(cella));
  const { grassetto, corsivo } = ASPETTI[cella.stile];
  const conCorsivo = corsivo ? `<i>${testo}</i>` : testo;
  const contenuto = grassetto ? `<b>${conCorsivo}</b>` : conCorsivo;
  const nome = cella.stile === 'intestazione' ? 'th' : 'td';
  const { orizzontale } = ASPETTI[cella.stile];
  const allinea = orizzontale === 'destra' ? ' align="right"' : orizzontale === 'centro' ? ' align="center"' : '';
  return `<${nome}${unita}${allinea} style="${stileDi(cella, scala)}">${contenuto}</${nome}>`;
}

function stileDi(cella: CellaDraft, scala: number): string {
  const { punti: corpo, fondo, colore, bordi, orizzontale, verticale } = ASPETTI[cella.stile];
  const allineato = { destra: 'right', centro: 'center', sinistra: 'left' }[orizzontale ?? 'sinistra'];
  return [
    // Writer non eredita il carattere dalla tabella.
    `font-family:${CARATTERE.nome}`,
    `font-size:${punti(Math.max(PUNTI_MINIMI, corpo * scala))}`,
    'font-weight:normal',
    `text-align:${allineato}`,
    `vertical-align:${verticale === 'centro' ? 'middle' : 'top'}`,
    ...(bordi ? bordiDi(bordi) : ['border:none']),
    ...(fondo === undefined ? [] : [`background:#${fondo}`]),
    ...(colore === undefined ? [] : [`color:#${colore}`]),
    // Incollato in Excel, un testo resta testo anche se comincia come una formula.
    ...(typeof cella.valore === 'string' ? [`mso-number-format:'\\@'`] : []),
  ].join(';');
}

function bordiDi({ sopra, destra, sotto, sinistra }: Bordi): readonly string[] {
  const lati = { top: sopra, right: destra, bottom: sotto, left: sinistra };
  return Object.entries(lati).map(
    ([lato, { spessore, colore }]) => `border-${lato}:${SPESSORI[spessore]} solid #${colore}`,
  );
}

/** Ciò che non si vede e cambierebbe ciò che si legge: controlli, e i segni che rovesciano il testo. */
const INVISIBILI = /[^\P{Cc}\n\t]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

function testoHtml(testo: string): string {
  return testo
    .replace(INVISIBILI, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br>');
}

function punti(quanti: number): string {
  return `${Math.round(quanti * 10) / 10}pt`;
}

function pixel(quanti: number): number {
  return Math.round((quanti * 4) / 3);
}
