using Gridlock.Core.Judging;
using Gridlock.Core.Judging.Answers;

namespace Gridlock.Core.Tests.Judging;

public sealed class RoundEffectsTests
{
    private static readonly Dictionary<string, Answer?> Answers = new()
    {
        ["right"] = new Answer.Allocation([0, 1]),
        ["wrong"] = new Answer.Allocation([1, 0]),
        ["also wrong"] = new Answer.Allocation([1, 1]),
        ["unreadable"] = null,
    };

    [Theory]
    [InlineData("right", "right", RoundEffect.UnchangedRight)]
    [InlineData("right", "wrong", RoundEffect.Broke)]
    [InlineData("right", "unreadable", RoundEffect.BecameUnreadable)]
    [InlineData("wrong", "right", RoundEffect.Fixed)]
    [InlineData("wrong", "wrong", RoundEffect.UnchangedWrong)]
    [InlineData("wrong", "also wrong", RoundEffect.ChangedStillWrong)]
    [InlineData("wrong", "unreadable", RoundEffect.BecameUnreadable)]
    [InlineData("unreadable", "right", RoundEffect.BecameReadable)]
    [InlineData("unreadable", "wrong", RoundEffect.BecameReadable)]
    [InlineData("unreadable", "unreadable", RoundEffect.StayedUnreadable)]
    public void Each_change_has_one_name(string before, string after, RoundEffect effect) =>
        RoundEffects.Between(Answers[before], Answers[after], Answers["right"]!).Should().Be(effect);
}
