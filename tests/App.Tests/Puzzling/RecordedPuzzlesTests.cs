using Gridlock.App.CommandLine;
using Gridlock.App.Puzzling;
using Gridlock.App.Tests.Running;
using Gridlock.App.Tests.Runs;
using Gridlock.Puzzles;

namespace Gridlock.App.Tests.Puzzling;

public sealed class RecordedPuzzlesTests
{
    [Fact]
    public async Task The_folder_of_a_run_gives_the_puzzles_of_its_journal()
    {
        List<Puzzle> puzzles = await ReadAsync(ExampleRun.Folder);

        puzzles.Should().ContainSingle().Which.Id.Should().Be("3x3-4e4d0fb2eb");
        RecordedPuzzles.AreIn(ExampleRun.Folder).Should().BeTrue();
    }

    [Fact]
    public async Task Another_folder_is_refused_in_one_sentence()
    {
        using var folder = new TempFolder();

        Func<Task> reading = () => ReadAsync(folder.Path);

        (await reading.Should().ThrowAsync<CommandFailure>())
            .Which.Message.Should()
            .Be($"'{folder.Path}' is a folder; name a file of puzzles, or a run.");
        RecordedPuzzles.AreIn(folder.Path).Should().BeFalse();
    }

    private static async Task<List<Puzzle>> ReadAsync(string path)
    {
        List<Puzzle> puzzles = [];
        await foreach (Puzzle puzzle in PuzzleSource.Open(path).ReadAsync(TestContext.Current.CancellationToken))
        {
            puzzles.Add(puzzle);
        }
        return puzzles;
    }
}
