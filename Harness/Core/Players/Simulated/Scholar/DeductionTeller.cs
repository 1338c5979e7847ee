using System.Collections.Immutable;
using Gridlock.Core.Players.Simulated.Solving;
using Gridlock.Core.Players.Simulated.Telling;
using Gridlock.Puzzles.Explaining;
using Gridlock.Solver.Deduction;

namespace Gridlock.Core.Players.Simulated.Scholar;

/// <summary>Tells a chain of deductions as prose: what each condition gives, what falls into place, now and then the table.</summary>
internal sealed class DeductionTeller(Speaker speaker)
{
    private const int PlacementsBetweenTables = 9;
    private const int LeastOpenInTable = 4;
    private const int StepsInParagraph = 4;

    private readonly StepWords _words = new(speaker);
    private readonly WhatIfWords _whatIfs = new(speaker);
    private readonly HashSet<int> _introduced = [];
    private readonly List<Change> _eliminated = [];
    private int _placed;
    private int _nextTable = PlacementsBetweenTables;
    private int _inParagraph;

    internal IEnumerable<string> Opening()
    {
        var grid = speaker.Puzzle.Grid;
        var labels = speaker.Puzzle.Labels;
        int conditions = speaker.Puzzle.Conditions.Length;
        (string room, string share) = grid.IsVault
            ? ($"{grid.Rows} rows and {grid.Columns} columns", "one in each cell")
            : (
                $"{grid.Columns} {labels.ColumnNoun.Plural} and {grid.Rows} kinds",
                $"{grid.Rows} in each {labels.ColumnNoun.Singular}"
            );
        yield return speaker.Pick(
            $"There are {room}, so {grid.Artifacts} objects to place, with {conditions} conditions. ",
            $"I have to place {grid.Artifacts} objects, {share}, and I have {conditions} conditions. "
        );
        yield return speaker.Pick(
            "I will start with what the conditions say directly.\n\n",
            "First the conditions that fix something at once.\n\n",
            "Let me work through it step by step.\n\n"
        );
    }

    internal IEnumerable<string> Tell(Attempt attempt)
    {
        bool guessed = false;
        foreach (Inference inference in attempt.Inferences())
        {
            guessed |= inference.IsGuess;
            if (IsElimination(inference))
            {
                _eliminated.AddRange(inference.Placements);
                continue;
            }
            string told = Sentence(inference, attempt.Problem);
            if (told.Length == 0)
            {
                continue;
            }
            foreach (string sentence in Eliminated(inference.Domains))
            {
                yield return sentence;
            }
            yield return InParagraph(told);
            _placed += inference.Placements.Count();
        }
        foreach (string sentence in Eliminated([.. attempt.Positions.Select(position => 1UL << position)]))
        {
            yield return sentence;
        }
        yield return EndParagraph()
            + speaker.Pick("Every place is filled:\n", "That completes the grid:\n", "So everything is placed:\n");
        yield return GridTable.Of(attempt.Positions.AsSpan(), speaker.Words);
        yield return guessed
            ? "It satisfies every condition.\n"
            : speaker.Pick("This is the only arrangement left.\n", "Nothing else is possible.\n");
    }

    /// <summary>What the rows alone gave since the last sentence, told in one; then the table, if it is time.</summary>
    private IEnumerable<string> Eliminated(ImmutableArray<ulong> domains)
    {
        if (_eliminated.Count > 0)
        {
            yield return InParagraph(_words.ByElimination(_eliminated));
            _placed += _eliminated.Count;
            _eliminated.Clear();
        }
        if (_placed >= _nextTable && _placed <= speaker.Puzzle.Grid.Artifacts - LeastOpenInTable)
        {
            _nextTable = _placed + PlacementsBetweenTables;
            yield return EndParagraph() + speaker.Pick("So far:\n", "What I know now:\n", "The grid at this point:\n");
            yield return GridTable.Of(domains.AsSpan(), speaker.Words) + "\n";
        }
    }

    private static bool IsElimination(Inference inference) =>
        inference is { Numbers.IsEmpty: true, IsGuess: false, Step: { Assumption: null, Grade: Grade.Direct } };

    private string InParagraph(string sentence)
    {
        string before = _inParagraph == 0 ? "" : " ";
        _inParagraph = (_inParagraph + 1) % StepsInParagraph;
        return before + sentence + (_inParagraph == 0 ? "\n\n" : "");
    }

    private string EndParagraph()
    {
        string end = _inParagraph == 0 ? "" : "\n\n";
        _inParagraph = 0;
        return end;
    }

    private string Sentence(Inference inference, NumberedProblem problem)
    {
        if (inference.Step.Assumption is { } assumption)
        {
            return _whatIfs.Tell(inference, assumption, problem);
        }
        if (inference.IsGuess)
        {
            return $"Nothing more is certain, so I try it: {new Effects(speaker).Of(inference.Changes)}.";
        }
        if (inference.Numbers.IsEmpty)
        {
            return _words.FromRow(inference);
        }
        bool isNew = _introduced.Add(inference.Numbers[0]);
        bool tells = isNew || inference.Changes.Any(change => change.Left <= 2);
        return tells ? _words.FromConditions(inference, isNew) : "";
    }
}
