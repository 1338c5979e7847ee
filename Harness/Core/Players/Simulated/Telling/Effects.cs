using System.Numerics;
using Gridlock.Core.Players.Simulated.Solving;

namespace Gridlock.Core.Players.Simulated.Telling;

/// <summary>What an inference means for the artifacts, as clauses.</summary>
internal sealed class Effects(Speaker speaker)
{
    // A listener keeps no more than this in mind; the rest shows as soon as it matters.
    private const int MostTold = 3;
    private const int MostNames = 2;

    /// <summary>"the ruby is in hall 3 and the harp cannot be in hall 7"; the most telling first.</summary>
    internal string Of(IEnumerable<Change> changes)
    {
        IGrouping<(string Verb, ulong Mask), Change>[] alike =
        [
            .. changes.OrderBy(change => change.Left).GroupBy(change => Verdict(change)),
        ];
        List<string> told = [.. alike.Take(MostTold).SelectMany(group => Clauses(group.Key, [.. group]))];
        int rest = alike.Skip(MostTold).Sum(group => group.Count());
        if (rest > 0)
        {
            told.Add(rest == 1 ? "one more spot goes" : "a few more spots go");
        }
        return Speaker.List(told);
    }

    /// <summary>Every placement, however many.</summary>
    internal string All(IEnumerable<Change> placed) =>
        Speaker.List([.. placed.Select(change => speaker.Place(change.Artifact, change.Position))]);

    /// <summary>What to say of the change, and of which positions; changes that say the same are told in one clause.</summary>
    private static (string Verb, ulong Mask) Verdict(Change change) =>
        change switch
        {
            { Places: true } => ("is in", change.After),
            { Left: 2 } => ("must be in", change.After),
            _ when BitOperations.PopCount(change.Removed) > 3 && change.Left <= 3 => ("can only be in", change.After),
            _ => ("cannot be in", change.Removed),
        };

    private IEnumerable<string> Clauses((string Verb, ulong Mask) verdict, Change[] changes)
    {
        if (verdict.Verb == "is in")
        {
            return changes.Select(change => speaker.Place(change.Artifact, change.Position));
        }
        string[] names = [.. changes.Select(change => speaker.The(change.Artifact))];
        string subject =
            names.Length > MostNames + 1
                ? $"{string.Join(", ", names.Take(MostNames))} and {names.Length - MostNames} more"
                : Speaker.List(names);
        return [$"{subject} {verdict.Verb} {speaker.Columns(verdict.Mask, "or")}"];
    }
}
