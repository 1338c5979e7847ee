using System.Collections.Immutable;
using Gridlock.Core.Judging.Claims;
using Gridlock.Core.Judging.Progress;
using Gridlock.Core.Loops;
using Gridlock.Core.Reports.ScoreCards;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Conditions;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Tests.Judging.Progress;

/// <summary>States told in words, never as a grid, and never in the same words.</summary>
public sealed class StateReturnsTests
{
    private const int Seeds = 60;

    private static readonly ClaimPuzzle s_puzzle = new(
        Claims.TalkedPuzzle.Houses(
            new Condition(ConditionKinds.Find("in-column")!, 4, 1),
            new Condition(ConditionKinds.Find("same-column")!, 1, 4)
        ),
        1
    );

    private static readonly string[] s_orders = ["213", "132", "321", "231", "312"];

    [Fact]
    public void The_second_return_to_a_refuted_state_with_nothing_new_is_a_loop()
    {
        for (int seed = 0; seed < Seeds; seed++)
        {
            var random = new Random(seed);
            string once = Told(random, 3, 4, 3);
            string twice = once + Told(random, 4);

            Find(once).Should().BeEmpty("seed {0}", seed);
            Loop loop = Find(twice).Should().ContainSingle("seed {0}", seed).Subject;
            loop.Kind.Should().Be(LoopKind.Revision);
            loop.Repeats.Should().Be(3);
            loop.Alarm.Should().BeInRange(once.Length, twice.Length);
            loop.Onset.Should().BeInRange(once.Length / 2, once.Length);
        }
    }

    [Fact]
    public void Every_state_tried_once_is_no_loop_nor_is_a_return_with_something_new_in_between()
    {
        for (int seed = 0; seed < Seeds; seed++)
        {
            var random = new Random(seed);
            string[] facts =
            [
                "The dog is in house 2. ",
                "The milk is in house 2. ",
                "The tea is in house 1. ",
                "The fish is in house 3. ",
            ];

            Find(Told(random, 0, 1, 2, 3, 4)).Should().BeEmpty("seed {0}", seed);
            Find(string.Concat(facts.Select((fact, i) => fact + Told(random, 3 + i % 2))))
                .Should()
                .BeEmpty("seed {0}, something is established each time", seed);
        }
    }

    [Fact]
    public void To_state_a_wrong_arrangement_again_and_again_without_another_is_no_return() =>
        Find(Told(new Random(1), 3, 3, 3, 3)).Should().BeEmpty();

    [Fact]
    public void A_recorded_call_that_goes_round_in_words_counts_as_looping_where_its_puzzle_is_known()
    {
        string text = Told(new Random(7), 3, 4, 3, 4);
        var intent = new CallIntent("c1", "m1", 0, 1, "sim/x", "", "x", []);
        var call = new CallRecord(intent, [], [new CallDelta("c1", 0, DeltaKind.Reasoning, text)], null, null);
        var start = new MatchStarted("m1", "sim/x", true, "p", "", 1, 0);
        var match = new MatchRecord(start, null, [new RoundRecord(0, [call])], null);

        LoopTally alone = LoopTally.Of(match, null, puzzle: null);
        LoopTally known = LoopTally.Of(match, null, new Lazy<ClaimPuzzle>(s_puzzle));

        (alone.Calls, alone.Looping).Should().Be((1, 0));
        (known.Calls, known.Looping).Should().Be((1, 1));
        known.Kinds.Should().ContainSingle().Which.Key.Should().Be("revision");
    }

    private static ImmutableArray<Loop> Find(string text)
    {
        ImmutableArray<Loop> loops = PuzzleLoops.Find(s_puzzle, text, ClaimReader.All(s_puzzle, text));
        PuzzleLoops.Find(new Lazy<ClaimPuzzle>(s_puzzle), text).Should().Equal(loops);
        return loops;
    }

    /// <summary>Each of these orders of Ann, Bob and Carol, with pets that stand with them, called wrong.</summary>
    private static string Told(Random random, params ReadOnlySpan<int> orders)
    {
        string text = "";
        foreach (int order in orders)
        {
            string houses = s_orders[order];
            (string Name, char House)[] places =
            [
                ("Ann", houses[0]),
                ("Bob", houses[1]),
                ("Carol", houses[2]),
                ("the cat", houses[0]),
                ("the dog", houses[1]),
            ];
            random.Shuffle(places);
            foreach ((string name, char house) in places)
            {
                text += Pick(
                    $"So {name} is in house {house}. ",
                    $"Then house {house} has {name}. ",
                    $"Therefore {name} must be in house {house}. "
                );
            }
            text +=
                Word()
                + Pick(" That violates clue 1. ", " This is wrong. ", " No, a contradiction. ")
                + $"{Word()} {Word()} {Word()}.\n";
        }
        return text;

        string Pick(params string[] some) => some[random.Next(some.Length)];
        string Word() => string.Concat(Enumerable.Range(0, 6).Select(_ => (char)('a' + random.Next(26))));
    }
}
