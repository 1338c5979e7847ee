namespace Gridlock.Core.Tests.Loops.Traces;

/// <summary>How alarms agree with labels.</summary>
internal readonly record struct Quality(int Found, int Missed, int False, int Clean)
{
    internal double Precision => Found + False == 0 ? 1 : (double)Found / (Found + False);

    internal double Recall => Found + Missed == 0 ? 1 : (double)Found / (Found + Missed);

    internal double F1 => 2.0 * Found / Math.Max(1, (2 * Found) + Missed + False);

    internal static Quality Of(IEnumerable<(bool IsLoop, bool Alarmed)> traces)
    {
        var quality = default(Quality);
        foreach ((bool isLoop, bool alarmed) in traces)
        {
            quality += new Quality(
                isLoop && alarmed ? 1 : 0,
                isLoop && !alarmed ? 1 : 0,
                !isLoop && alarmed ? 1 : 0,
                !isLoop && !alarmed ? 1 : 0
            );
        }
        return quality;
    }

    public static Quality operator +(Quality one, Quality other) =>
        new(one.Found + other.Found, one.Missed + other.Missed, one.False + other.False, one.Clean + other.Clean);

    public override string ToString() =>
        $"precision {Precision:0.000}, recall {Recall:0.000} ({Found}+{Missed} loops, {False} false of {False + Clean})";
}
