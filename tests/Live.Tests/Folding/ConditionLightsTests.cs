using Gridlock.App.Live.Seats;
using Gridlock.App.Terminal.Pictures;
using Gridlock.Core.Judging.Answers;
using Gridlock.Core.Judging.Scoring;
using Gridlock.Live.Tests.Running;
using Gridlock.Puzzles;

namespace Gridlock.Live.Tests.Folding;

public sealed class ConditionLightsTests
{
    private readonly Puzzle _puzzle = FoldedShow.Small();

    [Fact]
    public void A_whole_grid_is_lit_as_it_is_scored()
    {
        var lights = new ConditionLights(_puzzle, 1);
        var random = new System.Random(7);
        for (int round = 0; round < 200; round++)
        {
            byte[] positions =
            [
                .. Enumerable
                    .Range(0, 3)
                    .SelectMany(_ => Enumerable.Range(0, 4).OrderBy(_ => random.Next()).Select(static p => (byte)p)),
            ];
            var answer = new Answer.Allocation([.. positions]);
            string lit = lights.Of(AnswerSketch.Of(_puzzle, positions));
            Score score = AnswerScorer.Score(_puzzle, 1, answer);
            _puzzle
                .ConditionsOf(1)
                .Where((_, index) => lit[index] == ConditionLights.Violated)
                .Select(static condition => condition.Number)
                .Should()
                .Equal(score.Violated);
            lit.Should().NotContain(ConditionLights.Open.ToString());
        }
    }

    [Fact]
    public void Nothing_is_satisfied_or_violated_by_an_empty_grid()
    {
        int[] cells = [.. Enumerable.Repeat(-1, 12)];
        new ConditionLights(_puzzle, 1)
            .Of(cells)
            .Should()
            .Match(lit => lit.All(light => light == ConditionLights.Open));
    }
}
