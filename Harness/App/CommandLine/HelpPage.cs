using System.CommandLine;
using Gridlock.App.Terminal;

namespace Gridlock.App.CommandLine;

/// <summary>Writes what --help shows, at most 80 columns wide where the words allow it.</summary>
internal sealed class HelpPage(Surroundings surroundings)
{
    private const int MostWidth = 80;
    private const int MostLabel = 26;

    private readonly TextWriter _output = surroundings.Output;

    // Asked for when a page is written: most starts of the program write none.
    private readonly Lazy<int> _width = new(() =>
        Math.Min(TerminalView.TextWidth(surroundings.Environment), MostWidth)
    );

    public void Write(Command command)
    {
        Paragraph("", command.Description ?? "");
        _output.WriteLine();
        _output.WriteLine($"Usage: {Usage(command)}");
        Table("Commands", command.Subcommands.Select(static sub => (sub.Name, sub.Description ?? "")));
        Table("Arguments", command.Arguments.Select(static arg => (Label(arg), arg.Description ?? "")));
        Table("Options", OptionsOf(command).Select(static option => (Label(option), option.Description ?? "")));
        if (command is Verb verb)
        {
            Examples(verb);
            Table("Exit codes", verb.ExitCodes.Select(static pair => ($"{(int)pair.Code}", pair.Meaning)));
        }
        else
        {
            _output.WriteLine();
            _output.WriteLine($"'{CommandTree.ProgramName} COMMAND --help' tells more, with examples to copy.");
        }
    }

    private static string Usage(Command command)
    {
        string name = Verb.NameOf(command);
        if (command.Subcommands.Count > 0)
        {
            return $"{name} COMMAND";
        }
        string arguments = string.Concat(command.Arguments.Select(static argument => " " + Label(argument)));
        return $"{name}{arguments} [options]";
    }

    private static IEnumerable<Option> OptionsOf(Command command)
    {
        IEnumerable<Option> inherited = command
            .Parents.OfType<Command>()
            .SelectMany(static parent => parent is RootCommand ? parent.Options : OptionsOf(parent))
            .Where(static option => option.Recursive);
        return command.Options.Concat(inherited).Distinct().Where(static option => !option.Hidden);
    }

    private static string Label(Argument argument) => argument.HelpName ?? argument.Name.ToUpperInvariant();

    private static string Label(Option option) =>
        option.HelpName is string value ? $"{option.Name} {value}" : option.Name;

    private void Examples(Verb verb)
    {
        if (verb.Examples.Count == 0)
        {
            return;
        }
        _output.WriteLine();
        _output.WriteLine("Examples:");
        foreach ((string line, string meaning) in verb.Examples)
        {
            Paragraph("  # ", meaning);
            _output.WriteLine("  " + line);
        }
    }

    private void Table(string title, IEnumerable<(string Label, string Text)> rows)
    {
        (string Label, string Text)[] all = [.. rows];
        if (all.Length == 0)
        {
            return;
        }
        _output.WriteLine();
        _output.WriteLine($"{title}:");
        int label = Math.Min(MostLabel, all.Max(static row => row.Label.Length));
        string indent = new(' ', label + 4);
        foreach ((string name, string text) in all)
        {
            string first = "  " + name.PadRight(label) + "  ";
            if (name.Length > label)
            {
                _output.WriteLine("  " + name);
                first = indent;
            }
            Paragraph(first, text, indent);
        }
    }

    private void Paragraph(string first, string text, string? indent = null)
    {
        string line = first;
        bool empty = true;
        foreach (string word in text.Split(' '))
        {
            if (!empty && line.Length + 1 + word.Length > _width.Value)
            {
                _output.WriteLine(line);
                line = indent ?? first;
                empty = true;
            }
            line += empty ? word : " " + word;
            empty = false;
        }
        _output.WriteLine(line);
    }
}
