namespace Gridlock.Benchmarks.Survey.Judging;

/// <summary>Where a survey's time goes.</summary>
internal enum Stage
{
    Generation,
    Search,
    CpSat,
    Dispensable,
}
