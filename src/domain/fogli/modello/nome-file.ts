import type { Ente } from '../../enti/ente';

/** Nome del file di un ente, senza cartella: `bozzolo.xlsx`, `aler-cremona.xlsx`, `san-martino-dall-argine.xlsx`. */
export function nomeFileEnte({ nome }: Ente): string {
  const corto = nome.replace(/^COMUNE DI /i, '').replace(/^ALER\b.*\bU\.O\.G?\.? */i, 'ALER ');
  return `${inParole(corto) || 'ente'}.xlsx`;
}

/** Nome del file della cartella del capofila: `capofila-oglio-po.xlsx`. */
export function nomeFileCapofila(ambito: string): string {
  const parole = inParole(ambito);
  return parole === '' ? 'capofila.xlsx' : `capofila-${parole}.xlsx`;
}

/**
 * Un nome di file per ente, nell'ordine dato e tutti diversi: due enti il cui nome dà lo stesso file si distinguono con il
 * codice catastale, o con un numero. `occupati`: nomi che nessun ente può prendere.
 */
export function nomiFileEnti(enti: readonly Ente[], occupati: readonly string[] = []): readonly string[] {
  const presi = new Set(occupati);
  const quanti = new Map<string, number>();
  for (const ente of enti) {
    const nome = nomeFileEnte(ente);
    quanti.set(nome, (quanti.get(nome) ?? 0) + 1);
  }
  return enti.map((ente) => {
    const nome = nomeFileEnte(ente);
    const solo = quanti.get(nome) === 1 && !presi.has(nome);
    const codice = ente.codiceCatastale?.toLowerCase() ?? null;
    const scelto = libero(solo || codice === null ? nome : conCoda(nome, codice), presi);
    presi.add(scelto);
    return scelto;
  });
}

function libero(nome: string, presi: ReadonlySet<string>): string {
  let scelto = nome;
  for (let numero = 2; presi.has(scelto); numero += 1) scelto = conCoda(nome, String(numero));
  return scelto;
}

function conCoda(nome: string, coda: string): string {
  return nome.replace(/\.xlsx$/, `-${coda}.xlsx`);
}

function inParole(testo: string): string {
  return testo
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((parola) => parola !== '')
    .join('-');
}
