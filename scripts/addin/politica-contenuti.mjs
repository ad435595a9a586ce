/** L'impronta di un testo vuoto: lascia creare elementi `<style>` vuoti, che Fluent riempie poi regola per regola. */
const STILE_VUOTO = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * Che cosa le pagine possono caricare: i propri file e Office.js, nient'altro. Nessuno script scritto nella pagina, nessun
 * collegamento in rete: i dati non hanno dove andare. `origineOffice` è null quando Office.js sta accanto alle pagine.
 */
export function politicaContenuti(origineOffice) {
  const office = origineOffice === null ? [] : [origineOffice];
  const direttive = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...office],
    // I file dei comuni si leggono in un lavoratore, fatto anche lui dei nostri file.
    'worker-src': ["'self'"],
    'connect-src': office.length > 0 ? office : ["'none'"],
    'style-src': ["'self'", STILE_VUOTO],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  };
  return Object.entries(direttive)
    .map(([nome, valori]) => [nome, ...valori].join(' '))
    .join('; ');
}
