using Gridlock.App.Simulation.Answering;

namespace Gridlock.App.Simulation.Faults;

/// <summary>The player that a request names, and the faults that it asks for by header or behind the name: "scholar!429@1,none".</summary>
internal sealed record WishedCall(string Model, string Wish, IReadOnlyList<Fault> Faults)
{
    private const char Mark = '!';

    /// <exception cref="CallRefusal">There is no such fault.</exception>
    public static WishedCall Of(string model, string? header)
    {
        int mark = model.IndexOf(Mark, StringComparison.Ordinal);
        string wish = mark >= 0 ? model[(mark + 1)..] : header ?? "";
        return new WishedCall(mark >= 0 ? model[..mark] : model, wish, wish.Length == 0 ? [] : Read(wish));
    }

    private static IReadOnlyList<Fault> Read(string wish)
    {
        (IReadOnlyList<Fault>? faults, string? reason) = FaultReader.ReadList(wish);
        return faults ?? throw CallRefusal.BadRequest(reason!);
    }
}
