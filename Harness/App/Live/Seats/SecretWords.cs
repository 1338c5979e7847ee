using System.Collections.Frozen;

namespace Gridlock.App.Live.Seats;

/// <summary>Everything that would tell who plays; found without regard to case.</summary>
internal sealed class SecretWords
{
    private readonly FrozenDictionary<char, SecretWord[]> _byFirst;

    public SecretWords(IEnumerable<SecretWord> words) =>
        _byFirst = words
            .Where(static word => word.Text.Length > 0)
            .GroupBy(static word => char.ToUpperInvariant(word.Text[0]))
            .ToFrozenDictionary(static group => group.Key, static group => group.Distinct().ToArray());

    public static SecretWords None { get; } = new([]);

    public IEnumerable<SecretWord> All => _byFirst.Values.SelectMany(static words => words);

    /// <summary>Those that begin with this sign.</summary>
    public ReadOnlySpan<SecretWord> BeginningWith(char sign) => _byFirst.GetValueOrDefault(char.ToUpperInvariant(sign));
}
