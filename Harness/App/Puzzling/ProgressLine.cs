namespace Gridlock.App.Puzzling;

/// <summary>Tells how far a long piece of work is: once a second, and not at all if it is over sooner.</summary>
internal sealed class ProgressLine(TextWriter error, TimeProvider time, string noun, int? total)
{
    private static readonly TimeSpan s_interval = TimeSpan.FromSeconds(1);

    private readonly long _start = time.GetTimestamp();
    private TimeSpan _next = s_interval;
    private int _done;

    public void Advance()
    {
        _done++;
        TimeSpan elapsed = time.GetElapsedTime(_start);
        if (elapsed < _next || _done == total)
        {
            return;
        }
        _next = elapsed + s_interval;
        string of = total is int all ? $" of {all}" : "";
        error.WriteLine(
            $"{_done}{of} {(_done == 1 && total is null ? noun.TrimEnd('s') : noun)}, {_done / elapsed.TotalSeconds:0.#} a second"
        );
    }
}
