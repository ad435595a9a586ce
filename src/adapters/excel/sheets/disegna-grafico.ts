import { COLORI_SERIE, SPAZIO_FRA_BARRE } from '../../../domain/fogli/aspetto';
import type { GraficoDraft } from '../../../domain/fogli/draft';
import { toA1 } from '../../../domain/notazione-a1';

const TIPI = { barre: 'ColumnClustered', 'barre-impilate': 'BarStacked', torta: 'Pie' } as const;

/** Mette in coda un grafico; senza serie non c'è niente da disegnare. */
export function disegnaGrafico(foglio: Excel.Worksheet, draft: GraficoDraft): void {
  const { titolo, tipo, categorie, serie, ancora } = draft;
  const [prima] = serie;
  if (!prima) return;
  const grafico = foglio.charts.add(TIPI[tipo], origine(foglio, prima.valori), 'Columns');
  grafico.title.text = titolo;
  grafico.setPosition(
    toA1(ancora),
    toA1({ riga: ancora.riga + ancora.righe - 1, colonna: ancora.colonna + ancora.colonne - 1 }),
  );
  serie.forEach(({ nome, valori }, i) => {
    const tratto = i === 0 ? grafico.series.getItemAt(0) : grafico.series.add(nome);
    tratto.name = nome;
    tratto.setValues(origine(foglio, valori));
    tratto.setXAxisValues(origine(foglio, categorie));
    // In una torta il colore distingue gli spicchi, non le serie: lo sceglie Excel.
    if (tipo !== 'torta') tratto.format.fill.setSolidColor(`#${COLORI_SERIE[i % COLORI_SERIE.length]}`);
  });
  grafico.legend.visible = true;
  grafico.legend.position = 'Bottom';
  if (tipo !== 'torta') assi(grafico, draft);
}

/** Nelle barre orizzontali le categorie vanno dall'alto in basso, e tutte hanno la loro etichetta. */
function assi(grafico: Excel.Chart, { tipo, asseValori, passo }: GraficoDraft): void {
  const { categoryAxis, valueAxis } = grafico.axes;
  if (tipo === 'barre-impilate') {
    grafico.series.getItemAt(0).gapWidth = SPAZIO_FRA_BARRE;
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = 'Maximum';
    categoryAxis.tickLabelSpacing = 1;
  }
  if (asseValori !== undefined) valueAxis.title.text = asseValori;
  if (passo !== undefined) valueAxis.majorUnit = passo;
}

function origine(foglio: Excel.Worksheet, riferimento: string): Excel.Range {
  const posto = riferimento.lastIndexOf('!');
  const nome = riferimento.slice(0, posto).replace(/^'|'$/g, '').replaceAll("''", "'");
  return foglio.context.workbook.worksheets.getItem(nome).getRange(riferimento.slice(posto + 1).replaceAll('$', ''));
}
