using Gridlock.Core.Judging;
using Gridlock.Core.Judging.Answers;
using Gridlock.Core.Judging.Verification;

namespace Gridlock.Core.Tests.Judging.Verification;

public sealed class AnswerPathTests
{
    [Theory]
    [InlineData("AAA", 0, false)]
    [InlineData("ABB", 1, false)]
    [InlineData("ABC", null, false)]
    [InlineData("ABA", null, true)]
    [InlineData("ABAA", 2, true)]
    [InlineData("ABBA", null, true)]
    [InlineData("AA", 0, false)]
    [InlineData("AB", null, false)]
    public void A_path_settles_where_nothing_changes_any_more_and_oscillates_where_something_comes_back(
        string answers,
        int? settled,
        bool oscillates
    ) => Of(answers).Should().Be(new AnswerPath(settled, oscillates, answers.Length > 2));

    [Theory]
    [InlineData("A")]
    [InlineData("A?A")]
    public void Without_readable_answers_there_is_no_path(string answers) => Of(answers).Should().BeNull();

    private static AnswerPath? Of(string answers) =>
        AnswerPath.Of(new MatchJudgement(1, [.. answers.Select((letter, round) => Judged(round, letter))]));

    private static RoundJudgement.Judged Judged(int round, char letter) =>
        new RoundJudgement.Judged(
            round,
            letter == '?'
                ? new AnswerReading.Unreadable(UnreadableReason.Empty, "")
                : new AnswerReading.Strict(new Answer.Allocation([(byte)letter])),
            null,
            null
        );
}
