// The open graph inside another page → the stage, what is selected in one line, and the way to the whole explorer.
import { ExternalLink } from "lucide-react";
import { Tooltip } from "radix-ui";
import { useEffect, useMemo } from "react";
import { useGraph, useView, useWords } from "../context.ts";
import { fullAddress } from "../embed.ts";
import { describe } from "../stage/describe.ts";
import { Stage } from "../stage/Stage.tsx";
import { select, selectedIds, setLayout } from "../state.ts";
import { formatFragment } from "../url.ts";
import { LiveRegion } from "./LiveRegion.tsx";
import "../styles/embed.css";

const INSET = { left: 0, right: 0, top: 0, bottom: 0 } as const;

export function EmbedFrame(): React.JSX.Element {
  const { words } = useWords();
  const fragment = useView((state) => formatFragment({ ...state, language: state.language }));
  const full = useMemo(() => {
    const url = new URL(fullAddress(location.href));
    url.hash = fragment;
    return url.href;
  }, [fragment]);
  useEffect(() => setLayout("graph"), []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === "Escape" && !event.defaultPrevented) select(null);
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, []);
  return (
    <Tooltip.Provider delayDuration={400}>
      <div className="embed">
        <h1 className="unseen">Simpul</h1>
        <main id="main" className="main" tabIndex={-1}>
          <Stage inset={INSET} bare />
        </main>
        <footer className="embed-foot">
          <Selected />
          <a href={full} target="_blank" rel="noopener" title={words.explore.openFullHint}>
            {words.explore.openFull} <ExternalLink aria-hidden="true" />
          </a>
        </footer>
        <LiveRegion />
      </div>
    </Tooltip.Provider>
  );
}

function Selected(): React.JSX.Element {
  const { index } = useGraph();
  const language = useWords();
  const selection = useView((state) => state.selection);
  const entities = selectedIds(selection).flatMap((id) => index.entities.get(id) ?? []);
  const [only, ...others] = entities;
  if (!only) return <p className="embed-what">{language.words.panels.notProof}</p>;
  const text =
    others.length === 0
      ? describe(only, index.links.get(only.id)?.length ?? 0, language)
      : language.formats.list(entities.map(language.name));
  return <p className="embed-what">{text}</p>;
}
