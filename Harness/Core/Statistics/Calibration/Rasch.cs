using System.Collections.Immutable;

namespace Gridlock.Core.Statistics.Calibration;

/// <summary>How hard items are and how able players, if the odds of solving are exp(ability - difficulty).</summary>
/// <remarks>G. Rasch, "Probabilistic Models for Some Intelligence and Attainment Tests", 1960. Items are many and players few, so items
/// are a sample from a normal distribution around 0 and players are fixed: marginal likelihood by the EM algorithm, R. D. Bock and M.
/// Aitkin, "Marginal maximum likelihood estimation of item parameters", Psychometrika 46 (1981), 443-459, with the two in each other's
/// place. So an item that all or none solve has a finite difficulty too, as far out as the spread of the others makes likely.</remarks>
public static class Rasch
{
    private const int MostSteps = 1_000;

    /// <summary>A parameter moves by less in the last step.</summary>
    private const double Still = 1e-9;

    /// <summary>A wide prior of abilities keeps a player finite who solves all or nothing.</summary>
    private const double AbilityPrecision = 0.001;

    /// <summary>Below it items are as good as alike, and the grid too coarse.</summary>
    private const double LeastSpread = 0.2;

    private const double MostSpread = 5;

    public static RaschFit Fit(int players, int items, IReadOnlyList<Response> responses)
    {
        ILookup<int, Response> byItem = responses.ToLookup(static one => one.Item);
        // Items with the same responses are fitted as one.
        IGrouping<string, int>[] groups = [.. Enumerable.Range(0, items).GroupBy(item => Pattern(byItem[item]))];
        Group[] patterns = [.. groups.Select(group => new Group([.. byItem[group.First()]], group.Count()))];
        var state = new State(new double[players], 1);
        for (int step = 0; step < MostSteps; step++)
        {
            State next = Improve(state, patterns);
            double moved = next.Abilities.Zip(state.Abilities, static (now, was) => Math.Abs(now - was)).Sum();
            moved += Math.Abs(next.Spread - state.Spread);
            state = next;
            if (moved < Still * (players + 1))
            {
                break;
            }
        }
        ItemDifficulty[] found = new ItemDifficulty[items];
        foreach ((IGrouping<string, int> group, double[] posterior) in groups.Zip(Posteriors(state, patterns)))
        {
            ItemDifficulty difficulty = DifficultyGrid.Describe(posterior);
            foreach (int item in group)
            {
                found[item] = difficulty;
            }
        }
        return new RaschFit([.. state.Abilities], [.. found], state.Spread);
    }

    private static string Pattern(IEnumerable<Response> own) =>
        string.Join(
            ' ',
            own.OrderBy(static one => one.Player).Select(static one => $"{one.Player}:{one.Solved}/{one.Tries}")
        );

    private static IEnumerable<double[]> Posteriors(State state, IEnumerable<Group> patterns)
    {
        (double[], double[])[] chances = [.. state.Abilities.Select(DifficultyGrid.LogChances)];
        double[] prior = DifficultyGrid.LogPrior(0, state.Spread);
        return patterns.Select(pattern =>
            DifficultyGrid.Posterior(DifficultyGrid.LogLikelihood(pattern.Responses, chances), prior)
        );
    }

    /// <summary>One step of EM, with one of Newton's for each ability.</summary>
    private static State Improve(State state, Group[] patterns)
    {
        double[][] tries = [.. state.Abilities.Select(static _ => new double[DifficultyGrid.Nodes.Length])];
        double[] solved = new double[state.Abilities.Length];
        double square = 0;
        double items = 0;
        foreach ((Group pattern, double[] posterior) in patterns.Zip(Posteriors(state, patterns)))
        {
            (double mean, double variance) = DifficultyGrid.Moments(posterior);
            square += pattern.Items * ((mean * mean) + variance);
            items += pattern.Items;
            foreach (Response one in pattern.Responses)
            {
                solved[one.Player] += pattern.Items * one.Solved;
                double weight = (double)pattern.Items * one.Tries;
                double[] own = tries[one.Player];
                for (int node = 0; node < own.Length; node++)
                {
                    own[node] += weight * posterior[node];
                }
            }
        }
        double spread = Math.Clamp(Math.Sqrt(square / items), LeastSpread, MostSpread);
        return new State([.. state.Abilities.Select((ability, at) => Moved(ability, solved[at], tries[at]))], spread);
    }

    private static double Moved(double ability, double solved, double[] tries)
    {
        double slope = solved - (AbilityPrecision * ability);
        double bend = AbilityPrecision;
        for (int node = 0; node < tries.Length; node++)
        {
            double chance = 1 / (1 + Math.Exp(DifficultyGrid.Nodes[node] - ability));
            slope -= tries[node] * chance;
            bend += tries[node] * chance * (1 - chance);
        }
        return ability + Math.Clamp(slope / bend, -1, 1);
    }

    private sealed record Group(ImmutableArray<Response> Responses, int Items);

    private sealed record State(double[] Abilities, double Spread);
}
