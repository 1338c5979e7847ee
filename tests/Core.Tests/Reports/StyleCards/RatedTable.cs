using System.Collections.Immutable;
using Gridlock.Core.Judging;
using Gridlock.Core.Judging.Answers;
using Gridlock.Core.Judging.Verification.Styles;
using Gridlock.Core.Matches;
using Gridlock.Core.Matches.Styles;
using Gridlock.Core.Players.Simulated;
using Gridlock.Core.Players.Simulated.Rated;
using Gridlock.Core.Reports.StyleCards;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Identity;
using Gridlock.Transcripts.Events;

namespace Gridlock.Core.Tests.Reports.StyleCards;

/// <summary>Matches of the rated player in this process: what the wire would carry, without the wire.</summary>
internal static class RatedTable
{
    public static PlayerStyles Play(
        Rates rates,
        string[] styles,
        IReadOnlyList<Puzzle> puzzles,
        int rounds,
        string seed
    )
    {
        ImmutableArray<VerificationStyle> schedule = [.. styles.Select(Style)];
        var cards = new PlayerStyles();
        var player = new RatedPlayer(rates);
        for (int number = 0; number < puzzles.Count; number++)
        {
            Puzzle puzzle = puzzles[number];
            MatchJudgement judgement = Judge(player, puzzle, schedule, rounds, Seed.Parse($"{seed} {number}"));
            cards.Add(puzzle, judgement, rounds, $"{puzzle.Id} {number}");
        }
        return cards;
    }

    public static MatchJudgement Judge(
        ISimulatedPlayer player,
        Puzzle puzzle,
        ImmutableArray<VerificationStyle> styles,
        int rounds,
        Seed seed
    )
    {
        var draw = new AskDraw(puzzle, 1, seed);
        ImmutableArray<Turn> conversation = Protocol.Solve(puzzle, 1);
        var texts = new List<RoundText>();
        CheckAsked? asked = null;
        for (int round = 0; round <= rounds; round++)
        {
            if (round > 0)
            {
                string last = ((RoundText.Answered)texts[^1]).Answer;
                RoundAsk ask = draw.Draw(StyleSchedule.OfRound(styles, round), round, last, null);
                conversation = Protocol.Verify(conversation, last, ask, puzzle, 1);
                asked = ask.ToJournal(puzzle);
            }
            SimulatedMessage[] messages = [.. conversation.Select(turn => new SimulatedMessage(turn.Role, turn.Text))];
            SimulatedPiece[] pieces = [.. player.Play(messages, $"{seed}")];
            texts.Add(
                new RoundText.Answered(Join(pieces, DeltaKind.Answer), false)
                {
                    Reasoning = Join(pieces, DeltaKind.Reasoning),
                    Asked = asked,
                }
            );
        }
        return new MatchJudge(puzzle).Judge(1, texts);
    }

    public static VerificationStyle Style(string word) => ((StyleReading.Read)StyleWords.Read(word)).Style;

    private static string Join(SimulatedPiece[] pieces, DeltaKind kind) =>
        string.Concat(pieces.Where(piece => piece.Kind == kind).Select(piece => piece.Text));
}
