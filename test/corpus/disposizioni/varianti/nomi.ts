import type { Variante } from '../variante';

/** "COMUNE DI VIADANA" → "Viadana", con le minuscole dove vanno. */
function nudo(nome: string): string {
  const senza = nome.replace(/^COMUNE DI /, '');
  return senza.startsWith('ALER')
    ? senza
    : senza.toLowerCase().replace(/(?<![\p{L}'’])\p{L}|(?<=['’] ?)\p{L}/gu, (iniziale) => iniziale.toUpperCase());
}

const isAler = (nome: string): boolean => nome.startsWith('ALER');

const SCRITTURE: Readonly<Record<string, (nome: string, indice: number) => string>> = {
  'nome nudo': (nome) => nudo(nome),
  'nome nudo maiuscolo': (nome) => nome.replace(/^COMUNE DI /, ''),
  'Comune di …': (nome) => (isAler(nome) ? nome : `Comune di ${nudo(nome)}`),
  'con la provincia fra parentesi': (nome) => (isAler(nome) ? nome : `Comune di ${nudo(nome)} (MN)`),
  'Com. di …': (nome) => (isAler(nome) ? nome : `Com. di ${nudo(nome)}`),
  'numero davanti al nome': (nome, indice) => (isAler(nome) ? nome : `${indice + 1}. ${nudo(nome)}`),
  'spazi attorno e doppi': (nome) => `  ${nome.replaceAll(' ', '  ')} `,
  'spazi unificatori': (nome) => nome.replaceAll(' ', '\u00a0'),
  'accenti come apostrofi': (nome) => nome.replaceAll('Ù', "U'"),
  'capofila segnato': (nome, indice) => (indice === 2 ? `${nome} (capofila)` : nome),
  'a capo nel nome': (nome) => nome.replace(/^COMUNE DI /, 'COMUNE DI\n'),
};

export const NOMI: readonly Variante[] = Object.entries(SCRITTURE).map(([nome, scrivi]): Variante => ({
  dimensione: 'nomi degli enti',
  nome,
  applica: ({ tavola }) => {
    let indice = 0;
    tavola.ritocca((casella) => {
      if (casella.ruolo !== 'nome' || !casella.ente) return null;
      const asterisco = typeof casella.valore === 'string' && casella.valore.endsWith('*') ? '*' : '';
      indice += 1;
      return { ...casella, valore: scrivi(casella.ente, indice - 1) + asterisco };
    });
  },
}));
