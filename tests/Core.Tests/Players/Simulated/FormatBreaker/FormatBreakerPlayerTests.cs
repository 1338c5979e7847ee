using Gridlock.Core.Judging.Answers;
using Gridlock.Core.Players.Simulated.FormatBreaker;

namespace Gridlock.Core.Tests.Players.Simulated.FormatBreaker;

public sealed class FormatBreakerPlayerTests
{
    [Fact]
    public void Its_formats_are_five_none_is_what_was_asked_for_and_none_is_a_wrong_grid()
    {
        var kinds = new HashSet<string>();
        int read = 0;
        for (int i = 0; i < 60; i++)
        {
            var match = new Match(UniquePuzzle.Draw(3, 4, i % 10), new FormatBreakerPlayer(), $"{i}", 1);
            foreach (int round in (int[])[0, 1])
            {
                string text = match.Turns[round].Text;
                kinds.Add(Kind(text));
                AnswerForm form = round == 0 ? AnswerForm.Grid : AnswerForm.ChecksAndGrid;
                AnswerReading reading = new AnswerReader(match.Puzzle).Read(text, form);
                reading.Should().NotBeOfType<AnswerReading.Strict>();
                if (reading.AnswerOrNull is Answer.Allocation allocation)
                {
                    allocation.Positions.Should().Equal(match.Puzzle.Solution);
                    read++;
                }
            }
        }
        kinds.Should().BeEquivalentTo("prose", "table", "keys", "fence", "twice");
        read.Should().BeGreaterThan(60);
    }

    private static string Kind(string text) =>
        text.StartsWith("## Solution", StringComparison.Ordinal) ? "table"
        : text.Contains("\"placement\"", StringComparison.Ordinal) ? "keys"
        : text.Contains("```", StringComparison.Ordinal) ? "fence"
        : text.StartsWith("My first result", StringComparison.Ordinal) ? "twice"
        : "prose";
}
