namespace Gridlock.App.Live.Seats;

/// <summary>What the viewers may know by now.</summary>
/// <param name="Names">Who plays.</param>
/// <param name="Truth">Which cells and answers are right.</param>
internal sealed record Disclosure(bool Names, bool Truth)
{
    public static Disclosure Everything { get; } = new(true, true);
}
