using System.CommandLine;
using Gridlock.Core.Players.Catalogue;

namespace Gridlock.App.CommandLine;

/// <summary>The user's own providers, prices and limits: a file beside the work, or one that is named.</summary>
internal sealed class ConfigOption
{
    private const string UsualFile = "gridlock.yaml";

    private readonly Option<string?> _file = ValueOption.Text(
        "--config",
        "FILE",
        $"Your own providers, prices and limits ({UsualFile}, where there is one)."
    );

    public void AddTo(Verb verb) => verb.Add(_file);

    /// <summary>The catalogue that ships, with the user's file laid over it.</summary>
    /// <exception cref="CommandFailure">The file can not be read, or is none.</exception>
    public StatedCatalogue Read(ParseResult given) => Read(given.GetValue(_file));

    private static StatedCatalogue Read(string? named)
    {
        string file = named ?? UsualFile;
        if (named is null && !File.Exists(UsualFile))
        {
            return new StatedCatalogue(ProviderCatalogue.BuiltIn, null, []);
        }
        return ProviderCatalogue.BuiltIn.Read(TextOf(file), file) switch
        {
            CatalogueReading.Accepted accepted => new StatedCatalogue(accepted.Catalogue, file, accepted.Changed),
            CatalogueReading.Refused refused => throw CommandFailure.Misuse(refused.Reason),
            _ => throw new InvalidOperationException("A catalogue is accepted or not."),
        };
    }

    private static string TextOf(string file)
    {
        const int most = 1 << 20;
        try
        {
            return new FileInfo(file).Length <= most
                ? File.ReadAllText(file)
                : throw CommandFailure.Misuse(
                    $"'{file}' is longer than a megabyte; name a file of providers and prices."
                );
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            string reason = failure is FileNotFoundException or DirectoryNotFoundException
                ? "there is no such file"
                : "it can not be read";
            throw CommandFailure.Misuse($"'{file}' is not a file of providers and prices: {reason}.");
        }
    }
}
