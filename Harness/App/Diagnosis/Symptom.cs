namespace Gridlock.App.Diagnosis;

/// <summary>One thing that was looked at on this machine.</summary>
/// <param name="Prevents">True if no duel can run because of it.</param>
/// <param name="WayOut">What to do; null where nothing is amiss.</param>
internal sealed record Symptom(string Name, string Value, bool IsGood, bool Prevents = false, string? WayOut = null)
{
    public static Symptom Good(string name, string value) => new(name, value, true);

    public static Symptom Absent(string name, string value) => new(name, value, false);

    public static Symptom Preventing(string name, string value, string wayOut) => new(name, value, false, true, wayOut);
}
