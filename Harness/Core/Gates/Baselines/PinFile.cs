using System.Text.Encodings.Web;
using System.Text.Json;
using Gridlock.Core.Reports.Judgements;

namespace Gridlock.Core.Gates.Baselines;

/// <summary>A baseline as a file that can be kept in a repository: what a check needs of a run, and nothing else of it.</summary>
public static class PinFile
{
    public const string Format = "gridlock-pin/1";

    private const string AnyVersion = "gridlock-pin/";

    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    public static string Write(Baseline baseline) =>
        JsonSerializer.Serialize(new Document(Format, baseline), s_json) + "\n";

    /// <param name="fileName">As sentences name it.</param>
    public static PinReading Read(string text, string fileName)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(text);
            string? format = json.RootElement.GetProperty("format").GetString();
            if (format?.StartsWith(AnyVersion, StringComparison.Ordinal) is not true)
            {
                return new PinReading.Refused(
                    $"'{fileName}' is not a pinned baseline but of the format '{format}'; name a run's folder, or make a baseline of it with 'gridlock check --baseline RUN --pin FILE'."
                );
            }
            if (format != Format)
            {
                return new PinReading.Refused(
                    $"'{fileName}' is a baseline of the format '{format}', and this version reads '{Format}'; pin the run again with 'gridlock check --pin'."
                );
            }
            Baseline baseline = json.Deserialize<Document>(s_json)!.Baseline;
            return baseline.Judge == JudgeVersion.Current
                ? PinFault.Of(baseline) is not string fault
                    ? new PinReading.Accepted(baseline)
                    : new PinReading.Refused(
                        $"'{fileName}' is a baseline that was altered: {fault}; pin the run again with 'gridlock check --pin'."
                    )
                : new PinReading.Refused(
                    $"'{fileName}' was measured by judge {baseline.Judge}, and this is judge {JudgeVersion.Current}, which may judge otherwise; pin the run again with 'gridlock check --pin'."
                );
        }
        catch (Exception other)
            when (other is JsonException or KeyNotFoundException or InvalidOperationException or NotSupportedException)
        {
            return new PinReading.Refused(
                $"'{fileName}' is not a pinned baseline; make one with 'gridlock check --baseline RUN --pin FILE'."
            );
        }
    }

    private sealed record Document(string Format, Baseline Baseline);
}
