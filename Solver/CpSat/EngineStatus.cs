namespace Gridlock.Solver.CpSat;

/// <summary>Whether an engine works on this machine.</summary>
/// <param name="Name">"native" or "wasm".</param>
/// <param name="Identity">Null where it does not work.</param>
/// <param name="Reason">Why it does not, with the way out; null where it does.</param>
public sealed record EngineStatus(string Name, EngineIdentity? Identity, string? Reason)
{
    public bool Available => Identity is not null;
}
