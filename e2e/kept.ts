// The reader's program as the page keeps it in the browser's database.

import type { Page } from '@playwright/test';

/** The text of the first file of /play's document; empty where nothing is kept yet. Never makes the database. */
export const kept = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const open = indexedDB.open('interleave');
        open.onupgradeneeded = () => open.transaction!.abort();
        open.onerror = () => resolve('');
        open.onsuccess = () => {
          const get = open.result.transaction('documents').objectStore('documents').get('interleave.play');
          get.onsuccess = () => {
            resolve((get.result as { files: { text: string }[] } | undefined)?.files[0].text ?? '');
            open.result.close();
          };
        };
      }),
  );
