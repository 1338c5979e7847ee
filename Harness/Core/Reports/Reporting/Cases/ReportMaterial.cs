using System.Collections.Immutable;
using Gridlock.Core.Matches;
using Gridlock.Core.Reports.Exports;
using Gridlock.Core.Reports.Judgements;
using Gridlock.Core.Reports.Reporting.Text;
using Gridlock.Core.Reports.StyleCards;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Reports.Reporting.Cases;

/// <summary>What is read of runs for a report, one match in memory at a time: a small row a case, and what does not fit into rows.</summary>
public sealed class ReportMaterial
{
    private readonly CaseReader _reader = new();
    private readonly List<ReportCase> _cases = [];
    private readonly List<ReportRun> _runs = [];
    private readonly Dictionary<ReportPlayer, PlayerStyles> _styles = [];

    public IReadOnlyList<ReportRun> Runs => _runs;

    /// <summary>In the order of the runs, and in each as the matches ended.</summary>
    public IReadOnlyList<ReportCase> Cases => _cases;

    /// <summary>Cards of the verification rounds, by player.</summary>
    public IReadOnlyDictionary<ReportPlayer, PlayerStyles> Styles => _styles;

    /// <summary>Runs come in the order of time.</summary>
    /// <param name="folder">See <see cref="ReportRun.Folder"/>.</param>
    /// <param name="link">From the report to the run's folder; null to leave it out.</param>
    public void Add(RunTranscript run, string folder, string? link, CancellationToken cancellationToken)
    {
        var served = new Dictionary<ReportPlayer, SortedSet<string>>();
        var settings = new AskedSettings();
        var read = new List<ReportCase>();
        foreach (CaseRow row in CaseRows.Of(run))
        {
            cancellationToken.ThrowIfCancellationRequested();
            ReportCase one = _reader.Read(row, _runs.Count);
            read.Add(one);
            AddStyles(row.Judged, one);
            AddServed(served, row.Judged.Record, one.Player);
            settings.Add(row.Judged.Record, one.Player);
        }
        string outcome = run.End?.Outcome ?? OutcomeWords.Interrupted;
        _cases.AddRange(read.Select(one => one.Failure == CaseReader.Open ? one with { Failure = outcome } : one));
        _runs.Add(
            new ReportRun(
                _runs.Count,
                run.Start.Run,
                run.Start.Tool,
                run.Start.Engine,
                run.Start.Command,
                run.Start.At,
                outcome,
                JudgeVersion.Current,
                run.Folder.MeasureJournal().Hash,
                run.Alteration,
                run.Flaws.Count,
                read.Count,
                served.ToDictionary(static one => one.Key, static one => one.Value.ToImmutableArray()),
                link
            )
            {
                Folder = folder,
                Unbegun =
                    outcome == MatchExecutor.Completed
                        ? ImmutableDictionary<ReportPlayer, long>.Empty
                        : UnbegunCases.Of(run, read),
                Settings = settings.ToWords(),
                JournalName = Path.GetFileName(
                    run.Folder.IsPacked ? run.Folder.PackedJournalPath : run.Folder.JournalPath
                ),
            }
        );
    }

    private static void AddServed(
        Dictionary<ReportPlayer, SortedSet<string>> served,
        MatchRecord match,
        ReportPlayer player
    )
    {
        if (!served.TryGetValue(player, out SortedSet<string>? models))
        {
            served[player] = models = new SortedSet<string>(StringComparer.Ordinal);
        }
        models.UnionWith(
            match
                .Rounds.SelectMany(static round => round.Attempts)
                .Select(static call => call.Final?.ServedModel)
                .OfType<string>()
        );
    }

    private void AddStyles(JudgedCase judged, ReportCase read)
    {
        if (!_styles.TryGetValue(read.Player, out PlayerStyles? styles))
        {
            _styles[read.Player] = styles = new PlayerStyles();
        }
        if (judged is { Puzzle: { } puzzle, Judgement: { } judgement })
        {
            styles.Add(puzzle, judgement, judged.Record.Start.Rounds, read.Puzzle.Cluster);
        }
    }
}
