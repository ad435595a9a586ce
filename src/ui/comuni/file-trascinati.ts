/** I file trascinati, anche dentro le cartelle. Va chiamata durante l'evento: dopo, il browser li dimentica. */
export async function fileTrascinati(dati: DataTransfer): Promise<readonly File[]> {
  const voci = [...dati.items].flatMap((uno) => uno.webkitGetAsEntry() ?? []);
  const file = [...dati.files];
  return voci.some(({ isDirectory }) => isDirectory) ? (await Promise.all(voci.map(fileDi))).flat() : file;
}

async function fileDi(voce: FileSystemEntry): Promise<readonly File[]> {
  if (isCartella(voce)) return (await Promise.all((await contenuto(voce)).map(fileDi))).flat();
  return isFile(voce) ? [await new Promise<File>((fatto, guasto) => voce.file(fatto, guasto))] : [];
}

/** Il browser ne dà un po' per volta, e alla fine nessuno. */
async function contenuto(cartella: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const lettore = cartella.createReader();
  const tutte: FileSystemEntry[] = [];
  for (;;) {
    const alcune = await new Promise<FileSystemEntry[]>((fatto, guasto) => lettore.readEntries(fatto, guasto));
    if (alcune.length === 0) return tutte;
    tutte.push(...alcune);
  }
}

function isCartella(voce: FileSystemEntry): voce is FileSystemDirectoryEntry {
  return voce.isDirectory;
}

function isFile(voce: FileSystemEntry): voce is FileSystemFileEntry {
  return voce.isFile;
}
