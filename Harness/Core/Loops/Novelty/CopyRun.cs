namespace Gridlock.Core.Loops.Novelty;

/// <summary>Tells a draft that is copied once, as for the final answer, from a text that goes round: a long passage counts only from the
/// third time on.</summary>
internal struct CopyRun
{
    private const int Passage = 10;

    private int _distance;
    private int _length;

    /// <summary>Takes the next repeat.</summary>
    /// <param name="distance">How far back it was last, in characters.</param>
    /// <param name="again">Whether it had been there twice before.</param>
    /// <returns>True if it counts.</returns>
    internal bool Add(int distance, bool again)
    {
        _length = !again && DistanceVote.AreNear(distance, _distance) ? _length + 1 : 0;
        _distance = distance;
        return _length <= Passage;
    }
}
