using Gridlock.Core.Judging.Claims;
using Gridlock.Core.Players.Simulated.Hasty;
using Gridlock.Core.Players.Simulated.Scholar;
using Gridlock.Core.Tests.Players.Simulated;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Core.Tests.Judging.Claims;

/// <summary>What the simulated players say is read as they mean it.</summary>
public sealed class SimulatedClaimsTests
{
    [Theory]
    [InlineData(3, 4, 40, Shape.LineUp, Language.English)]
    [InlineData(4, 5, 20, Shape.LineUp, Language.German)]
    [InlineData(4, 5, 20, Shape.LineUp, Language.Spanish)]
    [InlineData(4, 7, 20, Shape.LineUp, Language.English)]
    [InlineData(3, 4, 10, Shape.Vault, Language.English)]
    public void The_scholar_claims_nothing_false_and_ends_with_the_whole_solution(
        int rows,
        int columns,
        int puzzles,
        Shape shape,
        Language language
    )
    {
        for (int i = 0; i < puzzles; i++)
        {
            int tier = 1 + i % 3;
            var match = new Match(
                UniquePuzzle.Draw(rows, columns, i, shape, language),
                new ScholarPlayer(),
                "0",
                1,
                tier
            );
            var reader = new ClaimReader(new ClaimPuzzle(match.Puzzle, tier));
            var found = new List<Claim>();
            reader.Read(match.Turns[0].Reasoning, found);
            reader.Finish(found);
            Claim[] wrong = [.. found.Where(claim => !claim.Hypothetical && claim.IsTrue != true)];
            wrong.Should().BeEmpty($"in {match.Turns[0].Reasoning}");
            BelievedGrid believed = reader.Believed;
            believed.IsComplete.Should().BeTrue();
            Enumerable
                .Range(0, match.Puzzle.Grid.Artifacts)
                .Should()
                .OnlyContain(artifact => believed.PositionOf(artifact) == match.Puzzle.Solution[artifact]);
        }
    }

    [Fact]
    public void The_hasty_one_believes_what_it_answers_and_its_wrong_answers_rest_on_a_false_claim()
    {
        int wrong = 0;
        for (int i = 0; i < 60; i++)
        {
            var match = new Match(UniquePuzzle.Draw(4, 5, i), new HastyPlayer(), $"{i}", 0);
            if (match.Turns[0].Answer.Grid is null)
            {
                continue;
            }
            var reader = new ClaimReader(new ClaimPuzzle(match.Puzzle, 1));
            var found = new List<Claim>();
            reader.Read(match.Turns[0].Reasoning, found);
            reader.Finish(found);
            bool claimsFalse = found.Exists(claim => !claim.Hypothetical && claim.IsTrue == false);
            claimsFalse.Should().Be(!match.IsRight(0), match.Turns[0].Reasoning);
            wrong += match.IsRight(0) ? 0 : 1;
        }
        wrong.Should().BeGreaterThan(5);
    }
}
