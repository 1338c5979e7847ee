using System.Collections.Immutable;
using Gridlock.Core.Players.Simulated.Solving;
using Gridlock.Core.Players.Simulated.Telling;
using Gridlock.Puzzles.Explaining;
using Gridlock.Solver.Deduction;

namespace Gridlock.Core.Players.Simulated.Scholar;

/// <summary>A proof by contradiction in two or three sentences; after the first few, in one; after many, only where it decides
/// something.</summary>
internal sealed class WhatIfWords(Speaker speaker)
{
    private const int ToldInFull = 3;
    private const int ToldAtAll = 7;
    private const int ConsequencesTold = 2;
    private const int ConditionsTold = 4;

    private int _told;

    internal string Tell(Inference inference, Assumption assumption, NumberedProblem problem)
    {
        (string the, string column) = (speaker.The(assumption.Variable), speaker.Spot(assumption.Value));
        string outcome = inference.Placements.Any()
            ? new Effects(speaker).Of(inference.Placements)
            : $"{the} is not in {column}";
        if (inference.Numbers.IsEmpty)
        {
            return $"If {the} were in {column}, a row could not be filled, so {outcome}.";
        }
        _told++;
        if (_told > ToldAtAll && inference.Changes.All(change => change.Left > 2))
        {
            return _told == ToldAtAll + 1 ? "I test some more places like this and strike out what fails." : "";
        }
        string conditions = Conditions(inference.Numbers);
        if (_told > ToldInFull)
        {
            return inference.Placements.Any()
                ? speaker.Pick(
                    $"Trying {the} in {column} fails on {conditions}, so {outcome}.",
                    $"With {the} in {column}, {conditions} cannot be met, so {outcome}."
                )
                : speaker.Pick(
                    $"Nor can {the} be in {column}: that fails on {conditions}.",
                    $"Trying {the} in {column} fails too, on {conditions}.",
                    $"And {the} in {column} would clash with {conditions}."
                );
        }
        string then = Consequences(assumption, problem, inference.Domains);
        return speaker.Pick(
            $"Suppose {the} were in {column}. {then}That contradicts {conditions}, so {outcome}.",
            $"What if {the} were in {column}? {then}With {conditions} that is impossible, so {outcome}.",
            $"Assume for a moment that {the} is in {column}. {then}That contradicts {conditions}. So {outcome}."
        );
    }

    private static string Conditions(ImmutableArray<int> numbers)
    {
        List<string> told = [.. numbers.Take(ConditionsTold).Select(number => $"{number}")];
        if (numbers.Length > ConditionsTold)
        {
            told.Add($"{numbers.Length - ConditionsTold} more");
        }
        return $"{(numbers.Length == 1 ? "condition" : "conditions")} {PuzzleWords.List(told)}";
    }

    private string Consequences(Assumption assumption, NumberedProblem problem, ImmutableArray<ulong> domains)
    {
        ulong value = 1UL << assumption.Value;
        Inference[] inner =
        [
            .. Inference.Replay(problem, assumption.Steps, domains.SetItem(assumption.Variable, value)),
        ];
        List<string> told =
        [
            .. inner
                .SelectMany(step => step.Placements.Select(change => Would(change, step.Numbers)))
                .Take(ConsequencesTold),
        ];
        int emptied = inner
            .SelectMany(step => step.Changes)
            .Where(change => change.After == 0)
            .Select(change => change.Artifact)
            .FirstOrDefault(-1);
        if (emptied < 0)
        {
            return told.Count == 0 ? "" : $"Then {PuzzleWords.List(told)}. ";
        }
        string end = $"there would be no place left for {speaker.The(emptied)}";
        if (told.Count == 0)
        {
            return $"Then {end}. ";
        }
        string joint = inner.Length > told.Count + 1 ? "in the end " : "";
        return $"Then {PuzzleWords.List(told)}, and {joint}{end}. ";
    }

    private string Would(Change change, ImmutableArray<int> numbers) =>
        $"{speaker.The(change.Artifact)} would be in {speaker.Spot(change.Position)}"
        + (numbers.Length == 1 ? $" (condition {numbers[0]})" : "");
}
