using System.Text.Encodings.Web;
using System.Text.Json;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Reports.Exports.Inspect;

/// <summary>A run as Inspect AI logs in their JSON form, one a player, since such a log has one model.</summary>
public sealed class InspectLogs
{
    private readonly RunTranscript _run;
    private readonly OrderedDictionary<string, InspectHead> _heads = [];

    private InspectLogs(RunTranscript run) => _run = run;

    /// <summary>In order of first appearance.</summary>
    public IEnumerable<string> Players => _heads.Keys;

    /// <summary>Reads the whole run once: what it adds up to stands before its samples.</summary>
    public static InspectLogs Read(RunTranscript run, CancellationToken cancellationToken)
    {
        var logs = new InspectLogs(run);
        foreach (CaseRow row in CaseRows.Of(run))
        {
            cancellationToken.ThrowIfCancellationRequested();
            string player = row.Judged.Record.Start.Player;
            if (!logs._heads.TryGetValue(player, out InspectHead? head))
            {
                logs._heads[player] = head = new InspectHead(run, player);
            }
            head.Add(row);
        }
        return logs;
    }

    /// <summary>Writes all logs in one more pass.</summary>
    /// <param name="outputs">A stream a player.</param>
    public void Write(IReadOnlyDictionary<string, Stream> outputs, CancellationToken cancellationToken)
    {
        var options = new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        var logs = outputs.ToDictionary(
            static output => output.Key,
            output => new Utf8JsonWriter(output.Value, options)
        );
        try
        {
            foreach ((string player, Utf8JsonWriter json) in logs)
            {
                json.WriteStartObject();
                _heads[player].Write(json);
                json.WriteStartArray("samples");
            }
            foreach (CaseRow row in CaseRows.Of(_run))
            {
                cancellationToken.ThrowIfCancellationRequested();
                Utf8JsonWriter json = logs[row.Judged.Record.Start.Player];
                InspectSample.Write(json, row);
                json.Flush();
            }
            foreach (Utf8JsonWriter json in logs.Values)
            {
                json.WriteEndArray();
                json.WriteEndObject();
            }
        }
        finally
        {
            foreach (Utf8JsonWriter json in logs.Values)
            {
                json.Dispose();
            }
        }
    }
}
