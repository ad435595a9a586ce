const BYTE_SETTORE = 4096;
const PER_SETTORE = BYTE_SETTORE / 4;
const FINE_CATENA = 0xfffffffe;
const LIBERO = 0xffffffff;
const TABELLA = 0xfffffffd;

/**
 * Un contenitore OLE con il solo flusso `Workbook`, da dare alla libreria al posto di quello ricevuto: che dentro
 * abbia altri flussi, o anelli fra i settori, non conta più.
 */
export function creaContenitore(flusso: Uint8Array): Uint8Array {
  // Sotto la soglia dei flussi piccoli servirebbe una seconda tabella: si arriva alla soglia con degli zeri.
  const byteFlusso = Math.max(flusso.length, BYTE_SETTORE);
  const settoriFlusso = Math.ceil(byteFlusso / BYTE_SETTORE);
  const settoriTabella = Math.ceil((settoriFlusso + 2) / (PER_SETTORE - 1)) + 1;
  const file = new Uint8Array((1 + settoriTabella + 1 + settoriFlusso) * BYTE_SETTORE);
  const vista = new DataView(file.buffer);
  const u16 = (posizione: number, valore: number): void => {
    vista.setUint16(posizione, valore, true);
  };
  const u32 = (posizione: number, valore: number): void => {
    vista.setUint32(posizione, valore, true);
  };
  const inizio = (settore: number): number => (settore + 1) * BYTE_SETTORE;

  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  u16(24, 0x3e);
  u16(26, 4);
  u16(28, 0xfffe);
  u16(30, 12);
  u16(32, 6);
  u32(44, settoriTabella);
  u32(48, settoriTabella);
  u32(56, 4096);
  u32(60, FINE_CATENA);
  u32(68, FINE_CATENA);
  for (let i = 0; i < 109; i += 1) u32(76 + i * 4, i < settoriTabella ? i : LIBERO);

  const primoDati = settoriTabella + 1;
  for (let settore = 0; settore < settoriTabella * PER_SETTORE; settore += 1) {
    let seguente = LIBERO;
    if (settore < settoriTabella) seguente = TABELLA;
    else if (settore === settoriTabella || settore === primoDati + settoriFlusso - 1) seguente = FINE_CATENA;
    else if (settore < primoDati + settoriFlusso) seguente = settore + 1;
    u32(inizio(0) + settore * 4, seguente);
  }
  const voce = (numero: number, nome: string, tipo: number, figlia: number, settore: number, byte: number): void => {
    const da = inizio(settoriTabella) + numero * 128;
    Array.from(nome).forEach((lettera, i) => {
      u16(da + i * 2, lettera.charCodeAt(0));
    });
    u16(da + 64, (nome.length + 1) * 2);
    file[da + 66] = tipo;
    file[da + 67] = 1;
    u32(da + 68, LIBERO);
    u32(da + 72, LIBERO);
    u32(da + 76, figlia);
    u32(da + 116, settore);
    u32(da + 120, byte);
  };
  voce(0, 'Root Entry', 5, 1, FINE_CATENA, 0);
  voce(1, 'Workbook', 2, LIBERO, primoDati, byteFlusso);
  file.set(flusso, inizio(primoDati));
  return file;
}
