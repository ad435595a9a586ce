import type { Scenario } from '../scenario';
import { WORKSHEETS } from './worksheets';

/** Tutti gli scenari, per argomento. */
export const SCENARIOS: Readonly<Record<string, readonly Scenario[]>> = {
  fogli: WORKSHEETS,
};
