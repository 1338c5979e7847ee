using System.Xml.Linq;

namespace Gridlock.App.Tests.House;

/// <summary>Holds the architecture: who sees whom, which folders there are, how long a file may be.</summary>
public sealed class HouseTests
{
    private const int MostLines = 300;

    private static readonly string[] Rooms = ["Puzzles", "Solver", "Harness", "Transcripts", "tests"];

    public static TheoryData<string, string[]> Directions =>
        new()
        {
            { "Solver/Gridlock.Solver.csproj", [] },
            { "Puzzles/Gridlock.Puzzles.csproj", ["Gridlock.Solver"] },
            { "Transcripts/Gridlock.Transcripts.csproj", [] },
            { "Harness/Core/Gridlock.Core.csproj", ["Gridlock.Puzzles", "Gridlock.Solver", "Gridlock.Transcripts"] },
            { "Harness/App/Gridlock.App.csproj", ["Gridlock.Core"] },
            { "Solver/Engines/Native/Gridlock.Engines.Native.csproj", [] },
        };

    [Theory]
    [MemberData(nameof(Directions))]
    public void A_project_sees_only_what_the_design_allows(string project, string[] seen)
    {
        XDocument file = XDocument.Load(Path.Combine(Checkout.Root, project));
        file.Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value))
            .Order()
            .Should()
            .Equal(seen);
    }

    [Fact]
    public void Every_production_project_is_held_to_a_direction()
    {
        Rooms
            .Where(room => room != "tests")
            .SelectMany(room => Checkout.Sources(room, ".csproj"))
            .Select(path => Path.GetRelativePath(Checkout.Root, path).Replace('\\', '/'))
            .Should()
            .BeEquivalentTo(Directions.Select(row => row.Data.Item1));
    }

    [Fact]
    public void Heavy_packages_stay_at_the_edge_that_needs_them()
    {
        PackagesOf("Puzzles/Gridlock.Puzzles.csproj").Should().BeEmpty();
        PackagesOf("Transcripts/Gridlock.Transcripts.csproj").Should().BeEmpty();
        PackagesOf("Solver/Gridlock.Solver.csproj").Should().BeEquivalentTo("Google.Protobuf", "Grpc.Tools");
        PackagesOf("Harness/Core/Gridlock.Core.csproj").Should().NotContain(name => name.Contains("AspNetCore"));
    }

    [Fact]
    public void No_file_is_longer_than_three_hundred_lines()
    {
        Rooms
            .SelectMany(room => Checkout.Sources(room, ".cs", ".mjs", ".js", ".proto", ".targets", ".css", ".html"))
            .Select(path => (Path: Path.GetRelativePath(Checkout.Root, path), Lines: File.ReadLines(path).Count()))
            .Where(file => file.Lines > MostLines)
            .Should()
            .BeEmpty();
    }

    [Fact]
    public void The_top_level_has_the_five_rooms_and_no_other_folder()
    {
        // Hidden folders and what .gitignore names do not belong to the house.
        Directory
            .EnumerateDirectories(Checkout.Root)
            .Select(path => Path.GetFileName(path)!)
            .Where(name => !name.StartsWith('.') && name is not ("runs" or "artifacts" or "TestResults"))
            .Should()
            .BeEquivalentTo(Rooms);
    }

    [Fact]
    public void Nothing_is_named_for_having_no_name()
    {
        string[] hollow = ["Common", "Utils", "Util", "Helpers", "Helper", "Manager", "Processor", "Base"];
        Rooms
            .SelectMany(room => Checkout.Sources(room, ".cs"))
            .SelectMany(path => Path.GetRelativePath(Checkout.Root, path).Split('/', '\\'))
            .Select(name => Path.GetFileNameWithoutExtension(name))
            .Where(name =>
                hollow.Any(word => name == word || (word != "Base" && name.EndsWith(word, StringComparison.Ordinal)))
            )
            .Should()
            .BeEmpty();
    }

    [Fact]
    public void No_source_names_a_path_of_one_machine()
    {
        string[] marks = [Path.Combine("/", "home", ""), Path.Combine("/", "Users", ""), Path.Combine("/", "root", "")];
        Rooms
            .SelectMany(room => Checkout.Sources(room, ".cs", ".mjs", ".csproj", ".targets", ".json", ".md"))
            .Where(path => marks.Any(mark => File.ReadAllText(path).Contains(mark, StringComparison.Ordinal)))
            .Should()
            .BeEmpty();
    }

    private static IEnumerable<string> PackagesOf(string project) =>
        XDocument
            .Load(Path.Combine(Checkout.Root, project))
            .Descendants("PackageReference")
            .Select(reference => reference.Attribute("Include")!.Value);
}
