using System.CommandLine;

namespace Gridlock.App.CommandLine;

/// <summary>A puzzle that is there, instead of a fresh one.</summary>
internal sealed class PuzzleOption(string description)
{
    private readonly Option<string?> _file = ValueOption.Text("--puzzle", "FILE", description);

    public void AddTo(Command command) => command.Add(_file);

    /// <summary>Null where a fresh one is to be made.</summary>
    /// <param name="spec">Says how a fresh one is to be.</param>
    /// <exception cref="CommandFailure">Both were asked for.</exception>
    public string? File(ParseResult given, SpecOptions spec)
    {
        string? file = given.GetValue(_file);
        return file is not null && spec.FirstTrait(given) is string trait
            ? throw CommandFailure.Misuse(
                $"{trait} describes a fresh puzzle, and --puzzle names one that is there; leave one of them away."
            )
            : file;
    }
}
