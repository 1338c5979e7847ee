namespace Gridlock.Core.Matches;

/// <summary>One message of a match's conversation.</summary>
/// <param name="Role">"user" or "assistant".</param>
public sealed record Turn(string Role, string Text)
{
    public const string User = "user";
    public const string Assistant = "assistant";
}
