import { readFileSync } from 'node:fs';

/** Le intestazioni con cui il server dà i file: una tabella sola, per tutti i server. */
export interface Intestazioni {
  /** L'indirizzo, dopo il nome del server. */
  readonly percorso: string;
  /** Dove stanno i file sul disco. */
  readonly cartella: string;
  readonly sempre: Readonly<Record<string, string>>;
  readonly conservazione: {
    /** Il Cache-Control di ciò che non sta in una delle cartelle. */
    readonly altrove: string;
    readonly cartelle: readonly { readonly nome: string; readonly 'Cache-Control': string }[];
  };
}

export const INTESTAZIONI = JSON.parse(readFileSync('deploy/intestazioni.json', 'utf8')) as Intestazioni;

const AVVISO =
  'Da deploy/intestazioni.json, con «npm run server». Cambiate solo nome del server, certificato e cartella.';

/** I file di configurazione: nome in `deploy/` e contenuto. */
export function configurazioni(tabella: Intestazioni): ReadonlyMap<string, string> {
  return new Map([
    ['nginx.conf', nginx(tabella)],
    ['apache.conf', apache(tabella)],
    ['web.config', iis(tabella)],
  ]);
}

/** Va in /etc/nginx/conf.d/. Una `location` sola: in una annidata nginx scorderebbe le intestazioni di quella fuori. */
function nginx({ percorso, cartella, sempre, conservazione }: Intestazioni): string {
  return `# ${AVVISO}
map $uri $quadro_sap_cache {
  default "${conservazione.altrove}";
${conservazione.cartelle.map((una) => `  "~^${percorso}${una.nome}/" "${una['Cache-Control']}";`).join('\n')}
}

server {
  listen 443 ssl;
  server_name addin.comune.example.it;
  ssl_certificate /etc/ssl/certs/addin.pem;
  ssl_certificate_key /etc/ssl/private/addin.key;
  ssl_protocols TLSv1.2 TLSv1.3;
  server_tokens off;

  gzip on;
  gzip_types text/css text/javascript application/javascript text/xml application/xml;

  location ${percorso} {
    alias ${cartella};
    autoindex off;
    add_header Cache-Control $quadro_sap_cache;
${Object.entries(sempre)
  .map(([nome, valore]) => `    add_header ${nome} "${valore}";`)
  .join('\n')}
  }
}
`;
}

/** Va nel sito https. Vuole mod_headers e mod_alias. */
function apache({ percorso, cartella, sempre, conservazione }: Intestazioni): string {
  return `# ${AVVISO}
# Vuole i moduli headers e alias: a2enmod headers alias
Alias "${percorso}" "${cartella}"

<Directory "${cartella}">
  Require all granted
  Options None
  AllowOverride None
  Header set Cache-Control "${conservazione.altrove}"
${Object.entries(sempre)
  .map(([nome, valore]) => `  Header set ${nome} "${valore}"`)
  .join('\n')}
</Directory>

${conservazione.cartelle
  .map(
    (una) => `<Location "${percorso}${una.nome}/">\n  Header set Cache-Control "${una['Cache-Control']}"\n</Location>`,
  )
  .join('\n')}
`;
}

/** Va nella cartella dei file, accanto a `taskpane.html`. */
function iis({ sempre, conservazione }: Intestazioni): string {
  const aggiungi = ([nome, valore]: readonly [string, string], rientro: string): string =>
    `${rientro}<add name="${nome}" value="${valore}" />`;
  const tutte = [...Object.entries(sempre), ['Cache-Control', conservazione.altrove] as const];
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- ${AVVISO} -->
<configuration>
  <system.webServer>
    <directoryBrowse enabled="false" />
    <httpProtocol>
      <customHeaders>
${tutte.map((una) => aggiungi(una, '        ')).join('\n')}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${conservazione.cartelle
  .map(
    (una) => `  <location path="${una.nome}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
          <remove name="Cache-Control" />
${aggiungi(['Cache-Control', una['Cache-Control']], '          ')}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`,
  )
  .join('\n')}
</configuration>
`;
}
