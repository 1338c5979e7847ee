namespace Gridlock.Solver.CpSat;

/// <summary>Which CP-SAT gave an answer; recorded with every proof.</summary>
/// <param name="Name">"native" or "wasm".</param>
/// <param name="Version">The version of the package that holds the solver.</param>
/// <param name="Runtime">What it runs on, such as ".NET 10.0.0" or "Node 26.10.0, JSPI".</param>
public sealed record EngineIdentity(string Name, string Version, string Runtime)
{
    public override string ToString() => $"{Name} {Version} ({Runtime})";
}
