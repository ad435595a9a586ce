import { Refused } from './refused';

/** Dice qualcosa nella barra di stato; un rifiuto si vede di più. */
export type Tell = (message: string, tone?: 'refused') => void;

/** Fa un gesto sulla cartella; se non si può lo dice, e dà falso. */
export function attempt(action: () => void, tell: Tell): boolean {
  try {
    action();
    return true;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    tell(error.message, 'refused');
    return false;
  }
}
