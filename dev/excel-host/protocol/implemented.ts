/**
 * Quali membri dell'API l'emulatore scrive, letti dal sorgente delle sue classi: serve alla tabella di copertura e alla
 * prova che nessun membro abbia un nome che l'API non conosce.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { MEMBERS } from './members';

const OR_NULL = 'OrNullObject';

interface ClassSource {
  /** Il nome nell'API, o null per le classi madri. */
  readonly apiName: string | null;
  readonly parent: string | null;
  readonly members: readonly string[];
}

/** Per ogni classe dell'API che l'emulatore ha, i membri pubblici che scrive o eredita. */
export function implementedMembers(folders: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const sources = new Map(folders.flatMap(typescriptFiles).flatMap(classesIn));
  const implemented = new Map<string, Set<string>>();
  for (const { apiName, members, parent } of sources.values()) {
    if (apiName === null) continue;
    const all = implemented.get(apiName) ?? new Set<string>();
    implemented.set(apiName, all);
    for (const name of [...members, ...inherited(parent, sources)]) all.add(name);
    for (const name of Object.keys(MEMBERS[apiName] ?? {})) {
      if (name.endsWith(OR_NULL) && all.has(name.slice(0, -OR_NULL.length))) all.add(name);
    }
  }
  return implemented;
}

function inherited(parent: string | null, sources: ReadonlyMap<string, ClassSource>): readonly string[] {
  const source = parent === null ? undefined : sources.get(parent);
  return source ? [...source.members, ...inherited(source.parent, sources)] : [];
}

function typescriptFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return typescriptFiles(path);
    return path.endsWith('.ts') ? [path] : [];
  });
}

function classesIn(file: string): [string, ClassSource][] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: [string, ClassSource][] = [];
  source.forEachChild((node) => {
    if (ts.isClassDeclaration(node) && node.name) found.push([node.name.text, describeClass(node)]);
  });
  return found;
}

function describeClass(node: ts.ClassDeclaration): ClassSource {
  const parent = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
  return {
    apiName: apiNameOf(node),
    parent: parent && ts.isIdentifier(parent.expression) ? parent.expression.text : null,
    members: node.members.filter(isPublic).flatMap(({ name }) => (name && ts.isIdentifier(name) ? [name.text] : [])),
  };
}

function apiNameOf(node: ts.ClassDeclaration): string | null {
  for (const member of node.members) {
    if (!ts.isPropertyDeclaration(member) || member.name.getText() !== 'className') continue;
    if (member.initializer && ts.isStringLiteral(member.initializer)) return member.initializer.text;
  }
  return null;
}

function isPublic(member: ts.ClassElement): boolean {
  if (!ts.isMethodDeclaration(member) && !ts.isAccessor(member) && !ts.isPropertyDeclaration(member)) return false;
  const hidden = new Set([
    ts.SyntaxKind.PrivateKeyword,
    ts.SyntaxKind.ProtectedKeyword,
    ts.SyntaxKind.StaticKeyword,
    ts.SyntaxKind.AbstractKeyword,
  ]);
  return !(ts.canHaveModifiers(member) ? ts.getModifiers(member) : [])?.some(({ kind }) => hidden.has(kind));
}
