namespace Gridlock.Core.Loops.Novelty;

/// <summary>Tells a draft that is copied once, as for the final answer, from a text that goes round: a long passage counts only from the
/// third time on.</summary>
internal struct CopyRun
{
    private const int Passage = 10;
    private const int Longest = 2 * Passage;

    private int _distance;
    private int _length;

    /// <summary>Takes the next repeat.</summary>
    /// <param name="distance">How far back it was last, in characters.</param>
    /// <param name="again">Whether it had been there twice before; single phrases of a draft may have been.</param>
    /// <returns>True if it counts.</returns>
    internal bool Add(int distance, bool again)
    {
        bool goesOn = DistanceVote.AreNear(distance, _distance);
        _length = Math.Clamp(_length + (goesOn && !again ? 1 : -1), 0, Longest);
        _distance = goesOn || _length == 0 ? distance : _distance;
        return _length <= Passage;
    }
}
