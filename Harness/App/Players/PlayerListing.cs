using Gridlock.App.CommandLine;
using Gridlock.App.Simulation;
using Gridlock.App.Terminal;
using Gridlock.Core.Players.Catalogue;

namespace Gridlock.App.Players;

/// <summary>Who can play, for people; no line is wider than the screen.</summary>
internal static class PlayerListing
{
    private const int NameWidth = 19;
    private const int DialectWidth = 21;
    private const int KeyWidth = 36;
    private const string Further = "    ";

    public static void Write(StatedCatalogue stated, Func<string, string?> environment, int width, TextWriter output)
    {
        output.WriteLine("Simulated, no key needed:");
        foreach (string name in SimulatedCast.Players.Names)
        {
            output.WriteLine($"  {"sim/" + name, -20} {SimulatedCast.Players.LabelOf(name)}");
        }
        output.WriteLine($"  {"sim/replay:RUN", -20} answers from a run's journal");
        output.WriteLine();
        output.WriteLine("Providers, written provider/model:");
        foreach (Provider provider in stated.Catalogue.Providers)
        {
            bool isStated = stated.Changed.Contains(provider.Name);
            string[] cells =
            [
                provider.Name.PadRight(NameWidth - 1),
                provider.Dialect.PadRight(DialectWidth - 1),
                KeyOf(provider, environment).PadRight(KeyWidth - 1),
                provider.Address.Text,
                .. isStated ? [$"(from {stated.File})"] : Array.Empty<string>(),
            ];
            foreach (string line in Flow(cells, width))
            {
                output.WriteLine(line);
            }
        }
        output.WriteLine();
        string open =
            $"Any server that speaks the OpenAI chat protocol is written http://host/v1#model; its key, where it wants one, comes from {ProviderCatalogue.AddressKeyVariable}.";
        foreach (string line in TextWrap.Lines(open, width))
        {
            output.WriteLine(line);
        }
    }

    private static string KeyOf(Provider provider, Func<string, string?> environment) =>
        provider.HasKey(environment) switch
        {
            null => "no key needed",
            true => $"{provider.KeyVariable} is set",
            false when !provider.KeyIsRequired => $"{provider.KeyVariable} is optional",
            false => $"{provider.KeyVariable} is not set",
        };

    /// <summary>Cells side by side while they fit, the next ones indented below; one that is wider than a line is broken.</summary>
    private static IEnumerable<string> Flow(IEnumerable<string> cells, int width)
    {
        string? line = null;
        string before = "  ";
        foreach (string cell in cells)
        {
            string bare = cell.TrimEnd();
            if (line is not null && line.Length + 1 + TextWrap.Cells(bare) <= width)
            {
                line += " " + cell;
                continue;
            }
            if (line is not null)
            {
                yield return line.TrimEnd();
                before = Further;
            }
            string[] pieces = [.. TextWrap.Lines(bare, width - before.Length)];
            foreach (string piece in pieces[..^1])
            {
                yield return before + piece;
            }
            line = before + (pieces.Length == 1 ? cell : pieces[^1]);
        }
        yield return line?.TrimEnd() ?? "";
    }
}
