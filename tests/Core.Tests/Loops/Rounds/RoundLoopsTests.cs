using System.Collections.Immutable;
using Gridlock.Core.Judging.Answers;
using Gridlock.Core.Loops;
using Gridlock.Core.Loops.Rounds;

namespace Gridlock.Core.Tests.Loops.Rounds;

public sealed class RoundLoopsTests
{
    [Theory]
    [InlineData("A")]
    [InlineData("AAAA")]
    [InlineData("ABCD")]
    [InlineData("AABBC")]
    [InlineData("A-A-A")]
    [InlineData("----")]
    public void Staying_or_moving_on_is_no_loop(string rounds) => Find(rounds).Should().BeEmpty();

    [Theory]
    [InlineData("ABA", 0, 2, 2, 1.5)]
    [InlineData("ABAB", 0, 2, 3, 2)]
    [InlineData("AABBAAB", 0, 4, 6, 2)]
    [InlineData("CA-B-A", 1, 5, 5, 1.5)]
    public void Two_allocations_in_turn_are_a_flip_flop(string rounds, int first, int back, int last, double repeats) =>
        Find(rounds).Should().Equal(new RoundLoop(LoopKind.FlipFlop, first, back, last, 2, repeats));

    [Fact]
    public void An_allocation_that_comes_back_after_two_others_is_a_verification_cycle() =>
        Find("ABCABC").Should().Equal(new RoundLoop(LoopKind.VerificationCycle, 0, 3, 5, 3, 2));

    private static ImmutableArray<RoundLoop> Find(string rounds) =>
        RoundLoops.Of([
            .. rounds.Select(letter => letter == '-' ? null : (Answer)new Answer.Allocation([(byte)letter, 1, 2])),
        ]);
}
