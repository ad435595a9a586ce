/** `errore` blocca il consolidamento; `avviso` va letto e confermato; `informazione` si sappia. */
export type Gravita = 'errore' | 'avviso' | 'informazione';
