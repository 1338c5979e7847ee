namespace Gridlock.Solver.CpSat.Wasm;

/// <summary>The worker process ended, or wrote what is no answer; it has to be replaced.</summary>
internal sealed class WorkerLostException(string message, Exception? inner = null) : IOException(message, inner);
