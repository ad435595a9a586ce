import { isValidName } from '../../model/addresses/defined-name';
import { ApiCollection } from '../../protocol/api-object';
import { HostError, invalidArgument, notFound } from '../../protocol/host-error';
import { referenceOfArgument } from '../ranges/area-argument';
import type { HostContext } from '../host-context';
import type { Sheet } from '../../model/sheets/sheet';
import { NamedItem, NameStore } from './named-item';

/** I nomi che valgono per tutta la cartella, oppure per un foglio. */
export class NamedItemCollection extends ApiCollection<NamedItem> {
  readonly className = 'NamedItemCollection';
  private readonly store: NameStore;

  constructor(
    private readonly host: HostContext,
    sheet: Sheet | null,
  ) {
    super();
    this.store = new NameStore(host, sheet);
  }

  items(): readonly NamedItem[] {
    return this.store.all.map(({ name }) => new NamedItem(this.store, name));
  }

  getItem(key: string | number): NamedItem {
    const found = this.store.find(String(key));
    if (!found) throw notFound();
    return new NamedItem(this.store, found.name);
  }

  /** `reference` è un Range o una formula. Un nome che c'è già è `ItemAlreadyExists`. */
  add(name: string, reference: unknown, comment?: string): NamedItem {
    this.host.assertEditable();
    if (typeof name !== 'string' || !isValidName(name)) throw invalidArgument();
    const formula = referenceOfArgument(reference) ?? formulaOf(reference);
    if (this.store.find(name)) throw new HostError('ItemAlreadyExists');
    this.store.replace([...this.store.all, { name, formula, comment: comment ?? '', visible: true }]);
    return new NamedItem(this.store, name);
  }
}

/** Senza "=" Excel ne fa una costante: un numero, o un testo (ipotesi, dal `RefersTo` di VBA). */
function formulaOf(reference: unknown): string {
  if (typeof reference === 'number') return String(reference);
  if (typeof reference !== 'string' || reference.trim() === '' || reference === '=') throw invalidArgument();
  if (reference.startsWith('=')) return reference.slice(1);
  return Number.isNaN(Number(reference)) ? `"${reference.replaceAll('"', '""')}"` : reference.trim();
}
