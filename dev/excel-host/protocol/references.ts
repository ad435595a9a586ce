import type { ApiObject } from './api-object';

/** Gli oggetti che il cliente tiene in mano fra una richiesta e l'altra (Range e simili), per `_ReferenceId`. */
export class References {
  private readonly objects = new Map<string, ApiObject>();
  private readonly ids = new WeakMap<ApiObject, string>();
  private last = 0;

  keep(object: ApiObject): string {
    const known = this.ids.get(object);
    if (known !== undefined && this.objects.has(known)) return known;
    this.last += 1;
    const id = `ref:${this.last}`;
    this.objects.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  idOf(object: ApiObject): string | null {
    const id = this.ids.get(object);
    return id !== undefined && this.objects.has(id) ? id : null;
  }

  get(id: string): ApiObject | null {
    return this.objects.get(id) ?? null;
  }

  release(id: string): void {
    this.objects.delete(id);
  }

  releaseAll(): void {
    this.objects.clear();
  }

  /** Quanti ne restano: dopo un giro devono essere zero, salvo quelli seguiti apposta con `track`. */
  get size(): number {
    return this.objects.size;
  }
}
