package org.backwise.knowledge.tables;

/** All planning tables. */
public record PlanningTables(
    TimingTable timing,
    StimulusTable stimulus,
    SitesTable sites,
    SpreadsTable spreads,
    OveruseTable overuse,
    NeedsTable needs,
    PhasesTable phases,
    CalendarTable calendar,
    BoundsTable bounds,
    RelaxationsTable relaxations,
    DraftingTable drafting,
    ObjectiveTable objective,
    AerobicTable aerobic,
    GoalsTable goals,
    ReplacementsTable replacements,
    ScreeningTable screening,
    PagesTable pages,
    ChangesTable changes) {}
