using Gridlock.Core.Judging.Verification.Mentions;

namespace Gridlock.Core.Tests.Judging.Verification.Mentions;

public sealed class NumberMentionsTests
{
    [Theory]
    [InlineData("Condition 7 holds.", new[] { 7 })]
    [InlineData("Conditions 1 to 3 are fine, and so are clues 5, 6 and 9.", new[] { 1, 2, 3, 5, 6, 9 })]
    [InlineData("It is in the first house (statements 3 and 4).", new[] { 3, 4 })]
    [InlineData("The cell (2, 3) is open.", new int[0])]
    [InlineData("conditions 2-4, 8", new[] { 2, 3, 4, 8 })]
    [InlineData("Bedingung 3 und die Bedingungen 5 bis 7", new[] { 3, 5, 6, 7 })]
    [InlineData("La condición 2; las condiciones 4 y 5", new[] { 2, 4, 5 })]
    [InlineData("1. fine\n2) fine\n- 3: not", new[] { 1, 2, 3 })]
    [InlineData("By #4 and (5), then C6.", new[] { 4, 5, 6 })]
    [InlineData("The ruby is in hall 3, which has 9 points.", new int[0])]
    public void Conditions_are_known_by_their_numbers(string text, int[] numbers) =>
        NumberMentions.In(text).Should().BeEquivalentTo(numbers);
}
