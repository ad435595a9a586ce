/** Le parti che si mutano; per ognuna, giro per giro, le cartelle delle prove. */
export declare const PROVE: Readonly<Record<string, readonly (readonly string[])[]>>;
/** Le prove che nessun giro fa, come modelli di percorso. */
export declare const ESCLUSE: readonly string[];
