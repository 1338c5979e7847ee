using System.Diagnostics;
using Gridlock.Core.Judging.Claims;

namespace Gridlock.Benchmarks.Claims;

/// <summary>How long verdicts take where they come, and how many characters a second of processor time are read once warm.</summary>
internal sealed class ReadingSpeed
{
    private const int Passes = 8;
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
        (double most, long allocated) = (0, 0);
        var found = new List<Claim>();
        for (int pass = 0; pass < Passes; pass++)
        {
            TimeSpan start = Environment.CpuUsage.UserTime;
            long bytes = GC.GetAllocatedBytesForCurrentThread();
            long characters = 0;
            foreach ((ClaimPuzzle puzzle, string text) in _texts.Take(MostTexts))
            {
                found.Clear();
                var reader = new ClaimReader(puzzle);
                reader.Read(text, found);
                reader.Finish(found);
                characters += text.Length;
            }
            most = Math.Max(most, characters / 1e6 / (Environment.CpuUsage.UserTime - start).TotalSeconds);
            allocated = GC.GetAllocatedBytesForCurrentThread() - bytes;
        }
        return $"{_milliseconds.Count} verdicts: p50 {At(0.5):f4} ms, p95 {At(0.95):f4} ms, p99 {At(0.99):f4} ms; "
            + $"{most:f1} million characters a second of processor time, {allocated / MostTexts:n0} bytes a text";
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
