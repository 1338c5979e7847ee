using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Gridlock.Core.Players.Simulated;
using Gridlock.Core.Players.Simulated.FlipFlop;
using Gridlock.Core.Players.Simulated.FormatBreaker;
using Gridlock.Core.Players.Simulated.Hasty;
using Gridlock.Core.Players.Simulated.Looper;
using Gridlock.Core.Players.Simulated.OracleCheat;
using Gridlock.Core.Players.Simulated.Refuser;
using Gridlock.Core.Players.Simulated.Scholar;
using Gridlock.Core.Players.Simulated.Silent;
using Gridlock.Core.Players.Simulated.Yapper;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Wording;
using Gridlock.Transcripts.Events;

namespace Gridlock.Core.Tests.Players.Simulated;

/// <summary>What holds for all three players.</summary>
public sealed class SimulatedPlayTests
{
    public static TheoryData<string> Players => ["scholar", "hasty", "looper"];

    /// <summary>These too, wherever reasoning and the form of the answer do not matter.</summary>
    public static TheoryData<string> AllPlayers =>
        ["scholar", "hasty", "looper", "silent", "yapper", "refuser", "format-breaker", "flipflop", "oracle-cheat"];

    [Theory]
    [MemberData(nameof(Players))]
    public void Another_seed_gives_other_pieces(string name)
    {
        SimulatedMessage[] conversation = [new("user", PromptWriter.Write(UniquePuzzle.Draw(3, 5, 0), 1))];
        Player(name).Play(conversation, "1").Should().NotEqual(Player(name).Play(conversation, "2"));
    }

    [Theory]
    [MemberData(nameof(AllPlayers))]
    public void The_same_conversation_and_seed_give_the_same_pieces(string name)
    {
        for (int i = 0; i < 20; i++)
        {
            Puzzle puzzle = UniquePuzzle.Draw(3, 5, i);
            List<SimulatedMessage> conversation = [new("user", PromptWriter.Write(puzzle, 1))];
            string seed = i.ToString(CultureInfo.InvariantCulture);
            SimulatedPiece[] first = [.. Player(name).Play(conversation, seed)];
            Player(name).Play(conversation, seed).Should().Equal(first);
        }
    }

    [Theory]
    [MemberData(nameof(Players))]
    public void Reasoning_names_conditions_and_only_ones_that_exist(string name)
    {
        for (int i = 0; i < 60; i++)
        {
            var match = new Match(UniquePuzzle.Draw(4, 5, i), Player(name), "7", 2, 1 + i % 3);
            foreach ((string reasoning, _, _) in match.Turns)
            {
                int[] numbers =
                [
                    .. Regex
                        .Matches(reasoning, "[Cc]onditions? ([0-9]+)")
                        .Select(mention => int.Parse(mention.Groups[1].Value, CultureInfo.InvariantCulture)),
                ];
                numbers.Should().NotBeEmpty();
                numbers.Should().OnlyContain(number => number >= 1 && number <= match.Prompted.Conditions.Length);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Players))]
    public void Every_answer_is_one_object_in_the_form_that_was_asked_for(string name)
    {
        for (int i = 0; i < 60; i++)
        {
            var match = new Match(UniquePuzzle.Draw(3, 4, i), Player(name), "3", 2, 1 + i % 3);
            for (int round = 0; round < match.Turns.Count; round++)
            {
                using var json = JsonDocument.Parse(match.Turns[round].Text);
                JsonElement grid = json.RootElement.GetProperty("grid");
                grid.EnumerateArray().Select(row => row.GetArrayLength()).Should().Equal(4, 4, 4);
                json.RootElement.TryGetProperty("checks", out JsonElement checks).Should().Be(round > 0);
                if (round > 0)
                {
                    checks
                        .EnumerateArray()
                        .Select(check => check.GetProperty("condition").GetInt32())
                        .Should()
                        .Equal(match.Prompted.Conditions.Select(condition => condition.Number));
                }
                match.Turns[round].Answer.Grid.Should().NotBeNull();
            }
        }
    }

    [Theory]
    [MemberData(nameof(AllPlayers))]
    public void Anything_but_a_puzzle_gets_one_honest_sentence(string name)
    {
        SimulatedPiece piece = Player(name).Play([new("user", "hello")], "0").Should().ContainSingle().Subject;
        piece.Kind.Should().Be(DeltaKind.Answer);
        piece
            .Text.Should()
            .Be(
                $"I am sim/{name}, a simulated player: I only play Gridlock puzzles, and I found none in this conversation."
            );
        Player(name).Play([], "0").Should().ContainSingle();
    }

    [Theory]
    [MemberData(nameof(Players))]
    public void An_unreadable_earlier_answer_is_survived(string name)
    {
        for (int i = 0; i < 20; i++)
        {
            Puzzle puzzle = UniquePuzzle.Draw(2, 4, i);
            SimulatedMessage[] conversation =
            [
                new("system", "Think well."),
                new("user", PromptWriter.Write(puzzle, 1)),
                new("assistant", i % 2 == 0 ? "I do not know." : "{\"grid\": [[1, 2], {}], \"checks\": [3, {}]}"),
                new("user", "Check it."),
            ];
            Player(name)
                .Play(conversation, "1")
                .Last()
                .Text.Should()
                .StartWith("{\"checks\": [")
                .And.Contain("\"grid\"");
        }
    }

    private static ISimulatedPlayer Player(string name) =>
        name switch
        {
            "scholar" => new ScholarPlayer(),
            "hasty" => new HastyPlayer(),
            "silent" => new SilentPlayer(),
            "yapper" => new YapperPlayer(),
            "refuser" => new RefuserPlayer(),
            "format-breaker" => new FormatBreakerPlayer(),
            "flipflop" => new FlipFlopPlayer(),
            "oracle-cheat" => new OracleCheatPlayer(),
            _ => new LooperPlayer(),
        };
}
