namespace Gridlock.Core.Statistics.Ratings;

public enum ContestResult
{
    FirstWins,
    SecondWins,
    Tie,
}
