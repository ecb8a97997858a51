// The head of the page: what this is, search, view, language, colours.
import { Check, Languages, Monitor, Moon, Network, Newspaper, SlidersHorizontal, Sun, Table2 } from "lucide-react";
import { DropdownMenu, ToggleGroup } from "radix-ui";
import { useView, useWords } from "../context.ts";
import { DeskTools } from "../desk/door.tsx";
import { LAYOUTS, type Layout, setLanguage, setLayout, setTheme, type Theme, type WordsLanguage } from "../state.ts";
import { IconButton } from "./IconButton.tsx";
import { Search } from "./Search.tsx";
import { ShareMenu } from "./ShareMenu.tsx";
import "../styles/header.css";
import "../styles/menu.css";

interface Props {
  /** Opens legend and filter where they have no place of their own; absent where they have. */
  readonly onFilters?: (() => void) | undefined;
}

export function Header({ onFilters }: Props): React.JSX.Element {
  const { shell } = useWords().words;
  return (
    <header className="header">
      <h1 className="wordmark" title={shell.about}>
        <svg viewBox="0 0 22 22" aria-hidden="true">
          <path d="M6 15.5 11 5.5l5.5 8.5z" fill="none" stroke="currentColor" strokeWidth="1.4" />
          <circle cx="6" cy="15.5" r="3.4" fill="var(--person)" />
          <rect x="13.7" y="11.2" width="5.6" height="5.6" rx="1.5" fill="var(--organisation)" />
          <path d="M11 1.6 14.9 5.5 11 9.4 7.1 5.5z" fill="var(--event)" />
        </svg>
        Simpul
      </h1>
      <Search />
      <div className="header-tools">
        {onFilters && (
          <IconButton label={shell.filters} onClick={onFilters}>
            <SlidersHorizontal />
          </IconButton>
        )}
        <LayoutSwitch />
        <DeskTools />
        <ShareMenu />
        <LanguageMenu />
        <ThemeMenu />
      </div>
    </header>
  );
}

const isLayout = (value: string): value is Layout => LAYOUTS.some((layout) => layout === value);

function LayoutSwitch(): React.JSX.Element {
  const { shell } = useWords().words;
  const layout = useView((state) => state.layout);
  return (
    <ToggleGroup.Root
      className="switch"
      type="single"
      value={layout}
      aria-label={shell.view}
      onValueChange={(value) => isLayout(value) && setLayout(value)}
    >
      <ToggleGroup.Item value="graph" aria-label={shell.graph}>
        <Network aria-hidden="true" />
        <span>{shell.graph}</span>
      </ToggleGroup.Item>
      <ToggleGroup.Item value="table" aria-label={shell.list}>
        <Table2 aria-hidden="true" />
        <span>{shell.list}</span>
      </ToggleGroup.Item>
      <ToggleGroup.Item value="outlets" aria-label={shell.outlets}>
        <Newspaper aria-hidden="true" />
        <span>{shell.outlets}</span>
      </ToggleGroup.Item>
    </ToggleGroup.Root>
  );
}

interface Choice<T extends string> {
  readonly value: T;
  readonly name: string;
  readonly lang?: string;
}

interface MenuProps<T extends string> {
  readonly label: string;
  readonly icon: React.ReactNode;
  readonly choices: readonly Choice<T>[];
  readonly value: T;
  onChoose(value: T): void;
}

function Menu<T extends string>({ label, icon, choices, value, onChoose }: MenuProps<T>): React.JSX.Element {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="icon-button menu-button" aria-label={label} title={label}>
        {icon}
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu" align="end" sideOffset={6} collisionPadding={8}>
          <DropdownMenu.RadioGroup value={value}>
            {choices.map(({ value: choice, name, lang }) => (
              <DropdownMenu.RadioItem
                key={choice}
                className="menu-item"
                value={choice}
                lang={lang}
                onSelect={() => onChoose(choice)}
              >
                <DropdownMenu.ItemIndicator className="menu-check">
                  <Check aria-hidden="true" />
                </DropdownMenu.ItemIndicator>
                {name}
              </DropdownMenu.RadioItem>
            ))}
          </DropdownMenu.RadioGroup>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

function LanguageMenu(): React.JSX.Element {
  const { shell } = useWords().words;
  const language = useView((state) => state.language);
  return (
    <Menu<WordsLanguage>
      label={`${shell.language}: ${shell.languages[language]}`}
      icon={
        <>
          <Languages aria-hidden="true" />
          <span className="menu-value">{language.toUpperCase()}</span>
        </>
      }
      value={language}
      choices={[
        { value: "id", name: shell.languages.id, lang: "id" },
        { value: "en", name: shell.languages.en, lang: "en" },
      ]}
      onChoose={setLanguage}
    />
  );
}

const THEME_ICONS: Readonly<Record<Theme, React.ReactNode>> = {
  system: <Monitor aria-hidden="true" />,
  light: <Sun aria-hidden="true" />,
  dark: <Moon aria-hidden="true" />,
};

function ThemeMenu(): React.JSX.Element {
  const { shell } = useWords().words;
  const theme = useView((state) => state.theme);
  return (
    <Menu<Theme>
      label={`${shell.theme}: ${shell.themes[theme]}`}
      icon={THEME_ICONS[theme]}
      value={theme}
      choices={[
        { value: "system", name: shell.themes.system },
        { value: "light", name: shell.themes.light },
        { value: "dark", name: shell.themes.dark },
      ]}
      onChoose={setTheme}
    />
  );
}
