/** Parole che da sole non distinguono un nome: "Rivarolo del Re ed Uniti" → RIVAROLO, RE, UNITI. */
const PAROLE_LEGATE = new Set(
  'A AD AI AL ALL ALLA ALLE CON D DA DAL DALL DALLA DE DEI DEL DELL DELLA DELLE DI E ED I IL IN LA LE LO SU SUL SULL SULLA'.split(
    ' ',
  ),
);

/** Le parole che distinguono un nome già normalizzato. */
export function paroleDelNome(nomeNormalizzato: string): readonly string[] {
  return nomeNormalizzato.split(/[ -]/).filter((parola) => parola !== '' && !PAROLE_LEGATE.has(parola));
}

/** Vero se la parola (normalizzata) è un legame: articolo, preposizione, congiunzione. */
export function isParolaLegata(parola: string): boolean {
  return PAROLE_LEGATE.has(parola);
}
