namespace Gridlock.Solver.CpSat;

/// <summary>Which engine to use.</summary>
public enum EngineChoice
{
    /// <summary>Native where it is there, else wasm.</summary>
    Best,
    Native,
    Wasm,
}
