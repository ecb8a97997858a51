// The view as it is → what the reader takes away: a link, code to embed, a picture, citations, data.
import { Code, Database, Image as ImageIcon, Link2, Quote, Share2, Spline } from "lucide-react";
import { DropdownMenu } from "radix-ui";
import { useStore } from "zustand";
import { ENTITY_TYPES } from "../../model/index.ts";
import { say } from "../announce.ts";
import { type OpenGraph, useGraph, useView, useWords } from "../context.ts";
import { embedCode, fullAddress } from "../embed.ts";
import { copyText } from "../panels/copy.ts";
import { waysOf } from "../paths.ts";
import { toHex } from "../stage/colour.ts";
import { takePicture } from "../stage/current.ts";
import { readPalette } from "../stage/palette.ts";
import { type ViewState, view } from "../state.ts";
import { captionOf, titleOf } from "../take/caption.ts";
import { articlesToCite, citationList, citedBy } from "../take/citations.ts";
import { loadRecords } from "../take/data.ts";
import { dataDialog, openData } from "../take/dialog.ts";
import { fileName, save } from "../take/save.ts";
import { formatFragment } from "../url.ts";
import { DataDialog } from "./DataDialog.tsx";
import "../styles/share.css";

/** The way that is drawn, for a path. */
const drawnPath = (graph: OpenGraph, state: ViewState) => {
  const ways = waysOf(graph.scope(state).index, state.selection);
  return (state.selection?.kind === "path" ? ways[state.selection.rank] : undefined) ?? ways[0] ?? null;
};

/** The view in the language it is read in now: what a page embeds doesn't change with who looks at it. */
function addressIn(state: ViewState): string {
  const url = new URL(location.href);
  url.hash = formatFragment(state);
  return url.href;
}

export function ShareMenu(): React.JSX.Element {
  const graph = useGraph();
  const language = useWords();
  const { explore } = language.words;
  const choosesData = useStore(dataDialog, ({ open }) => open);
  const selected = useView(({ selection }) => selection !== null);
  const onStage = useView(({ layout }) => layout === "graph");

  const copied = async (text: string, done: string): Promise<void> => {
    say((await copyText(text)) ? done : explore.copyFailed);
  };
  /** Whatever goes wrong is said; nothing is thrown. */
  const saved = async (extension: string, make: (state: ViewState) => Promise<Blob>): Promise<void> => {
    const state = view.getState();
    const name = fileName(titleOf(graph, state, language), extension);
    try {
      save(name, await make(state));
      say(explore.saved(name));
    } catch {
      say(explore.saveFailed);
    }
  };
  const picture = (kind: "png" | "svg"): Promise<void> =>
    saved(kind, async (state) => {
      const drawn = takePicture();
      if (!drawn) throw new Error("No stage is there.");
      const { types } = readPalette(document.getElementById("stage") ?? document.body);
      const colours = Object.fromEntries(ENTITY_TYPES.map((type) => [type, toHex(types[type])])) as Record<
        (typeof ENTITY_TYPES)[number],
        string
      >;
      const address = location.origin === "null" ? location.pathname : location.origin + location.pathname;
      const caption = captionOf(graph, graph.scope(state), state, language, colours, address);
      const { pngBlob, svgBlob } = await import("../take/image.ts");
      return (kind === "png" ? pngBlob : svgBlob)(drawn, caption);
    });
  const citations = (): Promise<void> =>
    saved("md", async (state) => {
      const { selection } = state;
      if (!selection) throw new Error("Nothing is selected.");
      const { index } = graph.scope(state);
      const way = drawnPath(graph, state);
      const articles = articlesToCite(index, selection, way);
      const records = await loadRecords(articles, graph.record, new AbortController().signal, () => undefined);
      const title = explore.citationsTitle(titleOf(graph, state, language));
      const cited = citedBy(index, selection, way, records);
      return new Blob([citationList(title, cited, graph.overview.articles, language.formats)], {
        type: "text/markdown",
      });
    });

  return (
    <>
      <DropdownMenu.Root modal={false}>
        <DropdownMenu.Trigger
          className="icon-button menu-button"
          aria-label={explore.shareHint}
          title={explore.shareHint}
        >
          <Share2 aria-hidden="true" />
          <span className="menu-value">{explore.share}</span>
        </DropdownMenu.Trigger>
        <DropdownMenu.Portal>
          <DropdownMenu.Content className="menu share" align="end" sideOffset={6} collisionPadding={8}>
            <Item
              icon={<Link2 />}
              name={explore.link}
              hint={explore.linkHint}
              onSelect={() => copied(fullAddress(location.href), explore.linkCopied)}
            />
            <Item
              icon={<Code />}
              name={explore.embed}
              hint={explore.embedHint}
              onSelect={() =>
                copied(
                  embedCode(addressIn(view.getState()), titleOf(graph, view.getState(), language)),
                  explore.embedCopied,
                )
              }
            />
            <DropdownMenu.Separator className="menu-line" />
            <Item
              icon={<ImageIcon />}
              name={explore.png}
              hint={onStage ? explore.pngHint : explore.pictureNoStage}
              disabled={!onStage}
              onSelect={() => picture("png")}
            />
            <Item
              icon={<Spline />}
              name={explore.svg}
              hint={onStage ? explore.svgHint : explore.pictureNoStage}
              disabled={!onStage}
              onSelect={() => picture("svg")}
            />
            <DropdownMenu.Separator className="menu-line" />
            <Item
              icon={<Quote />}
              name={explore.citations}
              hint={selected ? explore.citationsHint : explore.citationsNone}
              disabled={!selected}
              onSelect={citations}
            />
            <Item icon={<Database />} name={explore.data} hint={explore.dataHint} onSelect={() => openData(true)} />
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
      {choosesData && <DataDialog onClose={() => openData(false)} />}
    </>
  );
}

interface ItemProps {
  readonly icon: React.ReactNode;
  readonly name: string;
  readonly hint: string;
  readonly disabled?: boolean;
  onSelect(): unknown;
}

function Item({ icon, name, hint, disabled = false, onSelect }: ItemProps): React.JSX.Element {
  return (
    <DropdownMenu.Item className="menu-item share-item" disabled={disabled} onSelect={() => void onSelect()}>
      <span className="share-icon" aria-hidden="true">
        {icon}
      </span>
      <span className="share-name">{name}</span>
      <span className="share-hint">{hint}</span>
    </DropdownMenu.Item>
  );
}
