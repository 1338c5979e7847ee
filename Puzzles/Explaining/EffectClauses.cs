using System.Numerics;

namespace Gridlock.Puzzles.Explaining;

/// <summary>What changes mean for the artifacts, as clauses; changes that say the same share one.</summary>
public sealed class EffectClauses(PuzzleWords words)
{
    /// <summary>"the ruby is in hall 3", "the harp and the atlas cannot be in hall 7"; the most telling first.</summary>
    /// <param name="mostNames">From two more names on, the rest are only counted.</param>
    public IEnumerable<(string Clause, int Changes)> Of(IEnumerable<Change> changes, int mostNames = int.MaxValue - 1)
    {
        foreach (var group in changes.OrderBy(change => change.Left).GroupBy(Verdict))
        {
            Change[] alike = [.. group];
            if (group.Key.Verb == Verb.Is)
            {
                foreach (Change change in alike)
                {
                    yield return (words.Place(change.Artifact, change.Position), 1);
                }
                continue;
            }
            yield return (Clause(group.Key, alike, mostNames), alike.Length);
        }
    }

    private static (Verb Verb, ulong Mask, ulong Open) Verdict(Change change) =>
        change switch
        {
            { Left: 0 } => (Verb.Nowhere, 0, 0),
            { Places: true } => (Verb.Is, change.After, 0),
            { Left: 2 } => (Verb.MustBe, change.After, change.Before),
            _ when BitOperations.PopCount(change.Removed) > 3 && change.Left <= 3 => (
                Verb.CanOnlyBe,
                change.After,
                change.Before
            ),
            _ => (Verb.CannotBe, change.Removed, change.Before),
        };

    private string Clause((Verb Verb, ulong Mask, ulong Open) verdict, Change[] changes, int mostNames)
    {
        string[] names = [.. changes.Select(change => words.The(change.Artifact))];
        string subject =
            names.Length > mostNames + 1
                ? $"{string.Join(", ", names.Take(mostNames))} and {names.Length - mostNames} more"
                : PuzzleWords.List(names, verdict.Verb == Verb.Nowhere ? "or" : "and");
        return verdict.Verb switch
        {
            Verb.Nowhere => $"no {words.Places.Noun} is left for {subject}",
            Verb.MustBe => $"{subject} must be in {words.Places.Of(verdict.Mask, "or", verdict.Open)}",
            Verb.CanOnlyBe => $"{subject} can only be in {words.Places.Of(verdict.Mask, "or", verdict.Open)}",
            _ => $"{subject} cannot be in {words.Places.Of(verdict.Mask, "or", verdict.Open)}",
        };
    }

    private enum Verb
    {
        Nowhere,
        Is,
        MustBe,
        CanOnlyBe,
        CannotBe,
    }
}
