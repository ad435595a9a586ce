/**
 * L'indirizzo da cui l'add-in sarà servito, dalla variabile BASE_URL, senza barra finale. È l'unica differenza fra una
 * costruzione per le prove e una per l'ufficio.
 */
export function indirizzoBase(ambiente = process.env) {
  const scritto = (ambiente.BASE_URL ?? '').trim();
  if (scritto === '') {
    throw new Error(
      'Manca BASE_URL: l’indirizzo https da cui servire l’add-in, per esempio https://addin.comune.it/quadro-sap',
    );
  }
  const indirizzo = URL.canParse(scritto) ? new URL(scritto) : null;
  if (indirizzo?.protocol !== 'https:') {
    throw new Error(`BASE_URL deve cominciare con https://, come Excel richiede. Ora è: ${scritto}`);
  }
  if (indirizzo.search !== '' || indirizzo.hash !== '' || indirizzo.username !== '' || indirizzo.password !== '') {
    throw new Error(`BASE_URL dev’essere solo un indirizzo, senza nome utente, «?» o «#». Ora è: ${scritto}`);
  }
  return indirizzo.href.replace(/\/+$/, '');
}
