using System.Diagnostics;
using OpenTelemetry;

namespace Gridlock.Core.Reports.Exports.Traces;

/// <summary>Exports spans in batches as they end, in the caller's own time, and remembers whether all of them arrived.</summary>
internal sealed class CarefulExport(BaseExporter<Activity> exporter) : BaseExportProcessor<Activity>(exporter)
{
    private const int BatchSize = 256;

    private readonly List<Activity> _spans = [];

    /// <summary>Spans that were taken by the receiver.</summary>
    public long Arrived { get; private set; }

    public bool HasFailed { get; private set; }

    protected override void OnExport(Activity data)
    {
        _spans.Add(data);
        if (_spans.Count == BatchSize)
        {
            Send();
        }
    }

    protected override bool OnForceFlush(int timeoutMilliseconds)
    {
        Send();
        return base.OnForceFlush(timeoutMilliseconds);
    }

    private void Send()
    {
        if (_spans.Count > 0 && !HasFailed)
        {
            var batch = new Batch<Activity>([.. _spans], _spans.Count);
            HasFailed = exporter.Export(in batch) != ExportResult.Success;
            Arrived += HasFailed ? 0 : _spans.Count;
        }
        _spans.Clear();
    }
}
