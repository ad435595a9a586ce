/**
 * Ricava da `@types/office-js` la tabella dei membri dell'API di Excel: che cosa sono e da quale insieme di requisiti
 * esistono. Si rilancia quando cambia la versione dei tipi (`npm run membri`); una prova controlla che sia aggiornata.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import ts from 'typescript';
import type { MemberKind, MemberTable } from './members';

/** Membri di ogni classe che il cliente risolve da sé e non manda mai all'host. */
const CLIENT_ONLY = new Set(['context', 'isNullObject', 'items', 'load', 'set', 'toJSON', 'track', 'untrack']);
const SET = /\[Api set: (\w+) ?(\w[\w.]*)?/;

const typesFile = (): string =>
  createRequire(join(process.cwd(), 'package.json')).resolve('@types/office-js/index.d.ts');

function excelClasses(source: ts.SourceFile): ts.ClassDeclaration[] {
  const classes: ts.ClassDeclaration[] = [];
  source.forEachChild((node) => {
    if (!ts.isModuleDeclaration(node) || node.name.text !== 'Excel' || !node.body || !ts.isModuleBlock(node.body))
      return;
    for (const statement of node.body.statements) if (ts.isClassDeclaration(statement)) classes.push(statement);
  });
  return classes;
}

/** "1.4" per ExcelApi, il nome intero per gli altri insiemi, "" se non è detto. */
function requirementSet(node: ts.Node, source: ts.SourceFile): string {
  const comments = ts.getLeadingCommentRanges(source.text, node.getFullStart()) ?? [];
  const [, name, version] = SET.exec(comments.map(({ pos, end }) => source.text.slice(pos, end)).join('\n')) ?? [];
  if (name === undefined) return '';
  return name === 'ExcelApi' && version !== undefined ? version : [name, version].filter(Boolean).join(' ');
}

function classNamed(type: ts.TypeNode | undefined, names: ReadonlySet<string>): string | null {
  const name = type && ts.isTypeReferenceNode(type) ? type.typeName.getText().replace(/^Excel\./, '') : null;
  return name !== null && names.has(name) ? name : null;
}

/** Il più vecchio fra due insiemi: le varianti di un metodo arrivano in versioni diverse. */
function older(a: string, b: string): string {
  const number = (set: string): number => (/^\d+\.\d+$/.test(set) ? Number(set.split('.')[1]) : Infinity);
  return number(a) <= number(b) ? a : b;
}

function describe(
  member: ts.ClassElement,
  names: ReadonlySet<string>,
): { kind: MemberKind; target: string | null } | null {
  if (ts.isMethodDeclaration(member)) {
    const target = classNamed(member.type, names);
    return { kind: target === null ? 'method' : 'object', target };
  }
  if (!ts.isPropertyDeclaration(member)) return null;
  if (member.type?.getText().includes('EventHandlers')) return { kind: 'event', target: null };
  const target = classNamed(member.type, names);
  if (target !== null) return { kind: 'navigation', target };
  const readonly = member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword) ?? false;
  return { kind: readonly ? 'readonly' : 'property', target: null };
}

export function generateMembers(file = typesFile()): MemberTable {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const classes = excelClasses(source);
  const names = new Set(classes.map((declaration) => declaration.name?.text ?? ''));
  const table: Record<string, Record<string, [MemberKind, string, string?]>> = {};
  for (const declaration of classes) {
    const ownSet = requirementSet(declaration, source);
    const members: Record<string, [MemberKind, string, string?]> = {};
    for (const member of declaration.members) {
      const name = member.name && ts.isIdentifier(member.name) ? member.name.text : null;
      const described = name === null || CLIENT_ONLY.has(name) ? null : describe(member, names);
      if (name === null || !described) continue;
      const set = requirementSet(member, source) || ownSet;
      const { kind, target } = described;
      members[name] = [
        kind,
        members[name] ? older(members[name][1], set) : set,
        ...(target === null ? [] : [target]),
      ] as [MemberKind, string, string?];
    }
    if (declaration.name) table[declaration.name.text] = members;
  }
  return table;
}

/** Una classe per riga: la differenza fra due versioni si legge. */
export function printMembers(table: MemberTable): string {
  const rows = Object.entries(table).map(([name, members]) => `  ${JSON.stringify(name)}: ${JSON.stringify(members)}`);
  return `{\n${rows.join(',\n')}\n}\n`;
}

if (process.argv[1]?.endsWith('generate-members.ts')) {
  writeFileSync(new URL('./members.data.json', import.meta.url), printMembers(generateMembers()));
}
