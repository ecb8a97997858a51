// What needs the worker → its buttons, which are here at once, and all that is behind them, which is loaded when it is asked
// for. The explorer as one page has door.none.tsx in its place.
import { ArrowLeftRight, FilePlus2, FolderCog, Library, ListChecks, PencilLine, Replace } from "lucide-react";
import { DropdownMenu } from "radix-ui";
import { lazy, Suspense, useEffect, useState } from "react";
import { useStore } from "zustand";
import type { Quote } from "../../model/index.ts";
import { useWords } from "../context.ts";
import type { GraphSource } from "../source.ts";
import type { Words } from "../words/index.ts";
import { DropZone } from "./DropZone.tsx";
import { type DeskPanel, desk, isWanted, openDialog, openPanel } from "./state.ts";
import "../styles/desk.css";

const Desk = lazy(() => import("./Desk.tsx"));
const Graphs = lazy(() => import("./Graphs.tsx"));
const EntityItems = lazy(() => import("./EntityItems.tsx"));
const PairItems = lazy(() => import("./PairItems.tsx"));
const QuoteItems = lazy(() => import("./QuoteItems.tsx"));
const Review = lazy(() => import("./Review.tsx"));
const Rules = lazy(() => import("./Rules.tsx"));
const Changes = lazy(() => import("./Changes.tsx"));

/** Whether this page can read, correct and compare. */
export const HAS_DESK: boolean = true;

export const storedGraph = async (id: string): Promise<GraphSource> => (await import("./database.ts")).storedGraph(id);

/** In the header: open articles; switch graphs; review, corrections, changes. */
export function DeskTools(): React.JSX.Element {
  const { desk: said } = useWords().words;
  const open = useStore(desk, ({ collection, name }) => (collection === null ? "" : name));
  return (
    <>
      <button type="button" className="button open-articles" title={said.openHint} onClick={() => openDialog()}>
        <FilePlus2 aria-hidden="true" />
        <span>{said.open}</span>
      </button>
      <DropdownMenu.Root modal={false}>
        <DropdownMenu.Trigger
          className="icon-button menu-button"
          aria-label={open === "" ? said.graphs : `${said.graphs}: ${open}`}
          title={said.graphs}
        >
          <Library aria-hidden="true" />
          {open !== "" && <span className="open-graph">{open}</span>}
        </DropdownMenu.Trigger>
        <DropdownMenu.Portal>
          <DropdownMenu.Content className="menu share" align="end" sideOffset={6} collisionPadding={8}>
            <Suspense>
              <Graphs />
            </Suspense>
            <Item icon={<FolderCog />} name={said.manage} onSelect={() => desk.setState({ dialog: "graphs" })} />
            <DropdownMenu.Separator className="menu-line" />
            <Item icon={<ListChecks />} name={said.review} onSelect={() => openPanel("review")} />
            <Item icon={<PencilLine />} name={said.rules} onSelect={() => openPanel("rules")} />
            <Item icon={<ArrowLeftRight />} name={said.changes} onSelect={() => openPanel("changes")} />
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
    </>
  );
}

function Item({ icon, name, onSelect }: { icon: React.ReactNode; name: string; onSelect(): void }): React.JSX.Element {
  return (
    <DropdownMenu.Item className="menu-item desk-item" onSelect={onSelect}>
      {icon} {name}
    </DropdownMenu.Item>
  );
}

/** What floats over the page: where files are dropped, dialogs, progress, what was done. */
export function DeskRoot(): React.JSX.Element {
  const wanted = useStore(desk, isWanted);
  const [was, setWas] = useState(wanted);
  useEffect(() => {
    if (wanted) setWas(true);
  }, [wanted]);
  return (
    <>
      <DropZone />
      {was && (
        <Suspense>
          <Desk />
        </Suspense>
      )}
    </>
  );
}

/** The panel of the desk that is open, in the form of the registry of panels. */
export function useDeskPanel():
  | { readonly title: (words: Words) => string; readonly Panel: React.ComponentType }
  | undefined {
  const panel = useStore(desk, (state) => state.panel);
  return panel === null ? undefined : DESK_PANELS[panel];
}

const ReviewPanel = () => (
  <Suspense>
    <Review />
  </Suspense>
);
const RulesPanel = () => (
  <Suspense>
    <Rules />
  </Suspense>
);
const ChangesPanel = () => (
  <Suspense>
    <Changes />
  </Suspense>
);

const DESK_PANELS: Readonly<Record<DeskPanel, { title(words: Words): string; readonly Panel: React.ComponentType }>> = {
  review: { title: (words) => words.desk.review, Panel: ReviewPanel },
  rules: { title: (words) => words.desk.rules, Panel: RulesPanel },
  changes: { title: (words) => words.desk.changes, Panel: ChangesPanel },
};

interface MenuProps {
  readonly label: string;
  readonly small?: boolean;
  readonly children: React.ReactNode;
}

function CorrectMenu({ label, small = false, children }: MenuProps): React.JSX.Element {
  const { desk: said } = useWords().words;
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger
        className={small ? "icon-button correct-small" : "text-button correct"}
        aria-label={label}
        title={label}
      >
        {small ? <Replace size={15} aria-hidden="true" /> : `${said.correct} …`}
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu" align="start" sideOffset={4} collisionPadding={8}>
          <Suspense fallback={<span className="menu-item">…</span>}>{children}</Suspense>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

/** @param article id of the article it is seen in, where it is seen in one */
export function CorrectEntity({ id, article }: { id: string; article?: string }): React.JSX.Element {
  const { desk: said } = useWords().words;
  return (
    <CorrectMenu label={said.correctHint} small={article !== undefined}>
      <EntityItems id={id} article={article} />
    </CorrectMenu>
  );
}

export function CorrectPair({ source, target }: { source: string; target: string }): React.JSX.Element {
  const { desk: said } = useWords().words;
  return (
    <CorrectMenu label={said.correctHint}>
      <PairItems source={source} target={target} />
    </CorrectMenu>
  );
}

/** @param article id of the article */
export function CorrectQuote({ article, quote }: { article: string; quote: Quote }): React.JSX.Element {
  const { desk: said } = useWords().words;
  return (
    <CorrectMenu label={said.whoSays} small>
      <QuoteItems article={article} quote={quote} />
    </CorrectMenu>
  );
}
