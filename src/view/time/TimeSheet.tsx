// The timeline where the page has no room for it → a button that says which time is shown, and opens it.
import { CalendarRange } from "lucide-react";
import { useState } from "react";
import { FilterSheet } from "../chrome/FilterSheet.tsx";
import { useView, useWords } from "../context.ts";
import { windowText } from "../filter/chips.ts";
import { Timeline } from "./Timeline.tsx";

export function TimeSheet({ bottom }: { bottom: number }): React.JSX.Element {
  const language = useWords();
  const { filters } = language.words;
  const window = useView((state) => state.window);
  const [open, setOpen] = useState(false);
  const span = window ? windowText(window, language) : filters.everyTime;
  return (
    <>
      <button type="button" className="time-button" style={{ bottom: bottom + 16 }} onClick={() => setOpen(true)}>
        <CalendarRange aria-hidden="true" />
        <span className="unseen">{filters.time}: </span>
        {span}
      </button>
      <FilterSheet title={filters.timeline} open={open} onOpenChange={setOpen}>
        <Timeline />
      </FilterSheet>
    </>
  );
}
