/** Gli insiemi di requisiti che l'host dichiara: "ExcelApi" → "1.17". Ciò che sta oltre si rifiuta con `ApiNotFound`. */
export class RequirementSets {
  /** Ogni membro chiede sempre le stesse cose: la risposta si tiene. */
  private readonly answers = new Map<string, boolean>();

  constructor(readonly declared: Readonly<Record<string, string>>) {}

  /** `set` è come nella tabella dei membri: "1.4", "ExcelApiOnline 1.1", oppure "" se non è detto. */
  supports(set: string): boolean {
    if (set === '') return true;
    let answer = this.answers.get(set);
    if (answer === undefined) this.answers.set(set, (answer = this.check(set)));
    return answer;
  }

  private check(set: string): boolean {
    const [name, version] = set.includes(' ') ? (set.split(' ') as [string, string]) : ['ExcelApi', set];
    return this.isSupported(name, version);
  }

  isSupported(name: string, version = '1.1'): boolean {
    const declared = this.declared[name];
    return declared !== undefined && compare(declared, version) >= 0;
  }
}

/**
 * Ciò che il cliente fissato sa fare davvero: le classi di ExcelApi 1.18 (le note) non ci sono, anche se i tipi le dichiarano.
 */
export const DEFAULT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: '1.17',
  SharedRuntime: '1.2',
  RibbonApi: '1.2',
  KeyboardShortcuts: '1.1',
  IdentityApi: '1.3',
  DialogApi: '1.2',
};

function compare(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}
