/** Un comando di misura e le misure che registra, nell'ordine in cui la pagina le mostra. */
export interface ComandoMisura {
  /** Lo script di `package.json`. */
  readonly script: string;
  readonly argomenti: readonly string[];
  readonly misure: readonly { readonly nome: string; readonly titolo: string }[];
}

const REGISTRA = ['--registra'];

/** Prima ciò che si trova e ciò che sfugge, poi quanto si è provato, poi quanto costa. I mutanti per ultimi: durano di più. */
export const COMANDI: readonly ComandoMisura[] = [
  {
    script: 'misura',
    argomenti: [],
    misure: [
      { nome: 'guasti-per-tipo', titolo: 'Guasti piantati, per tipo' },
      { nome: 'guasti-per-disposizione', titolo: 'Guasti piantati, per disposizione del foglio' },
      { nome: 'falsi-allarmi', titolo: 'Falsi allarmi sulle cartelle giuste' },
      { nome: 'disposizioni', titolo: 'Stesse cifre lette in disposizioni diverse' },
    ],
  },
  { script: 'fuzz', argomenti: REGISTRA, misure: [{ nome: 'fuzz', titolo: 'File veri guastati a caso' }] },
  {
    script: 'copertura',
    argomenti: REGISTRA,
    misure: [{ nome: 'copertura', titolo: 'Rami del dominio percorsi dalle prove' }],
  },
  { script: 'peso', argomenti: REGISTRA, misure: [{ nome: 'peso', titolo: 'Peso del pannello' }] },
  { script: 'bench', argomenti: REGISTRA, misure: [{ nome: 'bench', titolo: 'Velocità e memoria' }] },
  {
    script: 'bench:lombardia',
    argomenti: REGISTRA,
    misure: [{ nome: 'lombardia', titolo: 'Tutta la Lombardia in un giro solo' }],
  },
  {
    script: 'bench:importa',
    argomenti: REGISTRA,
    misure: [{ nome: 'importa', titolo: 'Importare file nel pannello' }],
  },
  {
    script: 'bench:pannello',
    argomenti: REGISTRA,
    misure: [{ nome: 'pannello', titolo: 'I lavori del pannello in Excel emulato' }],
  },
  { script: 'bench:host', argomenti: REGISTRA, misure: [{ nome: 'host', titolo: "L'Excel emulato" }] },
  { script: 'mutanti', argomenti: REGISTRA, misure: [{ nome: 'mutanti', titolo: 'Mutanti scoperti dalle prove' }] },
];
