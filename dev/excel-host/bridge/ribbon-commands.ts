interface Pending {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** I comandi della barra premuti e non ancora finiti. */
export class RibbonCommands {
  private readonly pending = new Map<string, Pending>();
  private last = 0;

  constructor(private readonly send: (data: readonly [id: string, name: string, args: string]) => void) {}

  /** Chiama la funzione associata a `name` con `Office.actions.associate`. */
  invoke(name: string, button: string): Promise<void> {
    this.last += 1;
    const id = `comando${this.last}`;
    const done = new Promise<void>((resolve, reject) => this.pending.set(id, { resolve, reject }));
    this.send([id, name, JSON.stringify({ source: { id: button } })]);
    return done;
  }

  /** L'add-in ha detto `event.completed()`, o il cliente non ha trovato la funzione. */
  completed(id: string, status: number): void {
    const command = this.pending.get(id);
    this.pending.delete(id);
    if (status === 0) command?.resolve();
    else command?.reject(new Error(`Il comando non è riuscito: errore ${status}`));
  }
}
