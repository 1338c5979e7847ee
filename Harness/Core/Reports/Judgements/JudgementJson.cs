using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gridlock.Core.Reports.Judgements;

/// <summary>How verdicts become JSON.</summary>
[JsonSerializable(typeof(CaseVerdict))]
internal sealed partial class JudgementJson : JsonSerializerContext
{
    private static readonly JudgementJson s_lines = new(
        new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
        }
    );

    public static string Write(CaseVerdict verdict) => JsonSerializer.Serialize(verdict, s_lines.CaseVerdict);

    /// <summary>Null where the line is no verdict.</summary>
    public static CaseVerdict? Read(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, s_lines.CaseVerdict);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
