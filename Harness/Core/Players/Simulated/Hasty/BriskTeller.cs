using System.Collections.Immutable;
using Gridlock.Core.Players.Simulated.Solving;
using Gridlock.Core.Players.Simulated.Telling;
using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Explaining;
using Gridlock.Solver.Deduction;

namespace Gridlock.Core.Players.Simulated.Hasty;

/// <summary>Tells a solution in a hurry: placements, with the condition as the player read it, and its guesses.</summary>
internal sealed class BriskTeller(Speaker speaker, HastyReading reading)
{
    private const int SentencesInLine = 5;
    private const int MovesInSentence = 5;

    private readonly Effects _effects = new(speaker);
    private readonly HashSet<int> _introduced = [];

    internal IEnumerable<string> Tell(HastySolving solving)
    {
        if (solving.Attempt is not { } attempt)
        {
            yield break;
        }
        var byElimination = new List<Change>();
        int sentences = 0;
        foreach (Inference inference in attempt.Inferences())
        {
            if (inference.Numbers.IsEmpty && !inference.IsGuess)
            {
                byElimination.AddRange(inference.Placements);
                continue;
            }
            string told =
                inference.IsGuess ? Guess(inference)
                : inference.Step.Assumption is { } assumption ? FromWhatIf(inference, assumption)
                : FromConditions(inference);
            if (told.Length == 0)
            {
                continue;
            }
            if (byElimination.Count > 0)
            {
                yield return Rest(byElimination) + End(ref sentences);
                byElimination.Clear();
            }
            yield return told + End(ref sentences);
        }
        if (byElimination.Count > 0)
        {
            yield return Rest(byElimination) + " ";
        }
        foreach (string sentence in LeftAside(solving))
        {
            yield return sentence;
        }
    }

    /// <summary>A grid found on a second try: only what moved.</summary>
    internal IEnumerable<string> TellMoves(HastySolving solving, ImmutableArray<byte> before)
    {
        if (solving.Attempt is not { } attempt)
        {
            yield break;
        }
        int[] moved = [.. Enumerable.Range(0, before.Length).Where(a => before[a] != attempt.Positions[a])];
        if (moved.Length == 0)
        {
            yield return speaker.Pick("But I end up with the same grid. ", "Nothing changes, though. ");
        }
        foreach (int[] some in moved.Chunk(MovesInSentence))
        {
            string places = PuzzleWords.List([.. some.Select(a => speaker.Place(a, attempt.Positions[a]))]);
            yield return some[0] == moved[0]
                ? $"Now {places}.\n"
                : speaker.Pick($"Then {places}.\n", $"And {places}.\n");
        }
        foreach (string sentence in LeftAside(solving))
        {
            yield return sentence;
        }
    }

    private IEnumerable<string> LeftAside(HastySolving solving) =>
        solving.LeftAside.Select(number =>
            speaker.Pick(
                $"\nCondition {number} does not quite fit with this, but the rest does. ",
                $"\nHmm, condition {number} gets in the way. I will leave it aside. ",
                $"\nI could not make condition {number} work here. "
            )
        );

    private string FromConditions(Inference inference)
    {
        int number = inference.Numbers[0];
        bool isNew = !_introduced.Contains(number);
        if (reading[number] is not { } condition || (!inference.Placements.Any() && !(isNew && IsNoted(number))))
        {
            return "";
        }
        _introduced.Add(number);
        string effects = _effects.Of(inference.Placements.Any() ? inference.Placements : inference.Changes);
        if (!isNew)
        {
            return speaker.Pick($"Condition {number} again, so {effects}.", $"So with condition {number}, {effects}.");
        }
        string clause = speaker.Clause(condition);
        if (condition.Kind.Group == ConditionGroup.Direct && !inference.Placements.Any())
        {
            return $"Condition {number}: {clause}.";
        }
        return condition.Kind.Name == "in-column"
            ? speaker.Pick($"{PuzzleWords.Capital(clause)} (condition {number}).", $"Condition {number}: {clause}.")
            : speaker.Pick(
                $"Condition {number}, {clause}, so {effects}.",
                $"Then condition {number}: {clause}. So {effects}.",
                $"Condition {number} says {clause}, which means {effects}."
            );
    }

    private string FromWhatIf(Inference inference, Assumption assumption)
    {
        if (!inference.Placements.Any())
        {
            return "";
        }
        string tried = $"{speaker.The(assumption.Variable)} in {speaker.Spot(assumption.Value)}";
        string because = inference.Numbers.IsEmpty
            ? "does not work"
            : $"does not go with condition {inference.Numbers[^1]}";
        return PuzzleWords.Capital($"{tried} {because}, so {_effects.Of(inference.Placements)}.");
    }

    // A hurried player says little of what places nothing, but what it got wrong it said aloud.
    private bool IsNoted(int number) => reading.Wrong.ContainsKey(number);

    private string Guess(Inference inference) =>
        speaker.Pick("Not sure here, I will just go on: ", "I will take a guess: ", "Could be either, let me say ")
        + _effects.Of(inference.Changes)
        + ".";

    private string Rest(List<Change> placed)
    {
        string places = _effects.All(placed);
        return speaker.Pick($"Then {places}.", $"So {places}.", $"Which leaves this: {places}.");
    }

    private static string End(ref int sentences) => ++sentences % SentencesInLine == 0 ? "\n" : " ";
}
