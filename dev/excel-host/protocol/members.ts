import data from './members.data.json';

/**
 * `property` si legge e si scrive, `readonly` si legge, `navigation` porta a un altro oggetto, `method` dà un valore o
 * niente, `object` dà un oggetto, `event` si sottoscrive.
 */
export type MemberKind = 'property' | 'readonly' | 'navigation' | 'method' | 'object' | 'event';

/** Classe → membro → [che cos'è, insieme di requisiti ("1.4" per ExcelApi 1.4), classe a cui porta]. */
export type MemberTable = Readonly<Record<string, Readonly<Record<string, readonly [MemberKind, string, string?]>>>>;

export interface Member {
  readonly kind: MemberKind;
  readonly set: string;
  readonly target: string | null;
}

/** Tutto ciò che `@types/office-js` dichiara nello spazio dei nomi Excel; generata da `generate-members.ts`. */
export const MEMBERS = data as unknown as MemberTable;

/** Il membro di una classe, o null se l'API pubblica non lo conosce. */
export function memberOf(className: string, name: string): Member | null {
  const members = Object.hasOwn(MEMBERS, className) ? MEMBERS[className] : undefined;
  const found = members && Object.hasOwn(members, name) ? members[name] : undefined;
  return found ? { kind: found[0], set: found[1], target: found[2] ?? null } : null;
}
