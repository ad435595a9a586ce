/** Parole che non distinguono una categoria da un'altra. */
const VUOTE = new Set(
  'a al alla alle ai agli con da del della delle dei degli di d e ed il in la le lo i gli l o per su un una'.split(' '),
);
/** Di un testo più lungo contano le prime parole: una categoria si dice in una riga. */
const CARATTERI_CONFRONTATI = 300;
/** Una parola in più testi di così non distingue niente, e confrontarli tutti costerebbe troppo. */
const TESTI_PER_PAROLA = 200;

/** Due diciture di cui l'una contiene tutte le parole dell'altra. */
export interface DiciturePossibiliUguali {
  readonly ampia: string;
  readonly breve: string;
}

/** Chiave di una dicitura: le stesse parole nello stesso ordine, senza maiuscole, accenti e punteggiatura. */
export function chiaveDicitura(testo: string): string {
  return paroleDi(testo).join(' ');
}

function paroleDi(testo: string): readonly string[] {
  return testo
    .slice(0, CARATTERI_CONFRONTATI)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((parola) => parola !== '' && !VUOTE.has(parola));
}

/**
 * Le coppie di diciture diverse per la stessa cosa o per cose vicine. Ogni dicitura si confronta solo con quelle
 * che hanno la sua parola più rara, così il lavoro resta proporzionale ai testi.
 *
 * @param chiavi diciture distinte, come le dà `chiaveDicitura`
 */
export function diciturePossibiliUguali(chiavi: readonly string[]): readonly DiciturePossibiliUguali[] {
  const insiemi = chiavi
    .filter((chiave) => chiave !== '')
    .map((chiave) => ({ chiave, parole: new Set(chiave.split(' ')) }));
  const perParola = new Map<string, typeof insiemi>();
  for (const insieme of insiemi) {
    for (const parola of insieme.parole) {
      const gia = perParola.get(parola);
      if (gia) gia.push(insieme);
      else perParola.set(parola, [insieme]);
    }
  }
  const coppie: DiciturePossibiliUguali[] = [];
  for (const breve of insiemi) {
    const candidati = [...breve.parole]
      .map((parola) => perParola.get(parola) ?? [])
      .reduce((a, b) => (b.length < a.length ? b : a));
    if (candidati.length > TESTI_PER_PAROLA) continue;
    for (const ampia of candidati) {
      if (ampia === breve || ampia.parole.size < breve.parole.size) continue;
      // Con le stesse parole in altro ordine la coppia si vede da entrambe: se ne tiene una.
      if (ampia.parole.size === breve.parole.size && ampia.chiave < breve.chiave) continue;
      if ([...breve.parole].every((parola) => ampia.parole.has(parola))) {
        coppie.push({ ampia: ampia.chiave, breve: breve.chiave });
      }
    }
  }
  return coppie;
}
