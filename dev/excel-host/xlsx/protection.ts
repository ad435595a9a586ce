import type { ProtectionModel } from '../model/sheets/sheet-parts';
import { element, flag, type XmlNode } from './xml';

// Nel file "1" vieta; nell'API "true" permette. Il secondo valore è quello che vale se l'attributo manca.
const PERMISSIONS: readonly (readonly [option: string, attribute: string, forbidden: boolean])[] = [
  ['allowAutoFilter', 'autoFilter', true],
  ['allowDeleteColumns', 'deleteColumns', true],
  ['allowDeleteRows', 'deleteRows', true],
  ['allowEditObjects', 'objects', false],
  ['allowEditScenarios', 'scenarios', false],
  ['allowFormatCells', 'formatCells', true],
  ['allowFormatColumns', 'formatColumns', true],
  ['allowFormatRows', 'formatRows', true],
  ['allowInsertColumns', 'insertColumns', true],
  ['allowInsertHyperlinks', 'insertHyperlinks', true],
  ['allowInsertRows', 'insertRows', true],
  ['allowPivotTables', 'pivotTables', true],
  ['allowSort', 'sort', true],
];

const HASH_FIELDS = ['password', 'algorithmName', 'hashValue', 'saltValue', 'spinCount'];

export function readProtection(node: XmlNode | null): ProtectionModel {
  if (!flag(node, 'sheet')) return { protected: false, options: {}, password: null, hash: null };
  const permissions = PERMISSIONS.map(([option, attribute, usual]) => [option, !flag(node, attribute, usual)]);
  const hash = HASH_FIELDS.flatMap((field) => {
    const value = node?.attrs[field];
    return value === undefined ? [] : [[field, field === 'spinCount' ? Number(value) : value] as const];
  });
  const unlocked = flag(node, 'selectUnlockedCells');
  const locked = flag(node, 'selectLockedCells');
  return {
    protected: true,
    options: {
      ...(Object.fromEntries(permissions) as Record<string, boolean>),
      selectionMode: unlocked ? 'None' : locked ? 'Unlocked' : 'Normal',
    },
    password: null,
    hash: hash.length > 0 ? Object.fromEntries(hash) : null,
  };
}

/** Una scelta che manca non permette. La parola d'ordine si scrive con la vecchia impronta di 16 bit. */
export function protectionXml({ protected: on, options, password, hash }: ProtectionModel): string {
  if (!on) return '';
  const permissions = PERMISSIONS.map(([option, attribute, usual]): [string, boolean | null] => {
    const forbidden = options[option] !== true;
    return [attribute, forbidden === usual ? null : forbidden];
  });
  const mode = options['selectionMode'];
  return element('sheetProtection', {
    ...(hash ?? (password ? { password: legacyHash(password) } : {})),
    sheet: true,
    ...Object.fromEntries(permissions),
    selectLockedCells: mode === 'Unlocked' || mode === 'None' || null,
    selectUnlockedCells: mode === 'None' || null,
  });
}

/** L'impronta di ECMA-376, parte 4, 14.7.1: quattro cifre esadecimali. */
export function legacyHash(password: string): string {
  let hash = 0;
  for (const char of [...password].reverse()) {
    hash = rotate(hash) ^ (char.charCodeAt(0) & 0xff);
  }
  return (rotate(hash) ^ password.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, '0');
}

function rotate(hash: number): number {
  return ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
}
