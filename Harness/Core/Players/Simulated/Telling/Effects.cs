using Gridlock.Puzzles.Explaining;

namespace Gridlock.Core.Players.Simulated.Telling;

/// <summary>What an inference means for the artifacts, as a player says it: the most telling first, and not all of it.</summary>
internal sealed class Effects(Speaker speaker)
{
    // A listener keeps no more than this in mind; the rest shows as soon as it matters.
    private const int MostTold = 3;
    private const int MostNames = 2;

    private readonly EffectClauses _clauses = new(speaker.Words);

    /// <summary>"the ruby is in hall 3 and the harp cannot be in hall 7".</summary>
    internal string Of(IEnumerable<Change> changes)
    {
        (string Clause, int Changes)[] all = [.. _clauses.Of(changes, MostNames)];
        List<string> told = [.. all.Take(MostTold).Select(effect => effect.Clause)];
        int rest = all.Skip(MostTold).Sum(effect => effect.Changes);
        if (rest > 0)
        {
            told.Add(rest == 1 ? "one more spot goes" : "a few more spots go");
        }
        return PuzzleWords.List(told);
    }

    /// <summary>Every placement, however many.</summary>
    internal string All(IEnumerable<Change> placed) =>
        PuzzleWords.List([.. placed.Select(change => speaker.Place(change.Artifact, change.Position))]);
}
