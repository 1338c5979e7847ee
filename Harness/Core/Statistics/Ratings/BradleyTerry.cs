using System.Collections.Immutable;
using MathNet.Numerics.LinearAlgebra;

namespace Gridlock.Core.Statistics.Ratings;

/// <summary>Strengths of players from contests of two, with ties, by greatest likelihood.</summary>
/// <remarks>R. A. Bradley and M. E. Terry, "Rank analysis of incomplete block designs", Biometrika 39 (1952), 324-345; ties after R. R.
/// Davidson, "On extending the Bradley-Terry model to accommodate ties in paired comparison experiments", Journal of the American
/// Statistical Association 65 (1970), 317-328; style as a further term of the odds, as in W.-L. Chiang et al., "Chatbot Arena", 2024.</remarks>
public static class BradleyTerry
{
    private const int MostSteps = 200;

    /// <summary>Odds of e to the 30 are never found, only run away to.</summary>
    private const double Endless = 30;

    /// <param name="players">How many there are; at least 1.</param>
    /// <param name="style">Whether to hold style against the results.</param>
    /// <param name="ridge">The precision, above or at 0, of a normal prior around equal strength; without one, a player who never lost has
    /// no finite strength.</param>
    /// <exception cref="ArgumentException">There is no finite likeliest strength, and the ridge is 0.</exception>
    public static RatingFit Fit(int players, IReadOnlyList<Contest> contests, bool style, double ridge)
    {
        if (ridge > 0 && contests.All(static contest => contest.Result == ContestResult.Tie || contest.Times <= 0))
        {
            // The likeliest parameter of ties is endless then, and no step leads there.
            return Alike(players, style, ridge);
        }
        bool ties = contests.Any(static contest => contest.Result == ContestResult.Tie && contest.Times > 0);
        var likelihood = new ContestLikelihood(players, contests, ties, style, ridge);
        var place = Vector<double>.Build.Dense(likelihood.Parameters);
        for (int step = 0; step < MostSteps; step++)
        {
            (Vector<double> gradient, Matrix<double> curvature) = likelihood.SlopeAt(place);
            Vector<double> move = Anchored(curvature, players).Solve(gradient);
            // Long steps are cut: far from the top Newton's rule may overshoot.
            double length = move.AbsoluteMaximum();
            place += length > 2 ? move * (2 / length) : move;
            if (length < 1e-11)
            {
                break;
            }
        }
        return ridge > 0 || place.All(static one => Math.Abs(one) < Endless)
            ? Describe(likelihood, place)
            : throw new ArgumentException(
                "These contests have no finite likeliest strengths, as where one never lost or all are ties; give a ridge above 0.",
                nameof(ridge)
            );
    }

    /// <summary>What the prior alone says.</summary>
    private static RatingFit Alike(int players, bool style, double ridge)
    {
        double error = Math.Sqrt((1 - (1.0 / players)) / ridge);
        return new RatingFit(
            [.. Enumerable.Repeat(0.0, players)],
            [.. Enumerable.Repeat(error, players)],
            null,
            style ? 0 : null
        );
    }

    private static RatingFit Describe(ContestLikelihood likelihood, Vector<double> place)
    {
        int players = likelihood.Players;
        double mean = place.Take(players).Average();
        Matrix<double> spread = Anchored(likelihood.SlopeAt(place).Curvature, players).Inverse();
        var contrast = Matrix<double>.Build.Dense(
            players,
            likelihood.Parameters,
            (row, column) => column >= players ? 0 : (row == column ? 1 : 0) - (1.0 / players)
        );
        Vector<double> variances = (contrast * spread * contrast.Transpose()).Diagonal();
        return new RatingFit(
            [.. place.Take(players).Select(strength => strength - mean)],
            [.. variances.Select(static variance => Math.Sqrt(Math.Max(0, variance)))],
            likelihood.TieAt is int tie ? place[tie] : null,
            likelihood.StyleAt is int at ? place[at] : null
        );
    }

    /// <summary>Only differences of strengths show in results; this bends the one direction in which all of them move together.</summary>
    private static Matrix<double> Anchored(Matrix<double> curvature, int players)
    {
        double bend = 1 + curvature.Diagonal().AbsoluteMaximum();
        for (int row = 0; row < players; row++)
        {
            for (int column = 0; column < players; column++)
            {
                curvature[row, column] += bend / players;
            }
        }
        return curvature;
    }
}
