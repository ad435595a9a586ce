import { FileIlleggibile, type MotivoIlleggibile } from '../../../src/adapters/xlsx/file-illeggibile';
import { testoFileIlleggibile } from '../../../src/adapters/xlsx/testo-file-illeggibile';

const MIB = 1024 * 1024;

describe('testoFileIlleggibile', () => {
  it.each<[MotivoIlleggibile, string]>([
    [{ tipo: 'vuoto' }, 'Il file è vuoto (0 byte): farselo mandare di nuovo.'],
    [{ tipo: 'troppoGrande', byte: 60.2 * MIB, limite: 50 * MIB }, 'Il file occupa 61 MiB: il limite è 50 MiB.'],
    [
      { tipo: 'nonFoglio', aspetto: 'pdf' },
      'Non è una cartella di lavoro: sembra un PDF; serve il file .xlsx, .xlsm, .xlsb, .xls o .ods.',
    ],
    [
      { tipo: 'nonFoglio', aspetto: 'csv' },
      'Non è una cartella di lavoro: sembra un file CSV (testo separato); aprirlo con Excel o LibreOffice e salvarlo come .xlsx.',
    ],
    [
      { tipo: 'nonFoglio', aspetto: 'firma' },
      'Non è una cartella di lavoro: sembra un file firmato (.p7m); estrarre prima il file firmato.',
    ],
    [
      { tipo: 'versioneNonLetta', versione: 'excel-5-95' },
      'Il formato «Excel 5.0/95» non si legge: aprire il file e salvarlo come .xlsx.',
    ],
    [{ tipo: 'cifrato' }, 'Il file è protetto da una password di apertura: salvarlo senza password.'],
    [
      { tipo: 'segnaposto' },
      'È il segnaposto di un file aperto in un altro programma: chiuderlo e usare il file vero.',
    ],
    [
      { tipo: 'troncato' },
      'Il file è in scrittura o troncato: attendere la fine del salvataggio o della copia, o farselo rimandare.',
    ],
    [{ tipo: 'danneggiato' }, 'Il file è danneggiato: aprirlo con Excel o LibreOffice e salvarlo di nuovo.'],
    [{ tipo: 'senzaFogli' }, 'La cartella non contiene nessun foglio di celle.'],
    [{ tipo: 'troppiFogli', fogli: 200, limite: 150 }, 'La cartella ha 200 fogli: il limite è 150.'],
    [
      { tipo: 'troppeCelle', foglio: 'Quadro', celle: 17_179_869_184, limite: 10_000_000 },
      'Con il foglio «Quadro» la cartella occupa troppe celle (17.179.869.184; il limite è 10.000.000): cancellare ciò che sta lontano dalle tabelle.',
    ],
    [
      { tipo: 'troppiElementi', elementi: 4_000_001, limite: 4_000_000 },
      'Il file contiene troppi testi e celle (oltre 4.000.000 elementi): dividerlo in più file.',
    ],
    [
      { tipo: 'bombaZip', misura: 'byte', valore: 2048 * MIB, limite: 500 * MIB },
      'Il file, estratto, occuperebbe 2048 MiB: il limite è 500 MiB.',
    ],
    [
      { tipo: 'bombaZip', misura: 'rapporto', valore: 953.8, limite: 200 },
      'Il file, estratto, crescerebbe di 954 volte: il limite è 200.',
    ],
    [
      { tipo: 'bombaZip', misura: 'dichiarati', valore: 2000, limite: 1000 },
      'Il file contiene più dati di quanti ne dichiara: non è stato aperto.',
    ],
    [
      { tipo: 'xmlOstile' },
      'Il file contiene dichiarazioni XML (DOCTYPE o entità) che una cartella di lavoro non ha: non è stato aperto.',
    ],
  ])('%j', (motivo, testo) => {
    expect(testoFileIlleggibile(new FileIlleggibile(motivo))).toBe(testo);
  });

  it('un nome di foglio con un a capo non spezza la riga', () => {
    const motivo: MotivoIlleggibile = { tipo: 'troppeCelle', foglio: 'a\nb\u001b[31m', celle: 2, limite: 1 };
    expect(testoFileIlleggibile(new FileIlleggibile(motivo))).not.toMatch(/\p{Cc}/u);
  });
});
