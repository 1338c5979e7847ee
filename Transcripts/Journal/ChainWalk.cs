using System.Text;

namespace Gridlock.Transcripts.Journal;

/// <summary>Follows the chain through a journal's lines. A journal has a chain if its first line has a link.</summary>
internal sealed class ChainWalk
{
    private readonly byte[] _computed = new byte[LineChain.Digits];
    private readonly byte[] _stated = new byte[LineChain.Digits];
    private int _length;
    private bool _begun;

    /// <summary>Null until the first line was read.</summary>
    public bool? IsChained { get; private set; }

    /// <summary>False if the last line's link is not the one that the line before and its own bytes give.</summary>
    public bool Holds { get; private set; } = true;

    /// <summary>The last link as it stands in the journal; null without a chain.</summary>
    public string? Link => _length > 0 ? Encoding.ASCII.GetString(_stated) : null;

    /// <summary>Bytes of all whole lines so far, with their line feeds.</summary>
    public long Bytes { get; private set; }

    /// <param name="line">Whole, without its line feed.</param>
    public void Add(ReadOnlySpan<byte> line, long length)
    {
        Bytes += length + 1;
        bool linked = LineChain.TrySplit(line, out ReadOnlySpan<byte> body, out ReadOnlySpan<byte> link);
        if (!_begun)
        {
            _begun = true;
            IsChained = linked;
        }
        if (IsChained == false)
        {
            return;
        }
        Holds = linked;
        if (linked)
        {
            LineChain.Link(_stated.AsSpan(0, _length), body, _computed);
            Holds = link.SequenceEqual(_computed);
            link.CopyTo(_stated);
            _length = LineChain.Digits;
        }
    }
}
