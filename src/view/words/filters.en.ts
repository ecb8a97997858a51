// What the filters, the chips and the timeline say, in English.
export const filtersEn = {
  onlyQuotes: "Only who speaks about whom",
  everyLink: "All kinds of links again",
  clearAll: "Clear all filters",
};
