/** Riempie i segnaposti del manifesto. Excel vuole la versione in quattro numeri. */
export function compilaManifesto(modello, { baseUrl, versione }) {
  const [numeri = ''] = versione.split('-');
  return modello
    .replace(/<!--\s*Modello del manifesto:.*?-->\n/s, '')
    .replaceAll('{{BASE_URL}}', xml(baseUrl))
    .replaceAll('{{VERSIONE}}', `${numeri}.0`);
}

function xml(testo) {
  return testo.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
