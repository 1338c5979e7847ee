namespace Gridlock.App.Indexing;

/// <summary>The tables of a run's index.</summary>
internal static class IndexSchema
{
    /// <summary>Part of the index's stamp: an index of another version is stale.</summary>
    public const string Version = "gridlock-index/1";

    public const string Tables = """
        CREATE TABLE stamp (version TEXT NOT NULL, run TEXT NOT NULL, bytes INTEGER NOT NULL, tail TEXT NOT NULL);
        CREATE TABLE matches (
          match TEXT PRIMARY KEY, player TEXT NOT NULL, simulated INTEGER NOT NULL, puzzle TEXT NOT NULL,
          tier INTEGER NOT NULL, rounds INTEGER NOT NULL, outcome TEXT);
        CREATE TABLE calls (
          call TEXT PRIMARY KEY, match TEXT NOT NULL REFERENCES matches, round INTEGER NOT NULL, attempt INTEGER NOT NULL,
          counts INTEGER NOT NULL, state TEXT NOT NULL, finish TEXT, class TEXT, status INTEGER, billed INTEGER NOT NULL,
          microseconds INTEGER NOT NULL, input INTEGER, output INTEGER, reasoned INTEGER, cost REAL, served TEXT,
          reasoning TEXT NOT NULL, answer TEXT NOT NULL);
        CREATE INDEX calls_by_match ON calls (match, round, attempt);
        """;

    public const string AddMatch = "INSERT INTO matches VALUES ($1, $2, $3, $4, $5, $6, $7)";

    public const string AddCall =
        "INSERT INTO calls VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)";
}
