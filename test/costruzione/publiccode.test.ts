import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/*
 * Lo schema di publiccode.yml, per quanto si può controllare senza rete: chiavi, obblighi, lunghezze, vocabolari
 * (https://yml.publiccode.tools, norma core e sezione italiana). Che gli indirizzi rispondano lo dice solo il validatore
 * ufficiale: sta nell'elenco delle cose da fare a una versione nuova.
 */
const RADICE = join(__dirname, '../..');

const CATEGORIE = ['compliance-management', 'data-analytics', 'data-collection', 'document-management', 'office'];
const CAMPI = ['finance-and-economic-development', 'local-authorities', 'society', 'welfare'];

const dipendenza = z.strictObject({
  name: z.string(),
  versionMin: z.string().optional(),
  versionMax: z.string().optional(),
  version: z.string().optional(),
  optional: z.boolean().optional(),
});

const descrizione = z.strictObject({
  localisedName: z.string().optional(),
  shortDescription: z
    .string()
    .max(150)
    .regex(/^[^\n]+$/),
  longDescription: z.string().min(150).max(10_000),
  features: z.array(z.string()).min(5).max(20),
  documentation: z.url().optional(),
  screenshots: z.array(z.string().regex(/\.(?:png|jpg)$/)).optional(),
});

const SCHEMA = z.strictObject({
  publiccodeYmlVersion: z.literal('0.4'),
  name: z.string().min(1),
  url: z.url({ protocol: /^https$/ }),
  softwareVersion: z.string(),
  releaseDate: z.iso.date(),
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: z.literal('addon'),
  platforms: z.array(z.enum(['web', 'windows', 'mac', 'linux', 'ios', 'android'])).min(1),
  categories: z.array(z.enum(CATEGORIE)).min(1),
  intendedAudience: z.strictObject({
    countries: z.array(z.string().regex(/^[a-z]{2}$/)),
    scope: z.array(z.enum(CAMPI)),
  }),
  description: z.strictObject({ it: descrizione }),
  legal: z.strictObject({ license: z.literal('EUPL-1.2') }),
  maintenance: z.strictObject({
    type: z.enum(['internal', 'community']),
    contacts: z.array(z.strictObject({ name: z.string(), email: z.email().optional() })).min(1),
  }),
  localisation: z.strictObject({
    localisationReady: z.boolean(),
    availableLanguages: z.array(z.string().regex(/^[a-z]{2}(?:-[A-Za-z]+)*$/)).min(1),
  }),
  dependsOn: z.strictObject({
    open: z.array(dipendenza).optional(),
    proprietary: z.array(dipendenza).optional(),
  }),
  it: z.strictObject({
    countryExtensionVersion: z.literal('1.0'),
    piattaforme: z.record(z.enum(['spid', 'cie', 'anpr', 'pagopa', 'io']), z.boolean()),
  }),
});

const scritto: unknown = parse(readFileSync(join(RADICE, 'publiccode.yml'), 'utf8'));
const pacchetto = JSON.parse(readFileSync(join(RADICE, 'package.json'), 'utf8')) as {
  version: string;
  license: string;
};

describe('publiccode.yml', () => {
  it('segue lo schema pubblicato', () => {
    expect(SCHEMA.safeParse(scritto).error?.issues ?? []).toEqual([]);
  });

  it('dice la versione e la licenza del pacchetto', () => {
    const { softwareVersion, legal } = SCHEMA.parse(scritto);
    expect({ versione: softwareVersion, licenza: legal.license }).toEqual({
      versione: pacchetto.version,
      licenza: pacchetto.license,
    });
  });

  it.each([
    ['una categoria inventata', { categories: ['alloggi'] }],
    ['un pubblico fuori dal vocabolario', { intendedAudience: { countries: ['it'], scope: ['government'] } }],
    ['nessun contatto', { maintenance: { type: 'internal', contacts: [] } }],
  ])('lo schema rifiuta %s', (_, cambio) => {
    expect(SCHEMA.safeParse({ ...SCHEMA.parse(scritto), ...cambio }).success).toBe(false);
  });
});
