// The selected entity → who or what it is, its roles, strongest links, quotes, and articles.
import { memo, useMemo } from "react";
import { coverageOf } from "../../graph/query.ts";
import type { GraphEntity } from "../../model/index.ts";
import { useGraph, useScope, useView, useWords } from "../context.ts";
import { CorrectEntity } from "../desk/door.tsx";
import { EntityIcon } from "../parts/EntityIcon.tsx";
import { useCopy } from "./copy.ts";
import { newestFirst, placesOf, quotesAbout, quotesBy, rolesOf, wordingsOf } from "./facts.ts";
import { ClearFilters } from "./parts/ClearFilters.tsx";
import { DossierButton } from "./parts/DossierButton.tsx";
import { Frame } from "./parts/Frame.tsx";
import { Progress, Skeleton } from "./parts/Progress.tsx";
import { useRecords } from "./records.ts";
import { Aliases } from "./sections/Aliases.tsx";
import { Articles, OverTime } from "./sections/Articles.tsx";
import { EntityActions } from "./sections/EntityActions.tsx";
import { EventFacts } from "./sections/EventFacts.tsx";
import { Events } from "./sections/Events.tsx";
import { Links } from "./sections/Links.tsx";
import { Places } from "./sections/Places.tsx";
import { Quotes } from "./sections/Quotes.tsx";
import { Roles } from "./sections/Roles.tsx";
import { Sureness } from "./sections/Sureness.tsx";
import { Unheard } from "./sections/Unheard.tsx";
import { Wordings } from "./sections/Wordings.tsx";

// These rest on the overview alone: no record that arrives draws them anew.
const StillLinks = memo(Links);
const StillUnheard = memo(Unheard);
const StillEvents = memo(Events);
const StillOverTime = memo(OverTime);

/** A name of more characters is set smaller. */
const LONG_NAME = 28;

export function EntityPanel(): React.JSX.Element | null {
  const id = useView(({ selection }) => (selection?.kind === "entity" ? selection.id : null));
  const { index } = useGraph();
  const scope = useScope();
  const { words, name } = useWords();
  if (id === null) return null;
  const entity = scope.index.entities.get(id);
  if (entity) return <Entity key={id} entity={entity} />;
  const known = index.entities.get(id);
  return (
    <Frame shows={id} kicker={known ? <Kicker entity={known} /> : null} heading={known ? name(known) : id} long>
      <p className="panel-empty">{known ? words.panels.outOfScope : words.panels.unknownEntity}</p>
      {known && <ClearFilters />}
    </Frame>
  );
}

function Entity({ entity }: { entity: GraphEntity }): React.JSX.Element {
  const { overview } = useGraph();
  const { words, name } = useWords();
  const copy = useCopy();
  const articles = useMemo(() => newestFirst(entity.articles, overview.articles), [entity, overview]);
  const records = useRecords(articles);
  const { loaded, pending } = records;
  const roles = useMemo(
    () => (entity.type === "person" ? rolesOf(entity.id, loaded, overview.articles) : []),
    [entity, loaded, overview],
  );
  const by = useMemo(() => quotesBy(entity.id, loaded), [entity, loaded]);
  const about = useMemo(() => quotesAbout(entity.id, loaded), [entity, loaded]);
  const wordings = useMemo(
    () => (entity.type === "event" ? wordingsOf(entity.id, loaded, overview.articles) : []),
    [entity, loaded, overview],
  );
  const places = useMemo(() => (entity.type === "event" ? placesOf(entity.id, loaded) : []), [entity, loaded]);
  const waiting = pending > 0 && loaded.length === 0;
  const label = name(entity);
  return (
    <Frame shows={entity.id} kicker={<Kicker entity={entity} />} heading={label} long={label.length > LONG_NAME}>
      <div className="panel-summary">
        <Counts entity={entity} />
        <Aliases aliases={[entity.label, ...entity.aliases].filter((alias) => alias !== label)} />
        {entity.type === "event" && <EventFacts event={entity} />}
        <Sureness entity={entity} />
        <EntityActions entity={entity} />
        <div className="panel-tools">
          <CorrectEntity id={entity.id} />
          <DossierButton entity={entity} />
        </div>
      </div>
      {waiting && entity.type === "person" ? (
        <div className="panel-part">
          <Skeleton />
        </div>
      ) : (
        <Roles person={entity.id} roles={roles} copy={copy} />
      )}
      <Places places={places} copy={copy} />
      <Wordings wordings={wordings} copy={copy} />
      <StillLinks id={entity.id} />
      {waiting && entity.quotesBy + entity.quotesAbout > 0 && (
        <div className="panel-part">
          <Skeleton lines={4} />
        </div>
      )}
      <Quotes title={words.panels.quotesBy} of={entity.id} quotes={by} copy={copy} />
      <Quotes title={words.panels.quotesAbout} of={entity.id} quotes={about} copy={copy} />
      {entity.type !== "event" && <StillUnheard entity={entity} />}
      <StillEvents id={entity.id} />
      <Progress records={records} total={articles.length} />
      <StillOverTime entity={entity} />
      <Articles entity={entity} records={useMemo(() => new Map(loaded), [loaded])} />
    </Frame>
  );
}

function Kicker({ entity }: { entity: GraphEntity }): React.JSX.Element {
  const { words } = useWords();
  return (
    <>
      <EntityIcon type={entity.type} id={entity.id} size={20} /> <span>{words.type[entity.type]}</span>
    </>
  );
}

function Counts({ entity }: { entity: GraphEntity }): React.JSX.Element {
  const { overview } = useGraph();
  const { words, formats } = useWords();
  const coverage = coverageOf(overview, entity.articles);
  const counts = [words.panels.mentions(entity.mentions), words.panels.coverage(coverage)];
  if (entity.quotesBy > 0) counts.push(words.panels.quotes(entity.quotesBy));
  return <p className="panel-counts">{formats.sequence(counts)}</p>;
}
