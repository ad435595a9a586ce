import type { Ente } from '../../enti/ente';

/** Nome del file di un ente, senza cartella: `bozzolo.xlsx`, `aler-cremona.xlsx`, `san-martino-dall-argine.xlsx`. */
export function nomeFileEnte({ nome }: Ente): string {
  const corto = nome.replace(/^COMUNE DI /i, '').replace(/^ALER\b.*\bU\.O\.G?\.? */i, 'ALER ');
  const parole = corto
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((parola) => parola !== '');
  return `${parole.join('-') || 'ente'}.xlsx`;
}
