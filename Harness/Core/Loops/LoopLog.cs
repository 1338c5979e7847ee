namespace Gridlock.Core.Loops;

/// <summary>The loops that one tracker has told of: the first few whole, of the rest the latest, so that it never grows.</summary>
/// <param name="kept">So many.</param>
internal sealed class LoopLog(int kept = LoopLog.Many)
{
    private const int Many = 14;

    private readonly Loop[] _loops = new Loop[kept];
    private int _count;

    internal ReadOnlySpan<Loop> All => _loops.AsSpan(0, _count);

    internal bool IsEmpty => _count == 0;

    internal ref Loop Latest => ref _loops[_count - 1];

    internal void Add(Loop loop)
    {
        _count = Math.Min(_count + 1, kept);
        _loops[_count - 1] = loop;
    }
}
