using System.Text.Json;
using Gridlock.Core.Players.Wire;

namespace Gridlock.Core.Tests.Players.Dialects;

/// <summary>What a reader makes of payloads, put together by the test's own means.</summary>
internal sealed record Said(IReadOnlyList<WireEvent> Events)
{
    public string Reasoning => string.Concat(Events.OfType<WireEvent.Reasoning>().Select(piece => piece.Text));

    public string Answer => string.Concat(Events.OfType<WireEvent.Answer>().Select(piece => piece.Text));

    public WireEvent.Finished Finish => Events.OfType<WireEvent.Finished>().Should().ContainSingle().Subject;

    public ProviderFault Fault => Events.OfType<WireEvent.Failed>().Should().ContainSingle().Subject.Fault;

    public TokenCount Usage =>
        Events.OfType<WireEvent.Usage>().Select(usage => usage.Count).Aggregate((first, then) => first.Then(then));

    public string? Model =>
        Events.OfType<WireEvent.Served>().Select(served => served.Model).LastOrDefault(m => m is not null);

    public string? Id =>
        Events.OfType<WireEvent.Served>().Select(served => served.Id).LastOrDefault(id => id is not null);

    public static Said By(IStreamReader reader, params IEnumerable<string> payloads) =>
        new([.. payloads.SelectMany(payload => Read(reader, "message", payload))]);

    public static Said Named(IStreamReader reader, string name, string payload) => new(Read(reader, name, payload));

    private static List<WireEvent> Read(IStreamReader reader, string name, string payload)
    {
        using JsonDocument json = JsonDocument.Parse(payload);
        return [.. reader.Read(name, json.RootElement)];
    }
}
