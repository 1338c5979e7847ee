namespace Gridlock.App.Live.Seats;

/// <summary>Something that would tell who plays.</summary>
/// <param name="IsWhole">True where it tells only as a word of its own, as "mini" does and "minimum" does not.</param>
internal readonly record struct SecretWord(string Text, bool IsWhole)
{
    private bool HasDigit => Text.AsSpan().IndexOfAnyInRange('0', '9') >= 0;

    /// <summary>Whether it can stand beside this; a name with a number in it, as "o3", ends at a digit too.</summary>
    /// <param name="neighbour">Null where the text begins or ends.</param>
    public bool MayTouch(char? neighbour) =>
        !IsWhole || neighbour is not char sign || !(char.IsLetter(sign) || (HasDigit && char.IsDigit(sign)));
}
