using System.Globalization;

namespace Gridlock.Benchmarks.Survey;

/// <summary>One line on stderr that fills up; a line every ten seconds where stderr is no terminal.</summary>
internal sealed class ProgressBar(TextWriter error, bool terminal, int total, TimeProvider time)
{
    private const int Width = 30;

    private readonly TimeSpan _interval = terminal ? TimeSpan.FromSeconds(0.2) : TimeSpan.FromSeconds(10);
    private readonly long _start = time.GetTimestamp();
    private TimeSpan _next;

    public void Show(int done, string remark)
    {
        TimeSpan elapsed = time.GetElapsedTime(_start);
        if (elapsed < _next && done < total)
        {
            return;
        }
        _next = elapsed + _interval;
        double rate = done / Math.Max(elapsed.TotalSeconds, 1e-3);
        TimeSpan left = TimeSpan.FromSeconds(Math.Min((total - done) / Math.Max(rate, 1e-3), 359_999));
        int full = (int)((long)done * Width / total);
        string line = string.Create(
            CultureInfo.InvariantCulture,
            $"[{new string('#', full)}{new string('.', Width - full)}] {done:N0} of {total:N0}, {rate:F0} a second, {left:hh\\:mm\\:ss} left{remark}"
        );
        error.Write(terminal ? $"\r{line}\e[K{(done < total ? "" : "\n")}" : line + "\n");
    }
}
