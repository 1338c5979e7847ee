using System.Diagnostics;
using Gridlock.Core.Judging.Claims;

namespace Gridlock.Benchmarks.Claims;

/// <summary>How long verdicts take where they come, and how many characters a second of processor time are read once warm.</summary>
internal sealed class ReadingSpeed
{
    private const int Passes = 32;
    private const int Rounds = 7;
    private const int MostTexts = 100;

    private readonly List<double> _milliseconds = [];
    private readonly List<(ClaimPuzzle Puzzle, string Text)> _texts = [];

    public IReadOnlyList<Claim> Read(ClaimPuzzle puzzle, string text)
    {
        _texts.Add((puzzle, text));
        var reader = new ClaimReader(puzzle);
        var found = new List<Claim>();
        for (int at = 0; at < text.Length; at++)
        {
            int before = found.Count;
            long start = Stopwatch.GetTimestamp();
            reader.Read(text.AsSpan(at, 1), found);
            Note(start, found.Count - before);
        }
        int last = found.Count;
        long end = Stopwatch.GetTimestamp();
        reader.Finish(found);
        Note(end, found.Count - last);
        return found;
    }

    public override string ToString()
    {
        _milliseconds.Sort();
        (double speed, long fresh, long steady) = Measure([.. _texts.Take(MostTexts)]);
        return $"{_milliseconds.Count} verdicts: p50 {At(0.5):f4} ms, p95 {At(0.95):f4} ms, p99 {At(0.99):f4} ms; "
            + $"{speed:f1} million characters a second of processor time, "
            + $"{fresh:n0} bytes a text with a reader of its own, {steady:n0} where the reader has read it before";
    }

    /// <summary>The median of several rounds, each long enough for the clock of processor time, after the compiler has settled.</summary>
    private static (double Speed, long Fresh, long Steady) Measure((ClaimPuzzle Puzzle, string Text)[] texts)
    {
        var found = new List<Claim>();
        double millions = texts.Sum(static each => (long)each.Text.Length) * (double)Passes / 1e6;
        double[] rounds = new double[Rounds];
        Read(texts, found);
        for (int round = 0; round < Rounds; round++)
        {
            TimeSpan start = Environment.CpuUsage.TotalTime;
            Read(texts, found);
            rounds[round] = millions / (Environment.CpuUsage.TotalTime - start).TotalSeconds;
        }
        Array.Sort(rounds);
        (long fresh, long steady) = Allocated(texts, found);
        return (rounds[Rounds / 2], fresh, steady);
    }

    private static void Read((ClaimPuzzle Puzzle, string Text)[] texts, List<Claim> found)
    {
        for (int pass = 0; pass < Passes; pass++)
        {
            foreach ((ClaimPuzzle puzzle, string text) in texts)
            {
                Read(new ClaimReader(puzzle), text, found);
            }
        }
    }

    private static void Read(ClaimReader reader, string text, List<Claim> found)
    {
        found.Clear();
        reader.Read(text, found);
        reader.Finish(found);
    }

    private static (long Fresh, long Steady) Allocated((ClaimPuzzle Puzzle, string Text)[] texts, List<Claim> found)
    {
        (long fresh, long steady) = (0, 0);
        foreach ((ClaimPuzzle puzzle, string text) in texts)
        {
            long start = GC.GetAllocatedBytesForCurrentThread();
            var reader = new ClaimReader(puzzle);
            Read(reader, text, found);
            long once = GC.GetAllocatedBytesForCurrentThread();
            Read(reader, text, found);
            fresh += once - start;
            steady += GC.GetAllocatedBytesForCurrentThread() - once;
        }
        return (fresh / texts.Length, steady / texts.Length);
    }

    private void Note(long start, int claims)
    {
        for (int claim = 0; claim < claims; claim++)
        {
            _milliseconds.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds / claims);
        }
    }

    private double At(double share) =>
        _milliseconds.Count == 0 ? 0 : _milliseconds[(int)(share * (_milliseconds.Count - 1))];
}
