import { ASPETTI, CARATTERE, type Aspetto, type Tratto } from '../../../domain/fogli/aspetto';
import type { SheetDraft } from '../../../domain/fogli/draft';
import { inRettangoli } from '../../../domain/rilievi/segni';
import { gruppiDiIndirizzi } from '../marks/indirizzi';
import { gruppiDiStile } from './celle-del-foglio';

const SPESSORI = { sottile: 'Thin', medio: 'Medium', spesso: 'Thick' } as const;
const ORIZZONTALE = { centro: 'Center', destra: 'Right' } as const;
const VERTICALE = { alto: 'Top', centro: 'Center' } as const;

/** Mette in coda caratteri, fondi e bordi, un gruppo di celle uguali per volta. */
export function disegnaStili(foglio: Excel.Worksheet, draft: SheetDraft): void {
  for (const { stile, sbloccata, celle } of gruppiDiStile(draft)) {
    for (const indirizzi of gruppiDiIndirizzi(inRettangoli(celle))) {
      const { format } = foglio.getRanges(indirizzi);
      vesti(format, ASPETTI[stile]);
      if (sbloccata) format.protection.locked = false;
    }
  }
}

/** I formati numerici, cella per cella: quello della cella, o quello del suo ruolo. */
export function formatiDi(draft: SheetDraft, colonne: number): readonly (readonly string[])[] {
  return draft.celle.map((riga) =>
    Array.from({ length: colonne }, (_, c) => {
      const cella = riga[c];
      return cella ? (cella.formato ?? ASPETTI[cella.stile].formato ?? 'General') : 'General';
    }),
  );
}

function vesti(formato: Excel.RangeFormat, aspetto: Aspetto): void {
  const { font } = formato;
  font.name = CARATTERE.nome;
  font.size = aspetto.punti;
  if (aspetto.grassetto) font.bold = true;
  if (aspetto.corsivo) font.italic = true;
  if (aspetto.sottolineato) font.underline = 'Single';
  if (aspetto.colore !== undefined) font.color = `#${aspetto.colore}`;
  if (aspetto.fondo !== undefined) formato.fill.color = `#${aspetto.fondo}`;
  if (aspetto.orizzontale) formato.horizontalAlignment = ORIZZONTALE[aspetto.orizzontale];
  if (aspetto.verticale) formato.verticalAlignment = VERTICALE[aspetto.verticale];
  if (aspetto.aCapo) formato.wrapText = true;
  if (!aspetto.bordi) return;
  const { sopra, destra, sotto, sinistra } = aspetto.bordi;
  bordo(formato, 'EdgeTop', sopra);
  bordo(formato, 'EdgeBottom', sotto);
  bordo(formato, 'EdgeLeft', sinistra);
  bordo(formato, 'EdgeRight', destra);
  // I gruppi sono rettangoli di più celle: dentro, le linee sono quelle sottili del riquadro.
  bordo(formato, 'InsideHorizontal', sopra.spessore === 'sottile' ? sopra : destra);
  bordo(formato, 'InsideVertical', destra);
}

function bordo(
  formato: Excel.RangeFormat,
  lato: 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical',
  { spessore, colore }: Tratto,
): void {
  const linea = formato.borders.getItem(lato);
  linea.style = 'Continuous';
  linea.weight = SPESSORI[spessore];
  linea.color = `#${colore}`;
}
