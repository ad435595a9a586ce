/** Una figura delle guide: uno stato del pannello, e quanto se ne vede. */
export interface Immagine {
  /** Nome del file in `docs/immagini/`. */
  readonly nome: string;
  /** Lo stato, fra quelli di `test/e2e/stati`. */
  readonly stato: string;
  /** Pixel che si vedono dall'alto. */
  readonly altezza: number;
  /** Il testo da cui la figura comincia; senza, dall'inizio del pannello. */
  readonly da?: string;
  /** Pixel che si lasciano sopra quel testo. */
  readonly sopra?: number;
}

/** Una figura del banco: il foglio e, accanto, il pannello. */
export interface ImmagineBanco {
  readonly nome: string;
  /** Il bottone della barra che si preme prima di fotografare. */
  readonly premi: 'Controlla' | 'Quadro riepilogativo';
  /** Che cosa si deve vedere nel pannello quando ha finito. */
  readonly finito: string;
  /** Il foglio da mostrare. */
  readonly foglio: string;
}

/** L'ora di tutte le figure: mentre si prepara il piano 2021. Così due giri danno le stesse figure. */
export const ADESSO = new Date('2020-11-20T09:30:00+01:00');

export const LARGHEZZA = 360;

export const IMMAGINI: readonly Immagine[] = [
  { nome: 'prima-occhiata', stato: 'prima-occhiata', altezza: 308 },
  { nome: 'giro', stato: 'giro-controlla', altezza: 500 },
  { nome: 'con-rilievi', stato: 'con-rilievi', altezza: 620 },
  { nome: 'rilievo-spiegato', stato: 'rilievo-spiegato', altezza: 350, da: 'Il complessivo non è la somma' },
  { nome: 'correzione', stato: 'correzione-di-una-cella', altezza: 420, da: 'Numeri scritti male' },
  { nome: 'giustificazione', stato: 'giustificazione', altezza: 420, da: 'Perché il dato resta', sopra: 230 },
  { nome: 'dati-cambiati', stato: 'dati-cambiati-da-ricontrollare', altezza: 292 },
  { nome: 'pronto', stato: 'pronto', altezza: 300 },
  { nome: 'modello', stato: 'niente-riconosciuto', altezza: 420, da: 'Parti da un modello' },
  { nome: 'comuni-mancano-tutti', stato: 'comuni-mancano-tutti', altezza: 450 },
  { nome: 'comuni-letti', stato: 'comuni-letti', altezza: 780 },
  { nome: 'comuni-riga-aperta', stato: 'comuni-riga-aperta', altezza: 500, da: 'Tornata' },
  { nome: 'comuni-di-chi-e', stato: 'comuni-di-chi-e', altezza: 350, da: 'Di chi è?' },
  { nome: 'comuni-importati', stato: 'comuni-importati', altezza: 520 },
  { nome: 'comuni-numeri-diversi', stato: 'comuni-numeri-diversi', altezza: 280, da: 'Numeri diversi fra due file' },
  { nome: 'comuni-anno-prima', stato: 'comuni-anno-prima', altezza: 260, da: 'Piano dell’anno prima' },
  { nome: 'quadro-anteprima', stato: 'quadro-anteprima', altezza: 620 },
  { nome: 'quadro-scritto', stato: 'quadro-scritto', altezza: 430 },
  { nome: 'piano', stato: 'piano', altezza: 520, da: 'Anno del piano' },
  { nome: 'scadenze', stato: 'piano-con-le-date', altezza: 480, da: 'Scadenze del piano' },
  { nome: 'office-non-caricato', stato: 'office-non-caricato', altezza: 260 },
  { nome: 'fuori-da-excel', stato: 'fuori-da-excel', altezza: 200 },
  { nome: 'guasto', stato: 'guasto-di-excel', altezza: 400 },
];

export const IMMAGINI_BANCO: readonly ImmagineBanco[] = [
  { nome: 'foglio-segnato', premi: 'Controlla', finito: 'Controlla di nuovo', foglio: '12 Forze di Polizia' },
  {
    nome: 'foglio-quadro',
    premi: 'Quadro riepilogativo',
    finito: 'Il quadro è pronto',
    foglio: 'Quadro riepilogativo',
  },
];
