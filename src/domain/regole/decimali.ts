/** Cifre dopo la virgola di un numero scritto; il rumore della virgola mobile (0,0303 × 100) non conta. */
export function decimali(numero: number): number {
  const scritto = String(Number(numero.toPrecision(12)));
  const virgola = scritto.indexOf('.');
  return virgola < 0 || scritto.includes('e') ? 0 : scritto.length - virgola - 1;
}

/** Mezza unità dell'ultima cifra scritta: di tanto il valore vero può differire da quello stampato. */
export function mezzaUltimaCifra(cifre: number): number {
  return 0.5 / 10 ** cifre + 1e-9;
}
