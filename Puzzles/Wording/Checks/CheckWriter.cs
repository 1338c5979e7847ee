using System.Text;

namespace Gridlock.Puzzles.Wording.Checks;

/// <summary>Writes the messages that ask a player to look at an arrangement again, in the puzzle's language.</summary>
public static class CheckWriter
{
    /// <exception cref="ArgumentException">The stance needs a condition or an arrangement that the wish does not name.</exception>
    public static string Write(Puzzle puzzle, int tier, CheckWish wish)
    {
        if (wish is { Stance: Stance.Violated, Condition: null })
        {
            throw new ArgumentException("A condition is to be called violated, and none is named.", nameof(wish));
        }
        if (wish.Grid is null && (wish.Fresh || wish.Stance is Stance.Other or Stance.Planted))
        {
            throw new ArgumentException("An arrangement is to be shown, and none is there.", nameof(wish));
        }
        CheckFrame frame = CheckFrame.Of(puzzle.Labels.Phrasing.Language);
        bool isShown = wish.Grid is not null;
        var text = new StringBuilder();
        if (wish.Fresh)
        {
            text.Append(PromptWriter.Statement(puzzle, tier)).Append('\n');
        }
        if (isShown)
        {
            text.Append(frame.Showing(wish.Stance)).Append($"\n{{\"grid\": {wish.Grid}}}\n\n");
        }
        if (frame.Opening(wish.Stance, wish.Condition ?? 0, isShown) is string opening)
        {
            text.Append(opening).Append(' ');
        }
        text.Append(frame.Task(isShown)).Append("\n\n");
        int conditions = puzzle.ConditionsOf(tier).Length;
        text.Append(frame.FormHeading)
            .Append("\n{\"checks\": [")
            .Append($"{{\"condition\": 1, \"holds\": true {frame.Or} false}}, ..., ")
            .Append($"{{\"condition\": {conditions}, \"holds\": true {frame.Or} false}}], \"grid\": ...")
            .Append(wish.AsksConfidence ? ", \"confidence\": ...}\n" : "}\n")
            .Append(frame.Form(conditions, isShown));
        if (wish.Fresh)
        {
            text.Append(' ').Append(frame.Claims);
        }
        if (wish.AsksConfidence)
        {
            text.Append(' ').Append(frame.Confidence);
        }
        return text.Append(' ').Append(frame.End).Append('\n').ToString();
    }

    /// <summary>What a message of this language says for or against an arrangement; <see cref="Stance.Check"/> where it says nothing.</summary>
    public static (Stance Stance, int? Condition) Recognise(string message, Language language, int conditions)
    {
        CheckFrame frame = CheckFrame.Of(language);
        if (Says(Stance.Sure) || Says(Stance.Wrong))
        {
            return (Says(Stance.Sure) ? Stance.Sure : Stance.Wrong, null);
        }
        for (int number = 1; number <= conditions; number++)
        {
            if (Says(Stance.Violated, number))
            {
                return (Stance.Violated, number);
            }
        }
        foreach (Stance shown in (ReadOnlySpan<Stance>)[Stance.Other, Stance.Planted])
        {
            if (message.Contains(frame.Showing(shown), StringComparison.Ordinal))
            {
                return (shown, null);
            }
        }
        return (Stance.Check, null);

        bool Says(Stance stance, int number = 0) =>
            message.Contains(frame.Opening(stance, number, false)!, StringComparison.Ordinal)
            || message.Contains(frame.Opening(stance, number, true)!, StringComparison.Ordinal);
    }
}
