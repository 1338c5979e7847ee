namespace Gridlock.Core.Runs.Cases;

/// <summary>One puzzle of a plan, before it is made or read.</summary>
/// <param name="Number">Counts from 1 over all batches, in the order of the plan.</param>
/// <param name="Batch">From 0, in the order of the plan.</param>
/// <param name="Index">From 0, within its batch.</param>
public readonly record struct PuzzleSlot(int Number, int Batch, int Index);
