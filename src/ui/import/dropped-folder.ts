/** More files are not read: a dossier has one for each layer. */
const MAX_FILES = 300;

/** The folder that was dropped; null when it was files. Only to be asked while the drop is handled. */
export function droppedFolder(data: DataTransfer | null): FileSystemDirectoryEntry | null {
  const [item] = data?.items ?? [];
  const entry = item?.webkitGetAsEntry?.() ?? null;
  return entry?.isDirectory ? (entry as FileSystemDirectoryEntry) : null;
}

/** The files directly in a folder. One that cannot be read is left out; what then misses is told on reading. */
export async function filesIn(folder: FileSystemDirectoryEntry): Promise<File[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  // A browser gives so many at a time, and none at the end.
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => resolve([]));
    });
    if (batch.length === 0 || entries.length > MAX_FILES) break;
    entries.push(...batch);
  }
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isFile)
      .slice(0, MAX_FILES)
      .map((entry) => {
        return new Promise<File | null>((resolve) => {
          (entry as FileSystemFileEntry).file(resolve, () => resolve(null));
        });
      }),
  );
  return files.filter((file) => file !== null);
}
