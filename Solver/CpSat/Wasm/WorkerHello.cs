using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gridlock.Solver.CpSat.Wasm;

/// <summary>What a worker says about itself once it is ready.</summary>
/// <param name="Version">The version of or-tools-wasm.</param>
/// <param name="Flavour">Which of the package's builds runs: JSPI, or the slower Asyncify.</param>
internal sealed record WorkerHello(
    [property: JsonPropertyName("version")] string Version,
    [property: JsonPropertyName("node")] string Node,
    [property: JsonPropertyName("flavour")] string Flavour
)
{
    /// <exception cref="WorkerLostException">The frame is no hello.</exception>
    public static WorkerHello From(WorkerFrame frame)
    {
        try
        {
            WorkerHello? hello =
                frame.Status == WorkerStatus.Hello ? JsonSerializer.Deserialize<WorkerHello>(frame.Payload) : null;
            return hello ?? throw new WorkerLostException("it did not introduce itself");
        }
        catch (JsonException failure)
        {
            throw new WorkerLostException("it did not introduce itself", failure);
        }
    }
}
