using MathNet.Numerics.LinearAlgebra;

namespace Gridlock.Core.Statistics.Ratings;

/// <summary>The logarithm of the likelihood of contests: three outcomes whose log odds are linear in strengths, ties and style.</summary>
internal sealed class ContestLikelihood
{
    private readonly IReadOnlyList<Contest> _contests;
    private readonly double _ridge;

    public ContestLikelihood(int players, IReadOnlyList<Contest> contests, bool ties, bool style, double ridge)
    {
        _contests = contests;
        _ridge = ridge;
        Players = players;
        Parameters = players;
        TieAt = ties ? Parameters++ : null;
        StyleAt = style ? Parameters++ : null;
    }

    public int Players { get; }

    public int Parameters { get; }

    public int? TieAt { get; }

    public int? StyleAt { get; }

    /// <summary>The gradient, and minus the matrix of second derivatives.</summary>
    public (Vector<double> Gradient, Matrix<double> Curvature) SlopeAt(Vector<double> place)
    {
        var gradient = Vector<double>.Build.Dense(Parameters);
        var curvature = Matrix<double>.Build.Dense(Parameters, Parameters);
        foreach (Contest contest in _contests)
        {
            Add(contest, place, gradient, curvature);
        }
        for (int player = 0; player < Players; player++)
        {
            gradient[player] -= _ridge * place[player];
            curvature[player, player] += _ridge;
        }
        return (gradient, curvature);
    }

    /// <summary>An outcome's odds are exp(half·lead) for a win, exp(-half·lead) for a loss and exp(tie) for a tie.</summary>
    private void Add(Contest contest, Vector<double> place, Vector<double> gradient, Matrix<double> curvature)
    {
        double lead = place[contest.First] - place[contest.Second] + (StyleAt is int s ? place[s] * contest.Style : 0);
        double win = Math.Exp(lead / 2);
        double loss = Math.Exp(-lead / 2);
        double tie = TieAt is int t ? Math.Exp(place[t]) : 0;
        double all = win + loss + tie;
        double balance = (win - loss) / all / 2;
        double tieShare = tie / all;
        (double lean, double tied) = contest.Result switch
        {
            ContestResult.FirstWins => (0.5, 0.0),
            ContestResult.SecondWins => (-0.5, 0.0),
            _ => (0.0, 1.0),
        };
        double leanVariance = ((1 - tieShare) / 4) - (balance * balance);
        double tieVariance = tieShare * (1 - tieShare);
        double both = -balance * tieShare;
        Span<(int At, double Weight)> lever =
        [
            (contest.First, 1),
            (contest.Second, -1),
            (StyleAt ?? 0, StyleAt is null ? 0 : contest.Style),
        ];
        foreach ((int at, double weight) in lever)
        {
            gradient[at] += contest.Times * weight * (lean - balance);
            foreach ((int other, double otherWeight) in lever)
            {
                curvature[at, other] += contest.Times * weight * otherWeight * leanVariance;
            }
            if (TieAt is int crossing)
            {
                curvature[at, crossing] += contest.Times * weight * both;
                curvature[crossing, at] += contest.Times * weight * both;
            }
        }
        if (TieAt is int place2)
        {
            gradient[place2] += contest.Times * (tied - tieShare);
            curvature[place2, place2] += contest.Times * tieVariance;
        }
    }
}
