using System.CommandLine;
using System.CommandLine.Parsing;
using Gridlock.Core.Players;

namespace Gridlock.App.CommandLine;

/// <summary>Puts into one sentence why an argument list can not be followed.</summary>
internal static class Misuse
{
    /// <summary>Null if it can.</summary>
    public static string? In(ParseResult parsed)
    {
        Command command = parsed.CommandResult.Command;
        // The parser takes words in square brackets for directives, and there are none.
        if (parsed.Tokens is [{ Type: TokenType.Directive, Value: string directive }, ..])
        {
            return Unmatched(directive, command);
        }
        if (parsed.Errors.Count == 0)
        {
            return null;
        }
        // A mistyped option swallows or displaces what follows, so it is the cause where it is there at all.
        return parsed.UnmatchedTokens.Count > 0
            ? Unmatched(parsed.UnmatchedTokens[0], command)
            : Sentence(parsed.Errors[0], command);
    }

    private static string Unmatched(string token, Command command)
    {
        bool isOption = token.StartsWith('-');
        IEnumerable<string> known = isOption
            ? Options(command).Select(static option => option.Name)
            : command.Subcommands.Select(static sub => sub.Name);
        string? nearest = NearestName.Of(token.Split('=', ':')[0], known);
        string way = nearest is null ? SeeHelp(command) : $"did you mean {nearest}?";
        string name = Verb.NameOf(command);
        return (isOption, command.Subcommands.Count > 0) switch
        {
            (true, _) => $"'{name}' has no option '{Printable(token)}'; {way}",
            (false, true) => $"'{name}' has no command '{Printable(token)}'; {way}",
            _ => $"'{name}' does not know what to do with '{Printable(token)}'; {way}",
        };
    }

    private static string Sentence(ParseError error, Command command)
    {
        string name = Verb.NameOf(command);
        switch (error.SymbolResult)
        {
            case OptionResult option
                when option.IdentifierTokenCount > 1 && option.Option.Arity.MaximumNumberOfValues == 1:
                return $"{option.Option.Name} is given {option.IdentifierTokenCount} times; give it once.";
            case OptionResult { Tokens.Count: 0 } option:
                return $"{option.Option.Name} needs a value; {SeeHelp(command)}";
            case ArgumentResult { Tokens.Count: 0, Parent: CommandResult } argument:
                return $"'{name}' needs {argument.Argument.HelpName ?? argument.Argument.Name}; {SeeHelp(command)}";
            case CommandResult when command.Subcommands.Count > 0:
                string commands = string.Join(", ", command.Subcommands.Select(static sub => sub.Name));
                return $"'{name}' needs a command: {commands}; {SeeHelp(command)}";
            default:
                return Printable(error.Message);
        }
    }

    private static IEnumerable<Option> Options(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(Options).Where(static o => o.Recursive));

    private static string SeeHelp(Command command) => $"see '{Verb.NameOf(command)} --help'.";

    private static string Printable(string text) =>
        string.Concat(text.Select(static c => char.IsControl(c) ? '\uFFFD' : c));
}
