namespace Gridlock.Solver.CpSat.Native;

/// <summary>The native engine's library is there but can not be used.</summary>
internal sealed class NativeLibraryException(string message, Exception inner) : Exception(message, inner);
