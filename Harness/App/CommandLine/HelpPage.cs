using System.CommandLine;

namespace Gridlock.App.CommandLine;

/// <summary>Writes what --help shows, at most 80 columns wide where the words allow it.</summary>
internal static class HelpPage
{
    private const int Width = 80;
    private const int MostLabel = 26;

    public static void Write(Command command, TextWriter output)
    {
        Paragraph(output, "", command.Description ?? "");
        output.WriteLine();
        output.WriteLine($"Usage: {Usage(command)}");
        Table(output, "Commands", command.Subcommands.Select(static sub => (sub.Name, sub.Description ?? "")));
        Table(output, "Arguments", command.Arguments.Select(static arg => (Label(arg), arg.Description ?? "")));
        Table(output, "Options", OptionsOf(command).Select(static option => (Label(option), option.Description ?? "")));
        if (command is Verb verb)
        {
            Examples(output, verb);
            Table(output, "Exit codes", verb.ExitCodes.Select(static pair => ($"{(int)pair.Code}", pair.Meaning)));
        }
        else
        {
            output.WriteLine();
            output.WriteLine($"'{CommandTree.ProgramName} COMMAND --help' tells more, with examples to copy.");
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

    private static void Examples(TextWriter output, Verb verb)
    {
        if (verb.Examples.Count == 0)
        {
            return;
        }
        output.WriteLine();
        output.WriteLine("Examples:");
        foreach ((string line, string meaning) in verb.Examples)
        {
            Paragraph(output, "  # ", meaning);
            output.WriteLine("  " + line);
        }
    }

    private static void Table(TextWriter output, string title, IEnumerable<(string Label, string Text)> rows)
    {
        (string Label, string Text)[] all = [.. rows];
        if (all.Length == 0)
        {
            return;
        }
        output.WriteLine();
        output.WriteLine($"{title}:");
        int label = Math.Min(MostLabel, all.Max(static row => row.Label.Length));
        string indent = new(' ', label + 4);
        foreach ((string name, string text) in all)
        {
            string first = "  " + name.PadRight(label) + "  ";
            if (name.Length > label)
            {
                output.WriteLine("  " + name);
                first = indent;
            }
            Paragraph(output, first, text, indent);
        }
    }

    private static void Paragraph(TextWriter output, string first, string text, string? indent = null)
    {
        string line = first;
        bool empty = true;
        foreach (string word in text.Split(' '))
        {
            if (!empty && line.Length + 1 + word.Length > Width)
            {
                output.WriteLine(line);
                line = indent ?? first;
                empty = true;
            }
            line += empty ? word : " " + word;
            empty = false;
        }
        output.WriteLine(line);
    }
}
