using System.Runtime.CompilerServices;
using Gridlock.Core.Loops;
using Gridlock.Core.Matches;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Reading;
using Microsoft.Extensions.AI;

namespace Gridlock.Core.Tests.Matches;

public sealed class CutLoopsTests
{
    private const int Piece = 7;

    private static readonly string Looping =
        "First I look at the table, where four seats are free. "
        + string.Concat(
            Enumerable.Repeat("Then the third clue sends me back to where I was, and I look at it again. ", 40)
        );

    [Fact]
    public async Task A_call_is_cut_off_behind_the_piece_with_the_alarm_however_fast_it_streams()
    {
        long alarm = LoopDetector.Find(Looping)[0].Alarm;
        int heard = (int)((alarm + Piece - 1) / Piece) * Piece;
        for (int seed = 0; seed < 40; seed++)
        {
            await using var table = new MatchTable(cutsLoops: true);
            var client = new ScriptedClient((_, token) => Stream(new Random(seed), pauses: seed % 4, token));

            MatchRecord match = await table.Matches.PlayAsync(
                MatchTable.Plan(rounds: 0),
                MatchTable.Player(client),
                CancellationToken.None
            );

            match.End!.Outcome.Should().Be("looped");
            CallRecord call = match.Rounds[0].Attempts.Should().ContainSingle("a loop is not tried again").Which;
            call.Reasoning.Should().Be(Looping[..heard], "seed {0}", seed);
            call.Failure!.Class.Should().Be("cut-off");
            call.Failure.Loop!.Alarm.Should().Be(alarm);
            call.Failure.Message.Should().StartWith("Cut off: verbatim loop in the reasoning, from character ");
            table.Journal.Events.OfType<CallDelta>().Sum(static delta => delta.Text.Length).Should().Be(heard);
        }
    }

    [Fact]
    public async Task Without_the_wish_nothing_is_cut_off()
    {
        await using var table = new MatchTable();
        var client = new ScriptedClient(static (_, token) => Stream(new Random(1), pauses: 0, token));

        MatchRecord match = await table.Matches.PlayAsync(
            MatchTable.Plan(rounds: 0),
            MatchTable.Player(client),
            CancellationToken.None
        );

        match.End!.Outcome.Should().Be("completed");
        match.Rounds[0].Call.Reasoning.Should().Be(Looping);
    }

    /// <param name="pauses">0 for a stream that never waits, else one wait in so many pieces.</param>
    private static async IAsyncEnumerable<ChatResponseUpdate> Stream(
        Random random,
        int pauses,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        for (int at = 0; at < Looping.Length; at += Piece)
        {
            if (pauses > 0 && random.Next(pauses) == 0)
            {
                await Task.Yield();
                cancellationToken.ThrowIfCancellationRequested();
            }
            yield return ScriptedClient.Reasoning(Looping.Substring(at, Math.Min(Piece, Looping.Length - at)));
        }
    }
}
