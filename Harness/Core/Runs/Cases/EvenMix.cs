using Gridlock.Puzzles.Identity;

namespace Gridlock.Core.Runs.Cases;

/// <summary>Mixes things of several kinds at random, but evenly: no kind comes much earlier than the others.</summary>
/// <remarks>The j-th of n things of a kind gets a random place in the j-th of n equal parts of the whole, and all are taken by their places.
/// So among the first m things of N, those of a kind are m·n/N, give or take at most 1 + K·n/N, where K is the number of kinds.</remarks>
internal static class EvenMix
{
    /// <summary>The kinds in their order, each as often as its count says; takes memory for the kinds only.</summary>
    public static IEnumerable<int> Of(IReadOnlyList<int> counts, SeededRandom random)
    {
        var next = new PriorityQueue<int, (double Place, int Kind)>();
        int[] taken = new int[counts.Count];
        for (int kind = 0; kind < counts.Count; kind++)
        {
            Place(kind);
        }
        while (next.TryDequeue(out int kind, out _))
        {
            yield return kind;
            taken[kind]++;
            Place(kind);
        }

        void Place(int kind)
        {
            if (taken[kind] < counts[kind])
            {
                next.Enqueue(kind, ((taken[kind] + random.NextDouble()) / counts[kind], kind));
            }
        }
    }
}
