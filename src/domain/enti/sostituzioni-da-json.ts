import * as z from 'zod';
import {
  AMMESSI,
  isChiaveSostituibile,
  isMotivo,
  isValoreAmmesso,
  MOTIVO_MASSIMO,
  MOTIVO_MINIMO,
} from '../regole/profili/sostituzione';
import type { ChiaveSostituibile } from '../regole/profili/sostituzione';

const formaSostituzione = z
  .strictObject({
    chiave: z.custom<ChiaveSostituibile>(isChiaveSostituibile),
    valore: z.union([z.number(), z.string()]),
    motivo: z.custom<string>(isMotivo),
  })
  .refine(({ chiave, valore }) => isValoreAmmesso(chiave, valore), { path: ['valore'] });

/** Le sostituzioni scritte in `ambito.json`; di due con la stessa chiave non si sa quale vale, e si rifiutano. */
export const formaSostituzioni = z
  .array(formaSostituzione)
  .refine((tutte) => new Set(tutte.map(({ chiave }) => chiave)).size === tutte.length);

/** Che cosa ci si aspetta in ogni campo, detto a chi scrive il file. */
export const ATTESI_SOSTITUZIONI = {
  sostituzioni:
    'un elenco di sostituzioni, una per chiave, come { "chiave": "transitoriMassimo", "valore": 12, "motivo": "…" }',
  chiave: `una di queste: ${Object.keys(AMMESSI).join(', ')}`,
  valore:
    'un valore possibile per quella chiave: le percentuali vanno da 0 a 100, gli arrotondamenti sono "eccesso" o "metaInSu"',
  motivo: `perché si cambia il valore: almeno ${MOTIVO_MINIMO} lettere, al più ${MOTIVO_MASSIMO} caratteri`,
} as const;
