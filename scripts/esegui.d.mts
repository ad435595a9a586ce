export declare const RADICE: string;
export declare function esegui(
  programma: string,
  argomenti: readonly string[],
  ambiente?: Readonly<Record<string, string>>,
): number;
export declare function eseguiNode(argomenti: readonly string[], ambiente?: Readonly<Record<string, string>>): number;
export declare function eseguiNodeInsieme(
  argomenti: readonly string[],
  ambiente?: Readonly<Record<string, string>>,
): Promise<number>;
