namespace Gridlock.Benchmarks.Kills;

/// <summary>What kills did to runs.</summary>
/// <param name="Partial">Calls that were in flight at a kill.</param>
/// <param name="Repeated">Calls that were made again although they had been complete.</param>
/// <param name="Lost">Kills after which a line that had been there was gone or another.</param>
/// <param name="Unequal">Runs whose answers or judgements were not those of the run that nobody killed.</param>
/// <param name="Unfinished">Runs that did not come to their end.</param>
internal sealed record KillReport(
    int Runs,
    int Kills,
    int Partial,
    int Repeated,
    int Lost,
    int Unequal,
    int Unfinished
);
