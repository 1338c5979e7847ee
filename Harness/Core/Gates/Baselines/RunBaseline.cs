using System.Collections.Immutable;
using Gridlock.Core.Gates.Cases;
using Gridlock.Core.Judging;
using Gridlock.Core.Matches;
using Gridlock.Core.Players;
using Gridlock.Core.Reports.Judgements;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Gates.Baselines;

/// <summary>Measures the players of a run, judged by today's judge.</summary>
public static class RunBaseline
{
    /// <summary>One a player, by name.</summary>
    public static IReadOnlyList<Baseline> Of(RunTranscript run, CancellationToken cancellationToken)
    {
        var sides = new SortedDictionary<string, Side>(StringComparer.Ordinal);
        foreach (JudgedCase judged in RunJudge.Judge(run))
        {
            cancellationToken.ThrowIfCancellationRequested();
            string player = judged.Record.Start.Player;
            if (!sides.TryGetValue(player, out Side? side))
            {
                sides[player] = side = new Side(judged.Record.Start);
            }
            side.Add(judged);
        }
        return [.. sides.Values.Select(side => side.ToBaseline(run.Start))];
    }

    private sealed class Side(MatchStarted first)
    {
        private readonly ImmutableArray<MeasuredCase>.Builder _cases = ImmutableArray.CreateBuilder<MeasuredCase>();
        private readonly Dictionary<string, string> _puzzles = [];
        private DateTimeOffset? _at;
        private DateTimeOffset? _warm;
        private MatchStarted? _unturned;
        private CallIntent? _asked;

        public void Add(JudgedCase judged)
        {
            // Later repeats begin with a later style.
            _unturned ??= judged.Record.Start is { Repeat: null or 1 } start ? start : null;
            _asked ??= judged.Record.Rounds is [var solve, ..] ? solve.Call.Intent : null;
            if (MeasuredCase.Of(judged) is MeasuredCase measured)
            {
                _cases.Add(IsWarm(judged) ? measured : measured.Untimed());
                _puzzles.TryAdd(measured.Puzzle, judged.Record.Puzzle!);
            }
            DateTimeOffset? at = judged.Record.End?.At ?? judged.Record.Start.At;
            _at = at > _at || _at is null ? at : _at;
        }

        /// <summary>Whether it began after the first answered case had ended; cases come as they ended.</summary>
        private bool IsWarm(JudgedCase judged)
        {
            _warm ??= judged.First == CaseOutcome.NotPlayed ? null : judged.Record.End?.At;
            return judged.Record.Start.At >= _warm;
        }

        public Baseline ToBaseline(RunStarted run) =>
            new(
                first.Player,
                first.Simulated,
                run.Run,
                run.Tool,
                JudgeVersion.Current,
                _at,
                first.Rounds,
                _cases.ToImmutable(),
                _puzzles
            )
            {
                Verify = (_unturned ?? first).Verify,
                Options = PlayerOptions.Of(_asked?.Options),
                OutputLimit = _asked?.OutputLimit,
                CutsLoops = LoopCutting.IsOn(run),
            };
    }
}
