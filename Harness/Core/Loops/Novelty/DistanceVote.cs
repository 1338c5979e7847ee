namespace Gridlock.Core.Loops.Novelty;

/// <summary>The distance that most repeats have, by the majority vote of Boyer and Moore; near ones are the same.</summary>
internal struct DistanceVote
{
    private int _votes;

    internal int Winner { get; private set; }

    internal static bool AreNear(int one, int other) => Math.Abs(one - other) <= 2 * ShingleMemory.Step;

    internal void Add(int distance)
    {
        if (AreNear(distance, Winner))
        {
            _votes++;
        }
        else if (--_votes <= 0)
        {
            (Winner, _votes) = (distance, 1);
        }
    }
}
