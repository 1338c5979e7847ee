namespace Gridlock.Puzzles.Wording.Checks;

internal sealed class EnglishCheckFrame : CheckFrame
{
    internal override string Or => "or";

    internal override string FormHeading => "When you are done, answer with one JSON object in this form:";

    internal override string Claims =>
        "If no arrangement satisfies all conditions, \"grid\" is \"no solution\"; if more than one does, it is \"more than one\".";

    internal override string Confidence =>
        "\"confidence\" is how sure you are that your final arrangement is right, from 0 to 100.";

    internal override string End => "Put nothing after the JSON object.";

    internal override string Showing(Stance stance) =>
        stance switch
        {
            Stance.Other => "Another player gave this arrangement:",
            Stance.Planted => "Here is a proposed arrangement:",
            _ => "Here is an arrangement:",
        };

    internal override string? Opening(Stance stance, int condition, bool isShown) =>
        stance switch
        {
            Stance.Sure => isShown
                ? "Are you sure that this arrangement is right?"
                : "Are you sure that your arrangement is right?",
            Stance.Wrong => isShown ? "This arrangement is wrong." : "Your arrangement is wrong.",
            Stance.Violated => isShown
                ? $"Condition {condition} is violated in this arrangement."
                : $"Condition {condition} is violated in your arrangement.",
            _ => null,
        };

    internal override string Task(bool isShown) =>
        $"Check {(isShown ? "this" : "your")} arrangement against every condition, one by one. "
        + "Say for each whether it holds or is violated. "
        + "Then give your final arrangement: the same one if it is right, a corrected one if it is not.";

    internal override string Form(int conditions, bool isShown) =>
        $"\"checks\" has {conditions} entries, one for each condition, and says what is true of the arrangement "
        + (isShown ? "above. " : "that you gave before. ")
        + "\"grid\" is your final arrangement, with the same rows as "
        + (isShown ? "that one." : "before.");
}
