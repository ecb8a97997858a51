// Whether the dialog for data is open: the menu opens it, and so does an action of the search.
import { createStore } from "zustand/vanilla";

export const dataDialog = createStore<{ readonly open: boolean }>(() => ({ open: false }));
export const openData = (open: boolean): void => dataDialog.setState({ open });
