import type { Session } from '../session';
import { savedSettings } from './document-settings';

/** Chi ospita, detto al riquadro nel nome della sua cornice; `disableLogging` spegne le statistiche d'uso. */
const HOST_INFO = 'Excel|Web|16.01|it-IT|quadro-sap||disableLogging|';
const EXCEL_ON_THE_WEB = 16;
const READ_ONLY = 0;
const READ_WRITE = 1;

export interface PaneIdentity {
  readonly addinId: string;
  /** Nuovo a ogni apertura: il cliente conserva le impostazioni sotto questo nome. */
  readonly conversationId: string;
  /** L'indirizzo della pagina che contiene il riquadro, "https://localhost:8443". */
  readonly origin: string;
}

/** Il nome da dare alla cornice prima di inserirla nella pagina: da lì il cliente sa dove si trova. */
export function frameName({ addinId, conversationId, origin }: PaneIdentity): string {
  return JSON.stringify({
    baseFrameName: `_xdm_${conversationId}`,
    hostInfo: HOST_INFO,
    xdmInfo: [conversationId, addinId, encodeURIComponent(origin)].join('|'),
    serializerVersion: '1',
    flights: '[]',
  });
}

/** Ciò che Excel dice di sé e della cartella quando il riquadro parte. */
export function appContext(session: Session, { addinId, conversationId, origin }: PaneIdentity): unknown {
  const { workbook, sets } = session;
  return {
    _id: addinId,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: '16.00',
    _appMinorVersion: 1,
    _appUILocale: 'it-IT',
    _dataLocale: 'it-IT',
    _docUrl: `${origin}/${encodeURIComponent(workbook.name)}`,
    _clientMode: workbook.readOnly ? READ_ONLY : READ_WRITE,
    _settings: savedSettings(workbook),
    _reason: 'documentOpened',
    _requirementMatrix: JSON.stringify(sets.declared),
    _osfControlType: 0,
    _eToken: '',
    _correlationId: conversationId,
    _appInstanceId: conversationId,
    _hostFullVersion: '16.0.0.0',
    _addinName: 'Quadro SAP',
    _appDomains: [origin],
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}
