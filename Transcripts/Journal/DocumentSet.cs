using System.Globalization;

namespace Gridlock.Transcripts.Journal;

/// <summary>Which documents a run has, by parts of their hashes, which tell them apart and fit into little memory.</summary>
internal sealed class DocumentSet
{
    private readonly KeySet _keys = new();

    public bool Contains(string hash) => _keys.Contains(Key(hash));

    public void Add(string hash) => _keys.Add(Key(hash));

    public static UInt128 Key(string hash)
    {
        const int prefix = 7;
        const int digits = 32;
        return
            hash.Length >= prefix + digits
            && UInt128.TryParse(
                hash.AsSpan(prefix, digits),
                NumberStyles.AllowHexSpecifier,
                CultureInfo.InvariantCulture,
                out UInt128 key
            )
            ? key
            : Key(DocumentHash.Of(hash));
    }
}
