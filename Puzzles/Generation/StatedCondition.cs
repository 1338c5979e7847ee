using Gridlock.Puzzles.Conditions;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Generation;

/// <summary>A condition with the constraints that state it, made once.</summary>
internal readonly record struct StatedCondition(Condition Condition, Constraint[] Constraints);
