// The page → what its browser keeps of the open graph.
import type { Page } from "@playwright/test";
import type { Overview } from "../../src/model/index.ts";

/** What is kept of the open graph. */
export const keptOverview = (page: Page): Promise<Overview> =>
  page.evaluate(
    () =>
      new Promise<Overview>((resolve, reject) => {
        const opening = indexedDB.open("simpul");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const id = localStorage.getItem("simpul:collection") ?? "";
          const asked = opening.result.transaction("overviews").objectStore("overviews").get(id);
          asked.onsuccess = () => {
            opening.result.close();
            resolve(asked.result);
          };
        };
      }),
  );
