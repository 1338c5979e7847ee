using OpenTelemetry.Exporter;

namespace Gridlock.Core.Reports.Exports.Traces;

/// <summary>Where traces go, by the environment variables that the OpenTelemetry specification names.</summary>
public sealed record TraceEndpoint(Uri Address, OtlpExportProtocol Protocol, string? Headers)
{
    private const string Any = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string Traces = "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT";

    /// <summary>Null and a sentence where the variables say nothing, or nothing usable.</summary>
    public static TraceEndpoint? Find(Func<string, string?> environment, out string? flaw)
    {
        string? own = Value(environment, Traces);
        string? any = Value(environment, Any);
        string word =
            Value(environment, "OTEL_EXPORTER_OTLP_TRACES_PROTOCOL")
            ?? Value(environment, "OTEL_EXPORTER_OTLP_PROTOCOL")
            ?? "http/protobuf";
        OtlpExportProtocol? protocol = word switch
        {
            "http/protobuf" => OtlpExportProtocol.HttpProtobuf,
            "grpc" => OtlpExportProtocol.Grpc,
            _ => null,
        };
        string? written = own ?? any;
        flaw =
            written is null ? $"No place for traces is known; set {Any}, such as http://localhost:4318."
            : protocol is null
                ? $"The protocol '{word}' of OTEL_EXPORTER_OTLP_PROTOCOL is not known; there are http/protobuf and grpc."
            : null;
        if (flaw is not null)
        {
            return null;
        }
        // The specification appends the signal's path to the common address alone.
        string full =
            own is null && protocol is OtlpExportProtocol.HttpProtobuf ? $"{any!.TrimEnd('/')}/v1/traces" : written!;
        if (
            !Uri.TryCreate(full, UriKind.Absolute, out Uri? address)
            || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps)
        )
        {
            flaw = $"'{written}' in {(own is null ? Any : Traces)} is not an http or https address.";
            return null;
        }
        string? headers =
            Value(environment, "OTEL_EXPORTER_OTLP_TRACES_HEADERS") ?? Value(environment, "OTEL_EXPORTER_OTLP_HEADERS");
        return new TraceEndpoint(address, protocol!.Value, headers);
    }

    private static string? Value(Func<string, string?> environment, string name) =>
        environment(name)?.Trim() is { Length: > 0 } value ? value : null;
}
