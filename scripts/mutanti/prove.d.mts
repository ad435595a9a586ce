/** Le parti che si mutano, con le cartelle delle prove. */
export declare const PROVE: Readonly<Record<string, readonly string[]>>;
