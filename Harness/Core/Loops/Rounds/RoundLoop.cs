namespace Gridlock.Core.Loops.Rounds;

/// <summary>A loop across the rounds of a match.</summary>
/// <param name="Kind"><see cref="LoopKind.FlipFlop"/> where two allocations take turns, <see cref="LoopKind.VerificationCycle"/> where more do.</param>
/// <param name="First">The round whose allocation came back first.</param>
/// <param name="Return">The round in which it came back.</param>
/// <param name="Last">The last round that goes on with it.</param>
/// <param name="Period">Different allocations in the cycle.</param>
/// <param name="Repeats">How many times the cycle was gone through, the first time included.</param>
public readonly record struct RoundLoop(LoopKind Kind, int First, int Return, int Last, int Period, double Repeats);
