using System.Diagnostics;
using Gridlock.Transcripts.Reading;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Gridlock.Core.Reports.Exports.Traces;

/// <summary>Sends a run as OpenTelemetry traces: a trace a match, with a span for it and one for each of its calls.</summary>
public static class RunTraces
{
    private const string SourceName = "Gridlock";

    /// <summary>The spans that arrived; null where the receiver did not take all of them.</summary>
    public static long? Send(RunTranscript run, TraceEndpoint endpoint, CancellationToken cancellationToken)
    {
        var options = new OtlpExporterOptions
        {
            Endpoint = endpoint.Address,
            Protocol = endpoint.Protocol,
            Headers = endpoint.Headers,
        };
        KeyValuePair<string, object>[] altered = run.FindAlteration(cancellationToken) is { } alteration
            ? [new("gridlock.altered", alteration.Sentence)]
            : [];
        using var export = new CarefulExport(new OtlpTraceExporter(options));
        using var source = new ActivitySource(SourceName, run.Start.Tool);
        using TracerProvider provider = Sdk.CreateTracerProviderBuilder()
            .AddSource(SourceName)
            .SetSampler(new AlwaysOnSampler())
            .SetResourceBuilder(
                ResourceBuilder
                    .CreateEmpty()
                    .AddAttributes([
                        new("service.name", "gridlock"),
                        new("service.instance.id", run.Start.Run),
                        new("gridlock.run", run.Start.Run),
                        new("gridlock.tool", run.Start.Tool),
                        .. altered,
                    ])
            )
            .AddProcessor(export)
            .Build();
        foreach (CaseRow row in CaseRows.Of(run))
        {
            cancellationToken.ThrowIfCancellationRequested();
            MatchSpans.Record(source, row);
            if (export.HasFailed)
            {
                return null;
            }
        }
        provider.ForceFlush();
        return export.HasFailed ? null : export.Arrived;
    }
}
