namespace Gridlock.Core.Players.Budget;

/// <summary>Whether a player can be kept within a budget.</summary>
public static class Affordability
{
    /// <summary>One sentence that says what is missing and how to give it; null if nothing is.</summary>
    public static string? Objection(Player player) =>
        player.Price is null
            ? $"A budget needs the price of '{player.Name}', which is not known: state it in gridlock.yaml (US dollars for a million tokens of input and of output), or play without --budget."
            : null;
}
