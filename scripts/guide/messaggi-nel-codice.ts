import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Una chiamata con le frasi dei suoi argomenti; dove il codice mette un valore c'è «…». */
export type Frasi = readonly string[];

/**
 * Le frasi che il codice dà a una chiamata, per esempio `UsoErrato` o `GuastoExcel.perche`: si leggono dal sorgente, così
 * un messaggio nuovo entra nella pagina senza che qualcuno se ne ricordi.
 */
export function frasiDate(cartella: string, nomi: readonly string[]): readonly Frasi[] {
  const file = readdirSync(cartella, { recursive: true, encoding: 'utf8' }).filter((nome) => /\.tsx?$/.test(nome));
  return file.sort().flatMap((nome) => frasiIn(join(cartella, nome), nomi));
}

function frasiIn(percorso: string, nomi: readonly string[]): readonly Frasi[] {
  const sorgente = ts.createSourceFile(percorso, readFileSync(percorso, 'utf8'), ts.ScriptTarget.Latest, true);
  const trovate: Frasi[] = [];
  const visita = (nodo: ts.Node): void => {
    if ((ts.isCallExpression(nodo) || ts.isNewExpression(nodo)) && nomi.includes(nodo.expression.getText(sorgente))) {
      trovate.push((nodo.arguments ?? []).map(frase));
    }
    ts.forEachChild(nodo, visita);
  };
  visita(sorgente);
  return trovate;
}

function frase(espressione: ts.Expression): string {
  if (ts.isStringLiteralLike(espressione)) return espressione.text;
  if (ts.isParenthesizedExpression(espressione)) return frase(espressione.expression);
  if (ts.isTemplateExpression(espressione)) {
    return espressione.head.text + espressione.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
  }
  // Due frasi intere secondo il caso si danno tutte e due; due pezzi di frase no.
  if (ts.isConditionalExpression(espressione)) {
    const [una, altra] = [frase(espressione.whenTrue), frase(espressione.whenFalse)];
    return una.endsWith('.') && altra.endsWith('.') ? `${una} Oppure: ${altra}` : '…';
  }
  if (ts.isBinaryExpression(espressione) && espressione.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    return frase(espressione.left) + frase(espressione.right);
  }
  return '…';
}
