namespace Gridlock.Solver.CpSat.Wasm;

internal enum WorkerStatus : uint
{
    Answer = 0,
    Error = 1,
    Hello = 2,
}
