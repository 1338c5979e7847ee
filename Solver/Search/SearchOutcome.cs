namespace Gridlock.Solver.Search;

/// <summary>How a search ended.</summary>
public enum SearchOutcome
{
    Found,

    /// <summary>Proven: there is none.</summary>
    None,

    /// <summary>The limit on nodes was reached first; nothing is known.</summary>
    Undecided,
}
