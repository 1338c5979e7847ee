using System.Collections.Immutable;
using Gridlock.Core.Reports.Exports;
using Gridlock.Core.Reports.Judgements;
using Gridlock.Core.Reports.StyleCards;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Reports.Reporting.Cases;

/// <summary>What is read of runs for a report, one match in memory at a time: a small row a case, and what does not fit into rows.</summary>
public sealed class ReportMaterial
{
    private const string Interrupted = "interrupted";

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
        int before = _cases.Count;
        foreach (CaseRow row in CaseRows.Of(run))
        {
            cancellationToken.ThrowIfCancellationRequested();
            ReportCase read = _reader.Read(row, _runs.Count);
            _cases.Add(read);
            AddStyles(row.Judged, read);
            AddServed(served, row.Judged.Record, read.Player);
        }
        _runs.Add(
            new ReportRun(
                _runs.Count,
                run.Start.Run,
                run.Start.Tool,
                run.Start.Engine,
                run.Start.Command,
                run.Start.At,
                run.End?.Outcome ?? Interrupted,
                JudgeVersion.Current,
                run.Folder.MeasureJournal().Hash,
                run.FirstAltered,
                run.Flaws.Count,
                _cases.Count - before,
                served.ToDictionary(static one => one.Key, static one => one.Value.ToImmutableArray()),
                link
            )
            {
                Folder = folder,
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
