namespace Gridlock.Core.Statistics.Calibration;

/// <summary>How well the responses to an item go with the abilities of who gave them.</summary>
/// <remarks>Mean squares after B. D. Wright and G. N. Masters, "Rating Scale Analysis", 1982, chapter 5: 1 is as expected, more is noise.
/// The p value rests on a fact of Rasch's model: given how many tries solved an item, who solved it does not depend on how hard it is
/// (G. Rasch, 1960, chapter 10), so that who else could have solved it can be drawn.</remarks>
/// <param name="Infit">Weighted by what each response tells.</param>
/// <param name="Outfit">Unweighted: surprises of players far from the item count most.</param>
/// <param name="P">That weaker players solve it, and abler ones do not, by mere chance as much as here.</param>
public readonly record struct ItemFit(double Infit, double Outfit, double P)
{
    /// <summary>After so many drawings like what was seen no more are needed: J. Besag and P. Clifford, "Sequential Monte Carlo
    /// p-values", Biometrika 78 (1991), 301-304.</summary>
    private const int EnoughAlike = 20;

    /// <summary>Null where all tries came out the same, which goes with any abilities.</summary>
    /// <param name="samples">The most drawings; they bound the p value from below.</param>
    public static ItemFit? Of(
        RaschFit fit,
        double difficulty,
        IReadOnlyCollection<Response> own,
        int samples,
        DrawIndex draw
    )
    {
        int tries = own.Sum(static one => one.Tries);
        int solved = own.Sum(static one => one.Solved);
        if (solved == 0 || solved == tries)
        {
            return null;
        }
        double squares = 0;
        double variances = 0;
        double standardised = 0;
        foreach (Response one in own)
        {
            double chance = fit.Chance(one.Player, difficulty);
            double variance = one.Tries * chance * (1 - chance);
            double square = Math.Pow(one.Solved - (one.Tries * chance), 2);
            squares += square;
            variances += variance;
            standardised += square / variance;
        }
        return new ItemFit(squares / variances, standardised / own.Count, Reversal(fit, own, solved, samples, draw));
    }

    private static double Reversal(RaschFit fit, IEnumerable<Response> own, int solved, int samples, DrawIndex draw)
    {
        (double Ability, int Solved, int Tries)[] players =
        [
            .. own.Select(one => (fit.Abilities[one.Player], one.Solved, one.Tries)),
        ];
        double seen = players.Sum(static one => one.Ability * one.Solved);
        double[] abilities = [.. players.SelectMany(static one => Enumerable.Repeat(one.Ability, one.Tries))];
        var draws = new SolverDraw(abilities, solved);
        int lower = 0;
        int drawn = 0;
        while (drawn < samples && lower < EnoughAlike)
        {
            drawn++;
            lower += draws.Next(draw) <= seen + 1e-9 ? 1 : 0;
        }
        return lower == EnoughAlike ? (double)lower / drawn : (lower + 1.0) / (drawn + 1.0);
    }
}
