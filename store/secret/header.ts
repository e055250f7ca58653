const HEADER = 'age-encryption.org/v1\n';

/** Whether a file is an age file, by its first bytes. */
export const isAge = async (file: Blob): Promise<boolean> => (await file.slice(0, HEADER.length).text()) === HEADER;
