using System.Collections.Immutable;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Themes;

/// <summary>Exhibits in the halls of a museum: plain English words, none of which is a part of another.</summary>
public sealed class Museum : Theme
{
    private static readonly ImmutableArray<(string Category, ImmutableArray<string> Artifacts)> Collections =
    [
        ("device", ["astrolabe", "sextant", "telescope", "barometer", "compass", "hourglass", "sundial", "abacus"]),
        ("gem", ["ruby", "sapphire", "emerald", "topaz", "opal", "amethyst", "garnet", "jade"]),
        ("weapon", ["halberd", "crossbow", "rapier", "trident", "dagger", "scimitar", "javelin", "musket"]),
        ("vessel", ["amphora", "goblet", "chalice", "teapot", "decanter", "pitcher", "cauldron", "tureen"]),
        (
            "musical instrument",
            ["harp", "violin", "trumpet", "bagpipe", "mandolin", "tambourine", "accordion", "piccolo"]
        ),
        ("manuscript", ["papyrus", "codex", "atlas", "almanac", "manifesto", "ledger", "psalter", "bestiary"]),
        ("garment", ["kimono", "toga", "shawl", "sari", "poncho", "doublet", "turban", "cassock"]),
        (
            "fossil",
            ["trilobite", "ammonite", "mammoth", "pterosaur", "coelacanth", "megalodon", "stegosaurus", "velociraptor"]
        ),
    ];

    public override string Name => "museum";

    public override PlaceNoun Column(Language language) => new("hall", "halls");

    public override ImmutableArray<ThemedCategory> Draw(int rows, int columns, Language language, SeededRandom random)
    {
        var collections = Collections.ToArray();
        random.Shuffle<(string, ImmutableArray<string>)>(collections);
        var drawn = ImmutableArray.CreateBuilder<ThemedCategory>(rows);
        foreach ((string category, ImmutableArray<string> artifacts) in collections.AsSpan(0, rows))
        {
            string[] names = [.. artifacts];
            random.Shuffle<string>(names);
            drawn.Add(
                new(category, [.. names.AsSpan(0, columns).ToArray().Select(name => new Noun(name, Gender.None))])
            );
        }
        return drawn.ToImmutable();
    }
}
