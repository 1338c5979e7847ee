namespace Gridlock.App.Simulation;

/// <summary>The simulated server can not start; the message is one sentence that names the value and the way out.</summary>
public sealed class SimulatedServerException(string message, Exception? innerException = null)
    : Exception(message, innerException);
