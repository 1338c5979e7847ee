using System.Collections.Immutable;
using System.CommandLine;
using Gridlock.Core.Judging.Verification.Styles;
using Gridlock.Core.Runs.Plans;

namespace Gridlock.App.CommandLine;

/// <summary>How verification rounds ask.</summary>
internal sealed class VerifyOption
{
    private readonly Option<string[]> _styles = new("--verify")
    {
        HelpName = "STYLE",
        Description =
            $"How the rounds ask, in turn: {string.Join(", ", StyleWords.All)}; with +fresh in a new conversation, with +confidence for how sure the player is (check).",
    };

    public void AddTo(Verb verb) => verb.Add(_styles);

    /// <summary>None where the option was not given.</summary>
    public ImmutableArray<VerificationStyle> Read(ParseResult given)
    {
        string[] written = given.GetValue(_styles) ?? [];
        return written.Length <= Plan.MostRounds
            ? [.. written.Select(ReadOne)]
            : throw CommandFailure.Misuse(
                $"{written.Length} styles are too many; give --verify at most {Plan.MostRounds} times."
            );
    }

    /// <exception cref="CommandFailure">There is no such style.</exception>
    public static VerificationStyle ReadOne(string written) =>
        StyleWords.Read(written) switch
        {
            StyleReading.Read read => read.Style,
            StyleReading.Refused refused => throw CommandFailure.Misuse($"--verify: {refused.Reason}"),
            _ => throw new InvalidOperationException("A style is read or not."),
        };
}
