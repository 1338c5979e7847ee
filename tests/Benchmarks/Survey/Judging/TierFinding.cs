namespace Gridlock.Benchmarks.Survey.Judging;

/// <summary>What two independent solvers say of one tier.</summary>
/// <param name="Search">Whether our own search finds one allocation alone; null if it gave up.</param>
/// <param name="CpSat">Whether CP-SAT does; null if it did not decide.</param>
/// <param name="Dispensable">The numbers of the block's conditions without which no other allocation is left.</param>
/// <param name="Unjudged">The numbers of the block's conditions of which neither solver could say it.</param>
internal sealed record TierFinding(
    int Tier,
    bool? Search,
    bool? CpSat,
    IReadOnlyList<int> Dispensable,
    IReadOnlyList<int> Unjudged
)
{
    public bool NotUnique => Search == false || CpSat == false;

    public bool Disagree => Search is { } ours && CpSat is { } theirs && ours != theirs;

    public bool Undecided => Search is null || CpSat is null || Unjudged.Count > 0;

    public bool Violates => NotUnique || Disagree || Dispensable.Count > 0;

    public override string ToString() =>
        $"tier {Tier}: search says {Word(Search)}, CP-SAT {Word(CpSat)}"
        + (Dispensable.Count > 0 ? $", dispensable: {string.Join(", ", Dispensable)}" : "")
        + (Unjudged.Count > 0 ? $", not judged: {string.Join(", ", Unjudged)}" : "");

    private static string Word(bool? unique) =>
        unique switch
        {
            true => "unique",
            false => "not unique",
            null => "undecided",
        };
}
