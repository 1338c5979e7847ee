using System.Collections.Immutable;
using Gridlock.Core.Statistics.Ratings;

namespace Gridlock.Core.Reports.Comparisons.Ratings;

/// <summary>Makes contests of attempts: who alone solves an item wins it, otherwise it is a tie.</summary>
internal static class Contests
{
    /// <summary>Lengths are told apart in steps of a twentieth of a natural logarithm, so that like contests can be counted together.</summary>
    private const double LengthStep = 0.05;

    /// <summary>Each item that two players tried weighs one contest, however often it was repeated.</summary>
    /// <param name="lengths">Whether to note how much longer answers were; contests without both lengths are then left out.</param>
    public static ImmutableArray<Contest> Of(IReadOnlyList<IReadOnlyDictionary<Item, Tries>> players, bool lengths)
    {
        var clusters = new Dictionary<string, int>();
        var contests = new Dictionary<Contest, double>();
        for (int first = 0; first < players.Count; first++)
        {
            for (int second = first + 1; second < players.Count; second++)
            {
                foreach ((Item item, Tries tries) in players[first])
                {
                    if (players[second].TryGetValue(item, out Tries? others))
                    {
                        clusters.TryAdd(item.Puzzle, clusters.Count);
                        Add(first, second, tries, others, clusters[item.Puzzle]);
                    }
                }
            }
        }
        return [.. contests.Select(static one => one.Key with { Times = one.Value })];

        void Add(int first, int second, Tries tries, Tries others, int cluster)
        {
            double weight = 1.0 / (tries.Attempts.Length * others.Attempts.Length);
            foreach (Attempt one in tries.Attempts)
            {
                foreach (Attempt other in others.Attempts)
                {
                    if (!lengths || (one.Length > 0 && other.Length > 0))
                    {
                        double style = lengths ? Longer(one.Length!.Value, other.Length!.Value) : 0;
                        var contest = new Contest(first, second, Result(one, other), 1, style, cluster);
                        contests[contest] = contests.GetValueOrDefault(contest) + weight;
                    }
                }
            }
        }
    }

    private static ContestResult Result(Attempt first, Attempt second) =>
        first.Right == second.Right ? ContestResult.Tie
        : first.Right ? ContestResult.FirstWins
        : ContestResult.SecondWins;

    private static double Longer(double length, double other) =>
        Math.Round(Math.Log(length / other) / LengthStep) * LengthStep;
}
