using Gridlock.Core.Players.Simulated.Solving;
using Gridlock.Core.Players.Simulated.Telling;
using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Explaining;
using Gridlock.Solver.Deduction;

namespace Gridlock.Core.Players.Simulated.Scholar;

/// <summary>One sentence for one inference.</summary>
internal sealed class StepWords(Speaker speaker)
{
    private readonly Effects _effects = new(speaker);

    /// <summary>Placements because nothing else is left.</summary>
    internal string ByElimination(IEnumerable<Change> placed)
    {
        string places = _effects.All(placed);
        return speaker.Pick($"That leaves only this: {places}.", $"So {places}.", $"By elimination, {places}.");
    }

    /// <summary>What a row as a whole gives; empty where nothing falls into place.</summary>
    internal string FromRow(Inference inference)
    {
        Change[] placed = [.. inference.Placements];
        if (placed.Length != 1)
        {
            return placed.Length == 0 ? "" : ByElimination(placed);
        }
        (string the, string column) = (speaker.The(placed[0].Artifact), speaker.Spot(placed[0].Position));
        if (speaker.Puzzle.Grid.IsVault)
        {
            return speaker.Pick(
                $"Nothing else can go in {column}, so {the} is in {column}.",
                $"Only {the} can still take {column}. So {the} is in {column}."
            );
        }
        string category = speaker.Puzzle.Categories[speaker.Puzzle.Grid.CategoryOf(placed[0].Artifact)].Name;
        return speaker.Pick(
            $"Nothing else in the {category} row can go in {column}, so {the} is in {column}.",
            $"In the {category} row only {the} can still take {column}. So {the} is in {column}."
        );
    }

    /// <param name="isNew">Whether the condition has not been spoken of before.</param>
    internal string FromConditions(Inference inference, bool isNew)
    {
        int number = inference.Numbers[0];
        Condition condition = speaker.Puzzle.Conditions[number - 1].Condition;
        // What was said before is not said again; what only narrows a little can wait until it decides something.
        string effects = _effects.Of(isNew ? inference.Changes : inference.Changes.Where(change => change.Left <= 2));
        if (inference.Numbers.Length > 1)
        {
            return $"Conditions {PuzzleWords.List([.. inference.Numbers.Select(n => $"{n}")])} together mean that {effects}.";
        }
        if (!isNew)
        {
            return speaker.Pick(
                $"Condition {number} again: {effects}.",
                $"With that, condition {number} gives that {effects}.",
                $"Now by condition {number}, {effects}.",
                $"Back to condition {number}: {effects}."
            );
        }
        string clause = speaker.Clause(condition);
        if (condition.Kind.Group == ConditionGroup.Direct)
        {
            // A direct condition is its own effect, unless it meets what is known already.
            bool more = inference.Placements.Any() && condition.Kind.Name != "in-column";
            return $"Condition {number}: {clause}" + (more ? $", so {effects}." : ".");
        }
        return speaker.Pick(
            $"Condition {number}: {clause}, so {effects}.",
            $"Condition {number} says that {clause}. So {effects}.",
            $"Next, condition {number}: {clause}. That means {effects}."
        );
    }
}
