namespace Gridlock.Puzzles.Wording.Checks;

/// <summary>How a player is asked to look at an arrangement again.</summary>
public enum Stance
{
    /// <summary>Without a word for or against it.</summary>
    Check,

    /// <summary>Asks whether it is sure.</summary>
    Sure,

    /// <summary>Says that the arrangement is wrong, whether or not it is.</summary>
    Wrong,

    /// <summary>Says that one condition is violated, whether or not it is.</summary>
    Violated,

    /// <summary>Shows the arrangement that another player gave.</summary>
    Other,

    /// <summary>Shows an arrangement that is right, or nearly so, without a word on where it comes from.</summary>
    Planted,
}
