using System.Collections.Immutable;
using Gridlock.Core.Loops;

namespace Gridlock.Core.Tests.Loops.Families;

/// <summary>Whole families of texts, many seeds of each, in pieces of any size.</summary>
public sealed class FamilyTests
{
    private const int Seeds = 30;

    public static TheoryData<string> WorkNames => [.. Work.All.Keys];

    public static TheoryData<string> RoundNames => [.. Rounds.All.Keys];

    [Theory]
    [MemberData(nameof(WorkNames))]
    public void Work_raises_no_alarm(string family)
    {
        for (int seed = 0; seed < Seeds; seed++)
        {
            Find(Work.All[family](new Sayings(new Random(seed))), seed)
                .Should()
                .BeEmpty("{0}, seed {1}, gets on", family, seed);
        }
    }

    [Theory]
    [MemberData(nameof(RoundNames))]
    public void What_goes_round_raises_an_alarm(string family)
    {
        for (int seed = 0; seed < Seeds; seed++)
        {
            Find(Rounds.All[family](new Sayings(new Random(seed))), seed)
                .Should()
                .NotBeEmpty("{0}, seed {1}, goes round", family, seed);
        }
    }

    private static ImmutableArray<Loop> Find(string text, int seed)
    {
        var random = new Random(seed);
        var pieces = new LoopDetector();
        for (int at = 0; at < text.Length; )
        {
            int length = Math.Min(random.Next(1, random.Next(2) == 0 ? 4 : 300), text.Length - at);
            pieces.Add(text.AsSpan(at, length));
            at += length;
        }
        ImmutableArray<Loop> whole = LoopDetector.Find(text);
        pieces.Loops().Should().Equal(whole);
        return whole;
    }
}
