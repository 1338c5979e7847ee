using Gridlock.Core.Statistics.Ratings;

namespace Gridlock.Core.Tests.Statistics.Ratings;

/// <summary>Davidson's model by climbing one parameter at a time with halved steps: slow, and without any derivative.</summary>
internal static class DavidsonIteration
{
    internal static (double[] Strengths, double Ties) Fit(int players, Contest[] contests)
    {
        double[] place = new double[players + 1];
        double step = 1;
        double best = LogLikelihood(place, contests);
        while (step > 1e-10)
        {
            bool better = false;
            for (int at = 0; at < place.Length; at++)
            {
                foreach (double move in new[] { step, -step })
                {
                    place[at] += move;
                    double here = LogLikelihood(place, contests);
                    if (here > best)
                    {
                        (best, better) = (here, true);
                    }
                    else
                    {
                        place[at] -= move;
                    }
                }
            }
            step = better ? step : step / 2;
        }
        double mean = place.Take(players).Average();
        return ([.. place.Take(players).Select(strength => strength - mean)], place[players]);
    }

    private static double LogLikelihood(double[] place, Contest[] contests) =>
        contests.Sum(contest =>
        {
            double first = Math.Exp(place[contest.First]);
            double second = Math.Exp(place[contest.Second]);
            double tie = Math.Exp(place[^1]) * Math.Sqrt(first * second);
            double share = contest.Result switch
            {
                ContestResult.FirstWins => first,
                ContestResult.SecondWins => second,
                _ => tie,
            };
            return contest.Times * Math.Log(share / (first + second + tie));
        });
}
