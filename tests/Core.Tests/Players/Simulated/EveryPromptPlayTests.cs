using Gridlock.Core.Players.Simulated;
using Gridlock.Core.Players.Simulated.Hasty;
using Gridlock.Core.Players.Simulated.Looper;
using Gridlock.Core.Players.Simulated.Scholar;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Core.Tests.Players.Simulated;

/// <summary>The players take part in any puzzle that a prompt can pose: in every language, as a line-up and as a vault.</summary>
public sealed class EveryPromptPlayTests
{
    private const int Puzzles = 12;

    public static TheoryData<Language, Shape> Prompts { get; } =
    [
        .. from language in Enum.GetValues<Language>()
        from shape in Enum.GetValues<Shape>()
        select new TheoryDataRow<Language, Shape>(language, shape),
    ];

    [Theory]
    [MemberData(nameof(Prompts))]
    public void The_scholar_is_right_and_the_others_give_whole_grids(Language language, Shape shape)
    {
        for (int i = 0; i < Puzzles; i++)
        {
            var puzzle = UniquePuzzle.Draw(3, 4, i, shape, language);
            foreach (
                ISimulatedPlayer player in (ISimulatedPlayer[])
                    [new ScholarPlayer(), new HastyPlayer(), new LooperPlayer()]
            )
            {
                var match = new Match(puzzle, player, "5", 1, 1 + i % 3);
                match.Turns.Should().OnlyContain(turn => turn.Answer.Grid != null);
                if (player is ScholarPlayer)
                {
                    match.IsRight(0).Should().BeTrue();
                    match.IsRight(1).Should().BeTrue();
                }
            }
        }
    }
}
