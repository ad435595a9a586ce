/** In millisecondi. Una macchina che fa due prove e un browser insieme non sempre disegna trecento righe nel secondo di norma. */
const ATTESA = 10_000;

// Solo dove c'è una pagina: alle altre prove caricare la libreria costerebbe tempo per niente.
if (typeof document !== 'undefined') {
  void import('@testing-library/dom').then(({ configure }) => configure({ asyncUtilTimeout: ATTESA }));
}
